import { describe, expect, test } from 'vitest';
import { acceptInvitation } from '#lib/accounts/accept-invitation.server.ts';
import { type Person, visitor } from '#lib/accounts/actor.ts';
import type { InvitedRole } from '#lib/accounts/invitation.ts';
import { invitePerson } from '#lib/accounts/invite-person.server.ts';
import { resendInvitation } from '#lib/accounts/resend-invitation.server.ts';
import { revokeInvitation } from '#lib/accounts/revoke-invitation.server.ts';
import { readSession } from '#lib/accounts/session.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { anAdministrator, anOfficer, anOrganisation, aPartner, aYoungPerson } from '#tests/people.ts';

const database = freshDatabase();
const start = new Date('2026-11-22T10:00:00Z');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);
const by = (actor: Person, now = start) => ({ db: database.db, actor, now });
let count = 0;
const anAddress = () => `invite-${++count}@pro.example`;

const invite = (
	actor: Person,
	email: string,
	role: InvitedRole,
	organisationId: string | null = null,
	now = start
) => invitePerson(by(actor, now), { email, role, organisationId, locale: 'fr' });

async function tokenIn(email: string): Promise<string> {
	const mail = await database.db
		.selectFrom('mail')
		.select('text_body')
		.where('to_address', '=', email)
		.where('kind', '=', 'invitation')
		.orderBy('id', 'desc')
		.executeTakeFirst();
	return /\/invitation\/([\w-]{43})/.exec(mail?.text_body ?? '')?.[1] ?? '';
}

const accept = (token: string, now = start) =>
	acceptInvitation(
		{ db: database.db, actor: visitor, now },
		{
			token,
			firstName: 'Nora',
			lastName: 'Petit',
			password: 'rivière papier quatorze vélo',
			locale: 'fr',
			device: ''
		}
	);

describe('an invitation', () => {
	test('opens one account with its own role, address and organisation, awaiting a second factor', async () => {
		const structure = await anOrganisation(database.db, { kind: 'structure' });
		const email = anAddress();
		await invite(await anOfficer(database.db), email, 'counsellor', structure.id);
		const result = await accept(await tokenIn(email));
		const session = result.done ? await readSession(database.db, result.value.token) : null;
		expect(session).toMatchObject({
			isComplete: false,
			actor: { role: 'counsellor', organisationId: structure.id, firstName: 'Nora' }
		});
		const person = await database.db
			.selectFrom('person')
			.select(['email', 'email_verified_at'])
			.where('id', '=', session!.actor.personId)
			.executeTakeFirstOrThrow();
		expect(person).toEqual({ email, email_verified_at: start });
	});

	test('works once, until its seventh day', async () => {
		const email = anAddress();
		await invite(await anOfficer(database.db), email, 'officer');
		const token = await tokenIn(email);
		expect(await accept(token, days(7))).toEqual({ done: false, reason: 'dead-link' });
		const results = await Promise.all(Array.from({ length: 6 }, () => accept(token, days(6.9))));
		expect(results.filter((result) => result.done)).toHaveLength(1);
	});

	test('is one open for an address; an expired one makes way', async () => {
		const officer = await anOfficer(database.db);
		const email = anAddress();
		expect((await invite(officer, email, 'officer')).done).toBe(true);
		expect(await invite(officer, email.toUpperCase(), 'officer')).toMatchObject({
			reason: 'already-invited'
		});
		expect((await invite(officer, email, 'officer', null, days(8))).done).toBe(true);
	});

	test('sent again has a new link and kills the former; taken back opens nothing', async () => {
		const officer = await anOfficer(database.db);
		const email = anAddress();
		const sent = await invite(officer, email, 'officer');
		const id = sent.done ? sent.value.id : '';
		const first = await tokenIn(email);
		expect((await resendInvitation(by(officer, days(6)), { id, locale: 'fr' })).done).toBe(true);
		expect((await accept(first, days(6))).done).toBe(false);
		expect((await revokeInvitation(by(officer, days(6)), { id })).done).toBe(true);
		expect((await accept(await tokenIn(email), days(6))).done).toBe(false);
		expect(await resendInvitation(by(officer, days(6)), { id, locale: 'fr' })).toMatchObject({
			reason: 'not-found'
		});
	});

	test('to an address that has an account looks the same to who sends it; the link tells its holder', async () => {
		const email = anAddress();
		await aYoungPerson(database.db, { email });
		expect((await invite(await anOfficer(database.db), email, 'officer')).done).toBe(true);
		expect(await accept(await tokenIn(email))).toEqual({ done: false, reason: 'has-account' });
	});
});

describe('who may invite whom', () => {
	test('a partner invites colleagues to their own organisation, nowhere else and nobody else', async () => {
		const partner = await aPartner(database.db);
		const elsewhere = await anOrganisation(database.db);
		expect((await invite(partner, anAddress(), 'partner', partner.organisationId)).done).toBe(true);
		for (const [role, home] of [
			['partner', elsewhere.id],
			['counsellor', partner.organisationId],
			['officer', null],
			['administrator', null]
		] as const)
			expect(await invite(partner, anAddress(), role, home)).toEqual({ done: false, reason: 'not-allowed' });
	});

	test('an officer invites all but administrators; an administrator also those; a young person nobody', async () => {
		const officer = await anOfficer(database.db);
		expect(await invite(officer, anAddress(), 'administrator')).toMatchObject({ reason: 'not-allowed' });
		expect((await invite(await anAdministrator(database.db), anAddress(), 'administrator')).done).toBe(true);
		expect(await invite(await aYoungPerson(database.db), anAddress(), 'officer')).toMatchObject({
			reason: 'not-allowed'
		});
	});

	test('a counsellor goes to a structure, a partner to a partner organisation, an officer to neither', async () => {
		const officer = await anOfficer(database.db);
		const structure = await anOrganisation(database.db, { kind: 'structure' });
		const organisation = await anOrganisation(database.db, { kind: 'partner' });
		for (const [role, home] of [
			['counsellor', organisation.id],
			['partner', structure.id],
			['counsellor', null],
			['officer', structure.id],
			['partner', 'not an id']
		] as const)
			expect(await invite(officer, anAddress(), role, home)).toMatchObject({ reason: 'wrong-organisation' });
	});

	test("a partner neither sends again nor revokes another organisation's invitation", async () => {
		const [one, other] = [await aPartner(database.db), await aPartner(database.db)];
		const sent = await invite(one, anAddress(), 'partner', one.organisationId);
		const id = sent.done ? sent.value.id : '';
		expect(await revokeInvitation(by(other), { id })).toEqual({ done: false, reason: 'not-found' });
		expect(await resendInvitation(by(other), { id, locale: 'fr' })).toEqual({
			done: false,
			reason: 'not-found'
		});
	});
});
