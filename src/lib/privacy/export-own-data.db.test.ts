import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { YoungPerson } from '#lib/accounts/actor.ts';
import { hashPassword } from '#lib/accounts/passwords.server.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { aYoungPerson } from '#tests/people.ts';
import { exportOwnData } from './export-own-data.server.ts';
import { labels } from './labels.ts';
import { printable } from './printable.ts';
import { aWholeLife, now } from './whole-life.test-data.ts';

const database = freshDatabase();
const as = (actor: YoungPerson): Act<YoungPerson> => ({ db: database.db, actor, now });

beforeAll(() => {
	process.env.SECRET_KEY ??= 'a secret for the tests of one’s own data';
	process.env.DATABASE_URL ??= database.appUrl;
});

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
	.concat([
		'funding-message',
		'counsellor',
		'mandate-message',
		'shared-note',
		'withdrawn',
		'reading',
		'subject',
		'device'
	])
	.concat(['round-label', 'appeal', 'view', 'answer'])
	.map((what) => `ada-${what}`);

describe('a young person who takes their data away', () => {
	test('gets all that is held about them, sensitive answers in clear, and nothing of anybody else', async () => {
		const ada = await aWholeLife(database.db, 'ada');
		await aWholeLife(database.db, 'bob');
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
			appeal: 'appeals',
			application: 'applications',
			certification: 'certifications',
			consent: 'consents',
			criterion_shown: 'shown_to_certify',
			fairness_answer: 'fairness',
			funding_request: 'funding_requests',
			mail: 'mails',
			mandate: 'support',
			membership: null,
			note: 'notes_shared',
			one_time_token: 'links_sent',
			panel_member: null,
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
		const carla = await aWholeLife(database.db, 'carla');
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
