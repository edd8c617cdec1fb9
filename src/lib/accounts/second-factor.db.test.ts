import { generateSync } from 'otplib';
import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/accounts/actor.ts';
import { enableSecondFactor } from '#lib/accounts/enable-second-factor.server.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { renewRecoveryCodes } from '#lib/accounts/renew-recovery-codes.server.ts';
import { newEnrolment } from '#lib/accounts/second-factor.server.ts';
import { readSession, startSession } from '#lib/accounts/session.server.ts';
import { showSecondFactor } from '#lib/accounts/show-second-factor.server.ts';
import { turnOffSecondFactor } from '#lib/accounts/turn-off-second-factor.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
const by = <P extends Person>(actor: P, now = start) => ({ db: database.db, actor, now });
const codeAt = (secret: string, now: Date) => generateSync({ secret, epoch: now.getTime() / 1_000 });
const password = 'rivière papier quatorze vélo';

async function enrolled(actor: Person) {
	const enrolment = newEnrolment({ personId: actor.personId, email: 'x@region.example' });
	const secret = enrolment.typed.replaceAll(' ', '');
	const result = await enableSecondFactor(by(actor), {
		sealed: enrolment.sealed,
		code: codeAt(secret, start),
		device: ''
	});
	if (!result.done) throw new Error(result.reason);
	return { secret, ...result.value };
}

const show = (actor: Person, code: string, now: Date) =>
	showSecondFactor(by(actor, now), { code, device: '' });

describe('turning the second factor on', () => {
	test('takes a first code, ends the incomplete sessions and opens a complete one', async () => {
		const officer = await anOfficer(database.db);
		const before = await startSession(database.db, officer.personId);
		const { token, codes } = await enrolled(officer);
		expect(await readSession(database.db, before)).toBeNull();
		expect((await readSession(database.db, token))?.isComplete).toBe(true);
		expect(new Set(codes).size).toBe(10);
	});

	test('keeps the secret encrypted and the recovery codes hashed', async () => {
		const officer = await anOfficer(database.db);
		const { secret, codes } = await enrolled(officer);
		const person = await database.db
			.selectFrom('person')
			.selectAll()
			.where('id', '=', officer.personId)
			.executeTakeFirstOrThrow();
		expect(person.second_factor_secret!.toString('latin1')).not.toContain(secret);
		const kept = await database.db
			.selectFrom('recovery_code')
			.select('code_hash')
			.where('person_id', '=', officer.personId)
			.execute();
		expect(kept.every((row) => row.code_hash.length === 32)).toBe(true);
		expect(JSON.stringify(kept)).not.toContain(codes[0]);
	});

	test('refuses a wrong code and the secret sealed for somebody else', async () => {
		const [one, other] = [await anOfficer(database.db), await anOfficer(database.db)];
		const enrolment = newEnrolment({ personId: other.personId, email: 'x@region.example' });
		const code = codeAt(enrolment.typed.replaceAll(' ', ''), start);
		expect(await enableSecondFactor(by(one), { sealed: enrolment.sealed, code, device: '' })).toMatchObject({
			reason: 'wrong-code'
		});
		const wrong = code === '000000' ? '111111' : '000000';
		expect(
			await enableSecondFactor(by(other), { sealed: enrolment.sealed, code: wrong, device: '' })
		).toMatchObject({ reason: 'wrong-code' });
	});

	test('refuses to replace one that is on: a stolen password is not enough', async () => {
		const officer = await anOfficer(database.db);
		await enrolled(officer);
		await expect(enrolled(officer)).rejects.toThrow('already-enabled');
	});

	test('makes the next sign-in of a young person who chose it incomplete until shown', async () => {
		const ines = await aYoungPerson(database.db, { password_hash: await hashPassword(password) });
		const { secret } = await enrolled(ines);
		const later = await startSession(database.db, ines.personId);
		expect((await readSession(database.db, later))?.isComplete).toBe(false);
		expect((await show(ines, codeAt(secret, at(60)), at(60))).done).toBe(true);
		await turnOffSecondFactor(by(ines), { password });
		const told = await database.db
			.selectFrom('mail')
			.select('id')
			.where('person_id', '=', ines.personId)
			.where('kind', '=', 'changed-second-factor-off')
			.execute();
		expect(told).toHaveLength(1);
		const plain = await startSession(database.db, ines.personId);
		expect((await readSession(database.db, plain))?.isComplete).toBe(true);
	});
});

describe('a code of the app', () => {
	test('is accepted one step early or late, not two', async () => {
		for (const [seconds, isAccepted] of [
			[-30, true],
			[30, true],
			[-60, false],
			[60, false]
		] as const) {
			const officer = await anOfficer(database.db);
			const { secret } = await enrolled(officer);
			const now = at(300);
			const result = await show(officer, codeAt(secret, at(300 + seconds)), now);
			expect(result.done, `${seconds} seconds`).toBe(isAccepted);
		}
	});

	test('works once, even when posted ten times together', async () => {
		const officer = await anOfficer(database.db);
		const { secret } = await enrolled(officer);
		const code = codeAt(secret, at(90));
		const results = await Promise.all(Array.from({ length: 5 }, () => show(officer, code, at(90))));
		expect(results.filter((result) => result.done)).toHaveLength(1);
		expect((await show(officer, code, at(91))).done).toBe(false);
		expect((await show(officer, codeAt(secret, at(60)), at(91))).done).toBe(false);
	});

	test('the one that turned it on does not open the next session', async () => {
		const officer = await anOfficer(database.db);
		const { secret } = await enrolled(officer);
		expect((await show(officer, codeAt(secret, start), at(5))).done).toBe(false);
	});

	test('cannot be guessed: after five wrong ones each further one waits', async () => {
		const officer = await anOfficer(database.db);
		await enrolled(officer);
		let compared = 0;
		for (let round = 0; round < 60; round++) {
			const result = await show(officer, String(round).padStart(6, '0'), at(300 + round));
			if (!result.done && result.reason === 'wrong-code') compared += 1;
		}
		expect(compared).toBeGreaterThan(4);
		expect(compared).toBeLessThan(11);
	});
});

describe('a recovery code', () => {
	test('replaces the phone once, however it is typed, and its use is told by mail', async () => {
		const officer = await anOfficer(database.db, { email: 'secours@region.example' });
		const { codes } = await enrolled(officer);
		const typed = codes[3]!.toLowerCase().replace('-', ' ');
		expect((await show(officer, typed, at(60))).done).toBe(true);
		expect((await show(officer, typed, at(61))).done).toBe(false);
		const mails = await database.db
			.selectFrom('mail')
			.select('kind')
			.where('to_address', '=', 'secours@region.example')
			.orderBy('id', 'desc')
			.execute();
		expect(mails[0]!.kind).toBe('changed-recovery-code-used');
	});

	test("is worth nothing on somebody else's account", async () => {
		const [one, other] = [await anOfficer(database.db), await anOfficer(database.db)];
		const { codes } = await enrolled(one);
		await enrolled(other);
		expect((await show(other, codes[0]!, at(60))).done).toBe(false);
	});

	test('dies when new ones are made, which takes the password', async () => {
		const officer = await anOfficer(database.db, { password_hash: await hashPassword(password) });
		const { codes } = await enrolled(officer);
		expect((await renewRecoveryCodes(by(officer), { password: 'faux' })).done).toBe(false);
		const renewed = await renewRecoveryCodes(by(officer), { password });
		expect((await show(officer, codes[0]!, at(60))).done).toBe(false);
		expect(renewed.done && (await show(officer, renewed.value.codes[0]!, at(61))).done).toBe(true);
	});
});
