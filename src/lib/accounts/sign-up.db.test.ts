import { describe, expect, test } from 'vitest';
import { visitor } from '#lib/accounts/actor.ts';
import { beginSignUp, type SignUpInput } from '#lib/accounts/begin-sign-up.server.ts';
import { resendSignUpCode } from '#lib/accounts/resend-sign-up-code.server.ts';
import { readSession } from '#lib/accounts/session.server.ts';
import { signIn } from '#lib/accounts/sign-in.server.ts';
import { verifySignUp } from '#lib/accounts/verify-sign-up.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const act = (when = now) => ({ db: database.db, actor: visitor, now: when });
const password = 'rivière papier quatorze vélo';
let people = 0;

function someone(known: Partial<SignUpInput> = {}): SignUpInput {
	people += 1;
	return {
		birthDate: '2007-05-14',
		firstName: 'Inès',
		lastName: 'Delattre',
		email: `ines-${people}@people.example`,
		password,
		locale: 'fr',
		decoy: '',
		address: `192.0.2.${people}`,
		...known
	};
}

async function begun(input: SignUpInput, when = now): Promise<string> {
	const result = await beginSignUp(act(when), input);
	if (!result.done) throw new Error(result.reason);
	return result.value.handle;
}

async function lastMail(email: string) {
	return database.db
		.selectFrom('mail')
		.select(['kind', 'subject', 'text_body'])
		.where('to_address', '=', email)
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
}

const codeIn = async (email: string) => /\d{3} \d{3}/.exec((await lastMail(email)).subject)?.[0] ?? '';
const verify = (handle: string, code: string, when = now) =>
	verifySignUp(act(when), { handle, code, device: '' });
const accounts = (email: string) =>
	database.db.selectFrom('person').selectAll().where('email', '=', email).execute();

describe('a sign-up', () => {
	test('filled by a machine gets the same answer, and nothing is kept or sent', async () => {
		const input = someone({ decoy: 'https://buy.example' });
		const handle = await begun(input);
		expect(handle).toMatch(/^[\w-]{43}$/);
		for (const kept of [
			await database.db.selectFrom('sign_up').select('id').where('email', '=', input.email).execute(),
			await database.db.selectFrom('mail').select('id').where('to_address', '=', input.email).execute()
		])
			expect(kept).toEqual([]);
		expect((await verify(handle, '123 456')).done).toBe(false);
	});

	test('makes no account before its code comes back, then a verified one that is signed in', async () => {
		const input = someone();
		const handle = await begun(input);
		expect(await accounts(input.email)).toEqual([]);
		const result = await verify(handle, await codeIn(input.email));
		const [person] = await accounts(input.email);
		expect(person).toMatchObject({
			role: 'young-person',
			first_name: 'Inès',
			birth_date: '2007-05-14',
			email_verified_at: now
		});
		expect(result.done && (await readSession(database.db, result.value.token))?.actor.personId).toBe(
			person!.id
		);
	});

	test('is one line in the journal for each act, on the file of the person to be', async () => {
		const input = someone();
		const handle = await begun(input);
		await verify(handle, await codeIn(input.email));
		const [person] = await accounts(input.email);
		const lines = await database.db
			.selectFrom('audit_event')
			.select(['act', 'actor_role'])
			.where('file_id', '=', person!.id)
			.orderBy('seq')
			.execute();
		expect(lines).toEqual([
			{ act: 'person.sign-up-begun', actor_role: 'visitor' },
			{ act: 'person.signed-up', actor_role: 'young-person' }
		]);
	});

	test('under 15 or over 30 leaves nothing in the database', async () => {
		const young = someone({ birthDate: '2011-11-23' });
		const old = someone({ birthDate: '1995-11-22' });
		expect(await beginSignUp(act(), young)).toMatchObject({ reason: 'not-welcome' });
		expect(await beginSignUp(act(), old)).toMatchObject({ reason: 'not-welcome' });
		const kept = await database.db
			.selectFrom('sign_up')
			.select('id')
			.where('email', 'in', [young.email, old.email])
			.execute();
		expect(kept).toEqual([]);
	});

	test('cannot sign in before the code', async () => {
		const input = someone();
		await begun(input);
		const result = await signIn(act(), {
			email: input.email,
			password,
			address: input.address,
			device: ''
		});
		expect(result).toMatchObject({ reason: 'wrong-credentials' });
	});

	test('never keeps the code or the handle readable', async () => {
		const input = someone();
		const handle = await begun(input);
		const code = (await codeIn(input.email)).replace(' ', '');
		const row = await database.db
			.selectFrom('sign_up')
			.selectAll()
			.where('email', '=', input.email)
			.executeTakeFirstOrThrow();
		const kept = JSON.stringify(row) + row.code_hash!.toString('latin1') + row.handle_hash.toString('latin1');
		expect(kept).not.toContain(code);
		expect(kept).not.toContain(handle);
		expect(row.password_hash).toMatch(/^\$argon2id\$/);
	});
});

describe('the code of a sign-up', () => {
	test('works until its tenth minute, not after', async () => {
		const input = someone();
		const handle = await begun(input);
		expect(await verify(handle, await codeIn(input.email), at(10))).toMatchObject({ reason: 'wrong-code' });
		expect((await verify(handle, await codeIn(input.email), at(9.9))).done).toBe(true);
	});

	test('dies with the fifth wrong guess, even when guesses come together', async () => {
		const input = someone();
		const handle = await begun(input);
		const right = await codeIn(input.email);
		const wrong = right.startsWith('9') ? '000 000' : '999 999';
		await Promise.all(Array.from({ length: 5 }, () => verify(handle, wrong)));
		expect(await verify(handle, right)).toMatchObject({ reason: 'wrong-code' });
		await resendSignUpCode(act(at(2)), { handle, address: input.address });
		expect((await verify(handle, await codeIn(input.email), at(3))).done).toBe(true);
	});

	test('is worth nothing in another browser', async () => {
		const input = someone();
		await begun(input);
		const other = await begun({ ...input, password: 'un autre mot de passe long' });
		const [latest] = [await codeIn(input.email)];
		const handle = await begun(input, at(1));
		expect(await verify(handle, latest!, at(1))).toMatchObject({ reason: 'wrong-code' });
		expect((await verify(other, latest!, at(1))).done).toBe(true);
	});

	test('opens one account, however many times it is sent', async () => {
		const input = someone();
		const handle = await begun(input);
		const code = await codeIn(input.email);
		const results = await Promise.all(Array.from({ length: 8 }, () => verify(handle, code)));
		expect(results.filter((result) => result.done)).toHaveLength(1);
		expect(await accounts(input.email)).toHaveLength(1);
	});
});

describe('an address that already has an account', () => {
	test('gets the same answers; only its owner is told, by mail', async () => {
		const owner = await aYoungPerson(database.db, { email: 'Deja@people.example' });
		const handle = await begun(someone({ email: 'deja@people.example' }));
		expect((await lastMail('deja@people.example')).kind).toBe('already-has-account');
		expect(await codeIn('deja@people.example')).toBe('');
		expect(await verify(handle, '123456')).toMatchObject({ reason: 'wrong-code' });
		expect((await resendSignUpCode(act(), { handle, address: '192.0.2.250' })).done).toBe(true);
		expect(await accounts('deja@people.example')).toMatchObject([{ id: owner.personId }]);
	});
});
