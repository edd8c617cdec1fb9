import { describe, expect, test } from 'vitest';
import type { Counsellor, Person, YoungPerson } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, anOrganisation, aYoungPerson } from '#tests/people.ts';
import { acceptMandate, declineMandate } from './answer-mandate.server.ts';
import { inviteYoungPerson } from './invite-young-person.server.ts';
import { mandateOf, mandatesOf } from './mandate-queries.server.ts';
import { openFile } from './open-file.server.ts';
import { revokeMandate } from './revoke-mandate.server.ts';

const database = freshDatabase();
const start = new Date();
const later = (days: number) => new Date(start.getTime() + days * 86_400_000);
const as = <A extends Person>(actor: A, now = start): Act<A> => ({ db: database.db, actor, now });

let count = 0;
async function pair() {
	count += 1;
	const email = `young-${count}@people.example`;
	const claire = await aCounsellor(database.db, { first_name: 'Claire', last_name: 'Lemaire' });
	const young = await aYoungPerson(database.db, { first_name: 'Kévin', email });
	return { claire, young, email };
}

async function invite(claire: Counsellor, email: string, now = start) {
	const invited = await inviteYoungPerson(as(claire, now), { firstName: 'Kévin', email, message: 'Salut' });
	if (!invited.done) throw new Error(invited.reason);
	return invited.value;
}

async function followed() {
	const { claire, young, email } = await pair();
	const mandate = await invite(claire, email);
	await acceptMandate(as(young), mandate);
	return { claire, young, email, ...mandate };
}

const mailsTo = (email: string) =>
	database.db
		.selectFrom('mail')
		.select(['kind', 'subject', 'text_body'])
		.where('to_address', '=', email)
		.execute();

const emailOf = async (person: Person) =>
	(
		await database.db
			.selectFrom('person')
			.select('email')
			.where('id', '=', person.personId)
			.executeTakeFirstOrThrow()
	).email;

const reads = async (claire: Counsellor, young: YoungPerson, now = start) =>
	(await openFile(as(claire, now), young.personId)).done;

describe('an invitation', () => {
	test('does and answers the same whether or not the address has an account', async () => {
		const { claire, email } = await pair();
		const known = await inviteYoungPerson(as(claire), { firstName: 'Kévin', email, message: '' });
		const unknown = await inviteYoungPerson(as(claire), {
			firstName: 'Kévin',
			email: 'nobody-here@people.example',
			message: ''
		});
		expect(Object.keys(known)).toEqual(Object.keys(unknown));
		const rows = await database.db
			.selectFrom('mandate')
			.select(['person_id', 'state', 'first_name', 'invited_at', 'expires_at'])
			.where('counsellor_id', '=', claire.personId)
			.execute();
		expect(rows[0]).toEqual(rows[1]);
		const [toKnown] = await mailsTo(email);
		const [toUnknown] = await mailsTo('nobody-here@people.example');
		expect(toKnown?.subject).toBe(toUnknown?.subject);
		expect(toKnown?.subject).toContain('Claire Lemaire');
	});

	test('leads to a page of its own, and keeps the message of the counsellor out of the mail', async () => {
		const { claire, email } = await pair();
		const { mandateId } = await invite(claire, email);
		const [mail] = await mailsTo(email);
		expect(mail?.text_body).toContain(`https://cap.example/mon-espace/accompagnement/${mandateId}`);
		expect(mail?.text_body).not.toContain('Salut');
	});

	test('is one at a time for an address, even from two tabs at once', async () => {
		const { claire, email } = await pair();
		const input = { firstName: 'Kévin', email, message: '' };
		const answers = await Promise.all([1, 2, 3].map(() => inviteYoungPerson(as(claire), input)));
		expect(answers.filter((answer) => answer.done)).toHaveLength(1);
		expect(await inviteYoungPerson(as(claire), { ...input, email: email.toUpperCase() })).toEqual({
			done: false,
			reason: 'already-invited'
		});
		expect(await mailsTo(email)).toHaveLength(1);
	});

	test('may be sent again once its fourteen days have passed', async () => {
		const { claire, young, email } = await pair();
		const first = await invite(claire, email);
		expect(await acceptMandate(as(young, later(14)), first)).toEqual({ done: false, reason: 'expired' });
		const second = await invite(claire, email, later(14));
		expect((await acceptMandate(as(young, later(15)), second)).done).toBe(true);
	});

	test('is refused for somebody already followed, until the month before the end', async () => {
		const { claire, young, email } = await followed();
		const input = { firstName: 'Kévin', email, message: '' };
		expect(await inviteYoungPerson(as(claire), input)).toEqual({ done: false, reason: 'already-followed' });
		const renewal = await invite(claire, email, later(345));
		expect((await acceptMandate(as(young, later(346)), renewal)).done).toBe(true);
		expect(await reads(claire, young, later(400))).toBe(true);
	});

	test('is nobody else’s: another young person does not find it', async () => {
		const { claire, email } = await pair();
		const stranger = await aYoungPerson(database.db);
		const { mandateId } = await invite(claire, email);
		expect(await mandateOf(database.db, stranger, mandateId)).toBeUndefined();
		expect(await acceptMandate(as(stranger), { mandateId })).toEqual({ done: false, reason: 'not-found' });
	});

	test('opens nothing to an address that was not verified', async () => {
		const { claire } = await pair();
		const young = await aYoungPerson(database.db, {
			email: 'unverified@people.example',
			email_verified_at: null
		});
		const mandate = await invite(claire, 'unverified@people.example');
		expect(await acceptMandate(as(young), mandate)).toEqual({ done: false, reason: 'not-found' });
	});
});

