import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { system, type YoungPerson } from '#lib/accounts/actor.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { rememberAnswers } from './answers-cookie.server.ts';
import { giveConsent, liveConsent, withdrawConsent } from './consent.server.ts';
import { forgetFact } from './forget-fact.server.ts';
import { keepAnswers, keepAnswersUnderConsent } from './keep-answers.server.ts';
import { knownFacts } from './known-facts.server.ts';
import { asFacts, ownFacts } from './own-facts.server.ts';
import { isPriority } from './priority.server.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T12:00:00Z');
const as = (actor: YoungPerson): Act<YoungPerson> => ({ db: database.db, actor, now });
const noCookies = { get: () => undefined, set: () => {}, delete: () => {} };
const someone = async () => as(await aYoungPerson(database.db));
const told = {
	'status.set': ['student_higher'],
	'residence.qpv': false,
	'stay.permit': 'subsidiary_protection'
};

beforeAll(async () => {
	process.env.SECRET_KEY ??= 'a secret for the tests of kept answers';
	process.env.DATABASE_URL ??= database.appUrl;
	await publishPack({ db: database.db, actor: system, now }, catalogue);
});

describe('keeping answers', () => {
	test('keeps them with their date, and the date of birth of the account', async () => {
		const act = await someone();
		expect(await keepAnswers(act, told)).toMatchObject({ done: true, value: { kept: 2, sensitive: 0 } });
		const own = await ownFacts(act);
		expect(asFacts(own)).toEqual({
			'person.birth_date': '2006-05-14',
			'status.set': ['student_higher'],
			'residence.qpv': false
		});
		expect(own.find(({ fact }) => fact === 'residence.qpv')?.statedAt).toEqual(now);
	});

	test('sensitive answers are kept under their consent only, and the rest whatever is said', async () => {
		const act = await someone();
		await giveConsent(act);
		expect(await keepAnswers(act, told)).toMatchObject({ value: { kept: 2, sensitive: 1 } });
		expect(asFacts(await ownFacts(act))).toMatchObject({ 'stay.permit': 'subsidiary_protection' });
	});

	test('a no on the page keeps the rest, even where an older consent stands', async () => {
		const act = await someone();
		await keepAnswersUnderConsent(act, { told: { 'health.ald': true }, agrees: true });
		await keepAnswersUnderConsent(act, { told, agrees: false });
		expect(asFacts(await ownFacts(act))).toMatchObject({ 'residence.qpv': false, 'health.ald': true });
		expect(asFacts(await ownFacts(act))).not.toHaveProperty('stay.permit');
	});

	test('a yes without anything sensitive leaves no consent behind', async () => {
		const act = await someone();
		await keepAnswersUnderConsent(act, { told: { 'residence.qpv': false }, agrees: true });
		expect(await liveConsent(database.db, act.actor.personId)).toBeUndefined();
	});

	test('an answer given again replaces the former one', async () => {
		const act = await someone();
		await keepAnswers(act, { 'residence.qpv': false });
		await keepAnswers(act, { 'residence.qpv': true });
		expect(asFacts(await ownFacts(act))['residence.qpv']).toBe(true);
	});

	test('the date of birth of the account is not changed from here', async () => {
		const act = await someone();
		expect(await keepAnswers(act, { 'person.birth_date': '1990-01-01' })).toEqual({
			done: false,
			reason: 'nothing-to-keep'
		});
		expect(asFacts(await ownFacts(act))['person.birth_date']).toBe('2006-05-14');
	});

	test('what only ever follows from other answers is not kept', async () => {
		const act = await someone();
		const result = await keepAnswers(act, { 'residence.in_programme_country': true });
		expect(result).toMatchObject({ done: false, reason: 'nothing-to-keep' });
		expect((await ownFacts(act)).map(({ fact }) => fact)).toEqual(['person.birth_date']);
	});

	test('one answer can be taken back, once', async () => {
		const act = await someone();
		await giveConsent(act);
		await keepAnswers(act, told);
		expect(await forgetFact(act, 'stay.permit')).toMatchObject({ done: true });
		expect(await forgetFact(act, 'residence.qpv')).toMatchObject({ done: true });
		expect(await forgetFact(act, 'residence.qpv')).toEqual({ done: false, reason: 'not-there' });
		expect(asFacts(await ownFacts(act))).not.toHaveProperty('stay.permit');
	});
});

