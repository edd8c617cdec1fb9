import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { giveConsent } from '#lib/situations/consent.server.ts';
import { keepAnswers } from '#lib/situations/keep-answers.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, anOfficer, aPartner, aYoungPerson } from '#tests/people.ts';
import { exportOwnData } from './export-own-data.server.ts';
import { labels } from './labels.ts';
import { printable } from './printable.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T12:00:00Z');
const as = (actor: YoungPerson): Act<YoungPerson> => ({ db: database.db, actor, now });
const later = new Date('2027-11-22T12:00:00Z');

beforeAll(() => {
	process.env.SECRET_KEY ??= 'a secret for the tests of one’s own data';
	process.env.DATABASE_URL ??= database.appUrl;
});

/** Somebody of whom every table says something, each text beginning with `mark`. Answers who they are. */
async function aWholeLife(mark: string): Promise<YoungPerson> {
	const { db } = database;
	const person = await aYoungPerson(db, {
		first_name: `${mark}-first`,
		email: `${mark}@people.example`,
		phone: `${mark}-phone`,
		commune: `${mark}-commune`
	});
	const personId = person.personId;
	await giveConsent(as(person));
	await keepAnswers(as(person), { 'residence.qpv': true, 'stay.permit': 'subsidiary_protection' });

	await db
		.insertInto('situation_news')
		.values({
			person_id: personId,
			verdicts: { pacea: 'not_yet' },
			compared_on: '2026-11-22',
			opened: [`${mark}-opened`],
			told_at: now
		})
		.execute();

	await inTransaction(as(person), ({ db: own }) =>
		own
			.insertInto('stay_plan')
			.values({
				person_id: personId,
				saved_by: personId,
				saved_at: now,
				content: {
					country: 'PL',
					town: `${mark}-town`,
					startsOn: '2027-02-15',
					endsOn: '2027-06-30',
					isGreen: null,
					establishment: '',
					costs: {},
					ownCents: 0,
					monthlyCents: 0,
					toldAids: [{ id: 'ami', grantedCents: 1, advancePercent: null }],
					toldPairs: [{ a: 'ami', b: 'hdf-mermoz', answer: 'apart', establishment: '', year: 2026 }]
				}
			})
			.execute()
	);

	const partner = await aPartner(db);
	const offer = await db
		.insertInto('offer')
		.values({
			slug: `${mark}-offer`,
			organisation_id: partner.organisationId,
			state: 'published',
			title: `${mark}-offer-title`,
			kind: 'workcamp',
			country: 'PL',
			town: 'Poznań',
			starts_on: '2027-06-01',
			ends_on: '2027-06-15',
			closes_on: '2027-03-01',
			published_at: now,
			summary: '…',
			description: '…',
			places: 4
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const application = await db
		.insertInto('application')
		.values({
			person_id: personId,
			offer_id: offer.id,
			state: 'refused',
			submitted_at: now,
			answers: { motivation: `${mark}-motivation` },
			refusal_reason: 'other',
			refusal_note: `${mark}-refusal`
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('application_event')
		.values({ application_id: application.id, seq: 1, at: now, from_state: 'draft', to_state: 'submitted' })
		.execute();

	const officer = await anOfficer(db);
	const envelope = await db
		.insertInto('envelope')
		.values({ label: `${mark} envelope`, budget_year: 2026, ceiling_cents: 100_000 })
		.returning('id')
		.executeTakeFirstOrThrow();
	const call = await db
		.insertInto('funding_call')
		.values({
			slug: `${mark}-call`,
			envelope_id: envelope.id,
			label_fr: `${mark}-call-label`,
			label_en: `${mark}-call-label`,
			opens_on: '2026-11-01',
			closes_on: '2026-12-01',
			maximum_cents: 50_000,
			created_by: officer.personId
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('funding_request')
		.values({
			call_id: call.id,
			application_id: application.id,
			person_id: personId,
			requested_cents: 30_000,
			costs: JSON.stringify([{ label: `${mark}-cost`, cents: 30_000 }]),
			message: `${mark}-funding-message`,
			verdict: { result: 'yes' },
			facts: {},
			submitted_at: now
		})
		.execute();

	const counsellor = await aCounsellor(db, { first_name: `${mark}-counsellor` });
	await db
		.insertInto('mandate')
		.values({
			counsellor_id: counsellor.personId,
			organisation_id: counsellor.organisationId,
			person_id: personId,
			email: `${mark}@people.example`,
			first_name: `${mark}-first`,
			message: `${mark}-mandate-message`,
			state: 'accepted',
			wording_version: '2026-11',
			invited_at: now,
			answered_at: now,
			expires_at: later
		})
		.execute();
	await inTransaction({ db, actor: counsellor, now }, (tx) =>
		tx.db
			.insertInto('note')
			.values(
				(['shared', 'private'] as const).map((visibility) => ({
					person_id: personId,
					author_id: counsellor.personId,
					kind: 'call' as const,
					visibility,
					body: `${mark}-${visibility}-note`,
					created_at: now
				}))
			)
			.execute()
	);
	await db
		.insertInto('access_log')
		.values({ reader_id: counsellor.personId, person_id: personId, what: `${mark}-reading` })
		.execute();
	await db
		.insertInto('mail')
		.values({
			person_id: personId,
			to_address: `${mark}@people.example`,
			kind: 'test',
			subject: `${mark}-subject`,
			text_body: '…',
			html_body: '…'
		})
		.execute();
	await db
		.insertInto('session')
		.values({
			id_hash: Buffer.alloc(32, mark),
			person_id: personId,
			device: `${mark}-device`,
			expires_at: later,
			absolute_expires_at: later
		})
		.execute();
	return person;
}

const own = [
	'first',
	'opened',
	'town',
	'phone',
	'commune',
	'offer-title',
	'motivation',
	'refusal',
	'call-label',
	'cost'
]
	.concat(['funding-message', 'counsellor', 'mandate-message', 'shared-note', 'reading', 'subject', 'device'])
	.map((what) => `ada-${what}`);

describe('a young person who takes their data away', () => {
	test('gets all that is held about them, sensitive answers in clear, and nothing of anybody else', async () => {
		const ada = await aWholeLife('ada');
		await aWholeLife('bob');
		const result = await exportOwnData(as(ada), { password: '', locale: 'fr' });
		const text = JSON.stringify(result);
		expect(own.filter((what) => !text.includes(what))).toEqual([]);
		expect(text).toContain('subsidiary_protection');
		expect(text).toContain('ada@people.example');
		expect(text).not.toMatch(/bob/);
		expect(text).not.toContain('ada-private-note');
		expect(text).not.toMatch(/_hash|ciphertext/);
	});

	test('finds in the file every table that names people, but for what only staff have and hashes', async () => {
		const partOfTable: Record<string, string | null> = {
			access_log: 'readings',
			application: 'applications',
			consent: 'consents',
			funding_request: 'funding_requests',
			mail: 'mails',
			mandate: 'support',
			membership: null,
			note: 'notes_shared',
			one_time_token: 'links_sent',
			recovery_code: null,
			round_entry: 'rankings',
			sensitive_fact: 'situation',
			session: 'sessions',
			situation_fact: 'situation',
			situation_news: 'news',
			stay_plan: 'plan'
		};
		const { rows } = await sql<{ name: string }>`
			select table_name as name from information_schema.columns
			where table_schema = 'public' and column_name = 'person_id' order by 1`.execute(database.db);
		expect(rows.map(({ name }) => name)).toEqual(Object.keys(partOfTable));
		const result = await exportOwnData(as(await aYoungPerson(database.db)), { password: '', locale: 'fr' });
		const parts = Object.values(partOfTable).filter((part) => part !== null);
		expect(result.done && parts.filter((part) => !(part in result.value))).toEqual([]);
	});

	test('leaves one line in the journal, which stands in the file', async () => {
		const person = await aYoungPerson(database.db);
		const result = await exportOwnData(as(person), { password: '', locale: 'fr' });
		expect(result.done && result.value.journal).toEqual([
			{ at: now, act: 'person.exported', actor_role: 'young-person', meaning: expect.any(String) }
		]);
	});

	test('says every key in words on the page to print', async () => {
		const carla = await aWholeLife('carla');
		const result = await exportOwnData(as(carla), { password: '', locale: 'en' });
		if (!result.done) throw new Error(result.reason);
		const keys = new Set<string>();
		const collect = (value: unknown) => {
			if (typeof value !== 'object' || value === null || value instanceof Date) return;
			for (const [key, part] of Object.entries(value)) {
				if (!Array.isArray(value)) keys.add(key);
				if (!['answers', 'verdict', 'facts', 'value'].includes(key)) collect(part);
			}
		};
		collect(result.value);
		expect(keys.size).toBeGreaterThan(60);
		expect([...keys].filter((key) => !labels[key])).toEqual([]);
		expect(printable(result.value, 'My data', 'en')).toContain('carla-motivation');
	});

	test('shows the password again, when the account has one', async () => {
		const password = 'rivière papier quatorze vélo';
		const person = await aYoungPerson(database.db, { password_hash: await hashPassword(password) });
		const take = (typed: string) => exportOwnData(as(person), { password: typed, locale: 'fr' });
		expect(await take('un autre mot de passe')).toEqual({ done: false, reason: 'wrong-password' });
		expect((await take(password)).done).toBe(true);
	});

	test('waits after six files in a row', async () => {
		const person = await aYoungPerson(database.db);
		const take = () => exportOwnData(as(person), { password: '', locale: 'fr' });
		for (let count = 0; count < 6; count += 1) expect((await take()).done).toBe(true);
		await take();
		expect(await take()).toMatchObject({ done: false, reason: 'too-many-tries' });
	});
});