describe('an answer', () => {
	test('opens the file to the counsellor who asked and to no other of the same structure', async () => {
		const structure = await anOrganisation(database.db, { kind: 'structure' });
		const claire = await aCounsellor(database.db, {}, structure);
		const colleague = await aCounsellor(database.db, {}, structure);
		const young = await aYoungPerson(database.db, { email: 'one-of-two@people.example' });
		const mandate = await invite(claire, 'one-of-two@people.example');
		expect(await reads(claire, young)).toBe(false);
		await acceptMandate(as(young), mandate);
		expect(await reads(claire, young)).toBe(true);
		expect(await reads(colleague, young)).toBe(false);
		expect((await mailsTo(await emailOf(claire))).map(({ kind }) => kind)).toEqual(['mandate-accepted']);
	});

	test('counts once, however often it is sent', async () => {
		const { claire, young, email } = await pair();
		const mandate = await invite(claire, email);
		const answers = await Promise.all([
			acceptMandate(as(young), mandate),
			acceptMandate(as(young), mandate),
			declineMandate(as(young), mandate)
		]);
		expect(answers.filter((answer) => answer.done)).toHaveLength(1);
		expect(await acceptMandate(as(young), mandate)).toEqual({ done: false, reason: 'already-answered' });
		expect(await mailsTo(await emailOf(claire))).toHaveLength(1);
	});

	test('that says no shows nothing and tells the counsellor', async () => {
		const { claire, young, email } = await pair();
		const mandate = await invite(claire, email);
		expect((await declineMandate(as(young), mandate)).done).toBe(true);
		expect(await reads(claire, young)).toBe(false);
		expect((await mailsTo(await emailOf(claire))).map(({ kind }) => kind)).toEqual(['mandate-declined']);
	});

	test('holds for a year, and not a day more', async () => {
		const { claire, young } = await followed();
		expect(await reads(claire, young, later(364))).toBe(true);
		expect(await reads(claire, young, later(366))).toBe(false);
	});
});

describe('an end', () => {
	test('by the young person closes the file at the next request, and the counsellor is told without the reason', async () => {
		const { claire, young, mandateId } = await followed();
		expect(await reads(claire, young)).toBe(true);
		expect((await revokeMandate(as(young), { mandateId, reason: 'Je préfère seul' })).done).toBe(true);
		expect(await reads(claire, young)).toBe(false);
		const mails = await mailsTo(await emailOf(claire));
		expect(mails.at(-1)?.kind).toBe('mandate-ended');
		expect(mails.at(-1)?.text_body).not.toContain('Je préfère seul');
		expect(await revokeMandate(as(young), { mandateId, reason: '' })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});

	test('by the counsellor tells the young person, or whoever was invited', async () => {
		const { claire, mandateId, email } = await followed();
		await revokeMandate(as(claire), { mandateId, reason: '' });
		expect((await mailsTo(email)).at(-1)?.kind).toBe('mandate-ended');
		const open = await invite(claire, 'later@people.example');
		await revokeMandate(as(claire), { ...open, reason: '' });
		expect((await mailsTo('later@people.example')).map(({ kind }) => kind)).toEqual([
			'mandate-invitation',
			'mandate-ended'
		]);
	});

	test('is refused to anybody else', async () => {
		const { mandateId } = await followed();
		const strangers = [await aYoungPerson(database.db), await aCounsellor(database.db)];
		for (const stranger of strangers)
			expect(await revokeMandate(as<Counsellor | YoungPerson>(stranger), { mandateId, reason: '' })).toEqual({
				done: false,
				reason: 'not-found'
			});
	});

	test('comes too when the counsellor leaves the structure', async () => {
		const { claire, young } = await followed();
		await database.db
			.updateTable('membership')
			.set({ ended_at: start })
			.where('person_id', '=', claire.personId)
			.execute();
		const elsewhere = await anOrganisation(database.db, { kind: 'structure' });
		expect(await reads({ ...claire, organisationId: elsewhere.id }, young)).toBe(false);
	});

	test('leaves the young person the list of those who could read', async () => {
		const { young, mandateId } = await followed();
		await revokeMandate(as(young), { mandateId, reason: '' });
		expect(await mandatesOf(database.db, young)).toMatchObject([{ id: mandateId, state: 'revoked' }]);
	});
});