describe('the consent', () => {
	test('ten tabs agreeing at once give one consent', async () => {
		const act = await someone();
		const given = await Promise.all(Array.from({ length: 10 }, () => giveConsent(act)));
		expect(new Set(given.map(({ value }) => value.consentId)).size).toBe(1);
	});

	test('withdrawn, it takes the sensitive answers with it and leaves the others', async () => {
		const act = await someone();
		await giveConsent(act);
		await keepAnswers(act, told);
		expect(await withdrawConsent(act)).toEqual({ done: true, value: { deleted: 1 } });
		expect(await liveConsent(database.db, act.actor.personId)).toBeUndefined();
		expect(Object.keys(asFacts(await ownFacts(act)))).toEqual([
			'person.birth_date',
			'residence.qpv',
			'status.set'
		]);
		const { rows } = await sql`select 1 from sensitive_fact`.execute(database.db);
		expect(rows).toEqual([]);
		expect(await keepAnswers(act, { 'stay.permit': 'refugee' })).toMatchObject({ done: false });
	});

	test('withdrawn in one tab while another keeps answers, it leaves nothing sensitive behind', async () => {
		const act = await someone();
		await giveConsent(act);
		const other = await inTransaction(act, async (tx) => {
			await withdrawConsent(tx);
			const kept = keepAnswers(act, told);
			await Promise.race([kept, pause(500)]);
			return { kept };
		});
		expect(await other.kept).toMatchObject({ value: { kept: 2, sensitive: 0 } });
		expect(asFacts(await ownFacts(act))).not.toHaveProperty('stay.permit');
	});
});

describe('sensitive answers', () => {
	test('nobody else reads them: no officer, no other young person, no transaction without a name', async () => {
		const act = await someone();
		await giveConsent(act);
		await keepAnswers(act, told);
		const count = async (actor: Act['actor']) =>
			inTransaction({ db: database.db, actor, now }, async ({ db }) => {
				const rows = await db
					.selectFrom('sensitive_fact')
					.select('fact')
					.where('person_id', '=', act.actor.personId)
					.execute();
				return rows.length;
			});
		expect(await count(act.actor)).toBe(1);
		expect(await count(await anOfficer(database.db))).toBe(0);
		expect(await count((await someone()).actor)).toBe(0);
		expect(await count(system)).toBe(0);
	});

	test('nobody writes them for someone else', async () => {
		const [act, other] = [await someone(), await someone()];
		const { value } = await giveConsent(other);
		const forged = inTransaction(act, ({ db }) =>
			db
				.insertInto('sensitive_fact')
				.values({
					person_id: other.actor.personId,
					fact: 'health.ald',
					ciphertext: Buffer.from('x'),
					consent_id: value.consentId,
					stated_at: now
				})
				.execute()
		);
		await expect(forged).rejects.toThrow(/row-level security/);
	});

	test('a dump of the tables and of the journal shows no value, and yes is as long as no', async () => {
		const act = await someone();
		await giveConsent(act);
		await keepAnswers(act, { ...told, 'health.ald': true, 'social.ase': false });
		const rows = await query(
			database.adminUrl,
			`select fact, ciphertext, length(ciphertext) as size from sensitive_fact
			 where person_id = '${act.actor.personId}'`
		);
		expect(rows).toHaveLength(3);
		expect(new Set(rows.map(({ size }) => size)).size).toBe(1);
		const dump = rows.map(({ ciphertext }) => (ciphertext as Buffer).toString('latin1')).join();
		expect(dump).not.toMatch(/subsidiary_protection|true|false/);
		const journal = await query(database.adminUrl, 'select detail::text from audit_event');
		expect(JSON.stringify(journal)).not.toMatch(/subsidiary_protection|health|permit/);
	});

	test('bytes moved to another person or another question are not believed', async () => {
		const [act, other] = [await someone(), await someone()];
		for (const each of [act, other]) {
			await giveConsent(each);
			await keepAnswers(each, { 'health.ald': each === act });
		}
		await query(
			database.adminUrl,
			`update sensitive_fact set ciphertext = (select ciphertext from sensitive_fact
			 where person_id = '${act.actor.personId}') where person_id = '${other.actor.personId}'`
		);
		expect((await ownFacts(other)).map(({ fact }) => fact)).not.toContain('health.ald');
	});
});

describe('priority', () => {
	test('comes from what is told, sensitive answers included, and never from what is not', async () => {
		const act = await someone();
		expect(await isPriority(act, 'declared')).toBe(false);
		await keepAnswers(act, { 'residence.qpv': false, 'status.set': ['student_higher'] });
		expect(await isPriority(act, 'declared')).toBe(false);
		await giveConsent(act);
		await keepAnswers(act, { 'social.ase': true });
		expect(await isPriority(act, 'declared')).toBe(true);
		await withdrawConsent(act);
		expect(await isPriority(act, 'declared')).toBe(false);
	});

	test('comes from a situation alone, without anything sensitive', async () => {
		const act = await someone();
		await keepAnswers(act, { 'status.set': ['neet'] });
		expect(await isPriority(act, 'declared')).toBe(true);
	});
});

describe('an answer that no longer matters', () => {
	test('stays with the person and is used by no rule', async () => {
		const act = await someone();
		await keepAnswers({ ...act, now: new Date('2026-01-10T12:00:00Z') }, { 'status.neet': true });
		expect(await isPriority(act, 'declared')).toBe(true);
		await keepAnswers(act, { 'status.set': ['student_higher'] });
		expect(await isPriority(act, 'declared')).toBe(false);
		const own = await ownFacts(act);
		expect(own.find(({ fact }) => fact === 'status.neet')).toMatchObject({ isUsed: false, isStale: false });
		expect(own.find(({ fact }) => fact === 'status.set')).toMatchObject({ isUsed: true, isStale: false });
		const later = await ownFacts({ ...act, now: new Date('2027-06-01T12:00:00Z') });
		expect(later.find(({ fact }) => fact === 'status.set')).toMatchObject({ isStale: true });
	});
});

describe('what is known of whoever asks', () => {
	test('a young person who kept answers has theirs with what follows, others have none', async () => {
		const act = await someone();
		const asking = (actor: Act['actor']) =>
			knownFacts({ locals: { db: database.db, actor, now }, cookies: noCookies });
		expect(await asking(act.actor)).toBeNull();
		await keepAnswers(act, { 'status.set': ['neet'] });
		expect(await asking(act.actor)).toMatchObject({ 'status.neet': true, 'person.birth_date': '2006-05-14' });
		expect(await asking(await anOfficer(database.db))).toBeNull();
		expect(await asking({ role: 'visitor', personId: null })).toBeNull();
	});

	test('answers given again in the simulator count over those kept before, never over the account', async () => {
		const act = await someone();
		await keepAnswers(act, { 'nationality.list': ['SN'] });
		let sealed = '';
		const cookies = { ...noCookies, get: () => sealed, set: (_: string, value: string) => (sealed = value) };
		rememberAnswers(
			cookies,
			new Map([
				['person.birth_date', { value: '1999-01-01' }],
				['nationality.list', { value: ['FR'] }]
			]),
			now
		);
		const known = await knownFacts({ locals: { db: database.db, actor: act.actor, now }, cookies });
		expect(known).toMatchObject({ 'nationality.french': true, 'person.birth_date': '2006-05-14' });
	});
});
