import { describe, expect, test } from 'vitest';
import { system, visitor } from '#lib/accounts/actor.ts';
import { readSession } from '#lib/accounts/session.server.ts';
import { completedYears, dayInParis } from '#lib/basics/day.ts';
import { followedPeople } from '#lib/followup/caseload-queries.server.ts';
import { facts, isFactId } from '#lib/programmes/pack/facts.ts';
import { moneyStandings } from '#lib/rounds/money-queries.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { loadDemoWorld } from './load-demo-world.server.ts';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { caseload } from './caseload.ts';
import { birthDate } from './load-people.server.ts';
import { youngPeople } from './people.ts';
import { stories } from './stories.ts';
import { offers } from './offers.ts';
import { signInAs } from './sign-in-as.server.ts';

const database = freshDatabase();

describe('the demo world', () => {
	test('fills an empty database once, with an account of each role to show', async () => {
		const accounts = await loadDemoWorld(database.appUrl);
		expect(accounts.map((account) => account.role).sort()).toEqual([
			'administrator',
			'counsellor',
			'officer',
			'panel-member',
			'partner',
			'young-person'
		]);
		const before = await database.db.selectFrom('person').select('id').execute();
		expect(await loadDemoWorld(database.appUrl)).toEqual(accounts);
		expect(await database.db.selectFrom('person').select('id').execute()).toHaveLength(before.length);
	});

	test('keeps sensitive answers where those of everybody are: encrypted, under a consent', async () => {
		const plain = await database.db.selectFrom('situation_fact').select('fact').distinct().execute();
		expect(plain.filter(({ fact }) => isFactId(fact) && facts[fact].sensitive)).toEqual([]);
		const apart = await query(database.adminUrl, 'select distinct person_id from sensitive_fact');
		const telling = [...youngPeople, ...caseload()].filter((person) =>
			Object.keys(person.facts).some((fact) => isFactId(fact) && facts[fact].sensitive)
		);
		expect(telling.length).toBeGreaterThan(0);
		expect(apart).toHaveLength(telling.length);
	});

	test('holds every offer, dated from today', async () => {
		const rows = await database.db.selectFrom('offer').select(['slug', 'closes_on', 'starts_on']).execute();
		expect(rows.map((row) => row.slug).sort()).toEqual(offers.map((offer) => offer.slug).sort());
		expect(rows.filter((row) => (row.closes_on ?? '') > dayInParis(new Date())).length).toBeGreaterThan(40);
	});

	test('gives Claire her caseload, with the notes she may read', async () => {
		const claire = await database.db
			.selectFrom('person')
			.innerJoin('membership', 'membership.person_id', 'person.id')
			.innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
			.select(['person.id', 'first_name', 'last_name', 'organisation.id as home', 'organisation.name'])
			.where('person.email', '=', 'claire.lemaire@demo.example')
			.executeTakeFirstOrThrow();
		const actor = {
			role: 'counsellor' as const,
			personId: claire.id,
			firstName: claire.first_name,
			lastName: claire.last_name,
			organisationId: claire.home,
			organisationName: claire.name
		};
		const people = await followedPeople({ db: database.db, actor, now: new Date() });
		expect(people.length).toBeGreaterThan(60);
		expect(people.filter(({ lastContactAt }) => lastContactAt !== null).length).toBeGreaterThan(30);
	});

	test('gives the age that was told, on the eve of a birthday and on 29 February too', () => {
		for (const today of ['2026-11-22', '2028-02-29', '2027-12-31', '2028-02-28'])
			for (const birthdayInDays of [1, 30, 365])
				expect(completedYears(birthDate({ ageYears: 17, birthdayInDays }, today), today)).toBe(17);
	});

	test('signs in as one of its people with a complete session, and as nobody else', async () => {
		const officer = await database.db
			.selectFrom('person')
			.select('id')
			.where('role', '=', 'officer')
			.executeTakeFirstOrThrow();
		const act = { db: database.db, actor: visitor, now: new Date() };
		const result = await signInAs(act, officer.id);
		const session = result.done ? await readSession(database.db, result.value.token) : null;
		expect(session).toMatchObject({ isComplete: true, actor: { role: 'officer', personId: officer.id } });
		expect(await signInAs({ ...act, actor: system }, '018f0000-0000-7000-8000-000000000000')).toEqual({
			done: false,
			reason: 'nobody'
		});
	});
});

describe('the stories of the demo world', () => {
	test('leave every application in the state they tell', async () => {
		const rows = await database.db
			.selectFrom('application')
			.innerJoin('offer', 'offer.id', 'application.offer_id')
			.innerJoin('person', 'person.id', 'application.person_id')
			.select(['offer.slug', 'person.email', 'application.state'])
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('round_place')
							.select('round_place.id')
							.whereRef('round_place.application_id', '=', 'application.id')
					)
				)
			)
			.execute();
		const everybody = [...youngPeople, ...caseload()];
		const told = stories.applications.map(({ person, offer, steps }) => ({
			slug: offer,
			email: everybody.find(({ id }) => id === person)?.email,
			state: steps.at(-1)?.to
		}));
		expect(rows).toEqual(expect.arrayContaining(told));
		expect(rows).toHaveLength(told.length);
	});

	test('leave every request for funding in the state they tell, and envelopes that agree with their ledger', async () => {
		const rows = await database.db
			.selectFrom('funding_request')
			.select(['state', 'requested_cents', 'awarded_cents', 'decision_note'])
			.where('call_id', 'not in', (row) =>
				row.selectFrom('round').select('call_id').where('call_id', 'is not', null)
			)
			.execute();
		const told = stories.fundingRequests.map(({ requestedCents, outcome }) => ({
			state: outcome.state,
			requested_cents: requestedCents,
			awarded_cents: outcome.state === 'awarded' ? outcome.cents : null,
			decision_note: 'note' in outcome ? outcome.note : null
		}));
		expect(rows).toEqual(expect.arrayContaining(told));
		expect(rows).toHaveLength(told.length);
		const books = await database.db
			.selectFrom('envelope')
			.innerJoin('ledger_entry', 'ledger_entry.envelope_id', 'envelope.id')
			.select((row) => ['committed_cents', row.fn.sum<number>('ledger_entry.cents').as('given')])
			.groupBy('envelope.id')
			.execute();
		expect(books).toHaveLength(3);
		for (const { committed_cents, given } of books) expect(Number(given)).toBe(committed_cents);
	});

	test('leave a round that waits for Inès, lets Kévin wait and asks an officer to decide', async () => {
		const states = await database.db
			.selectFrom('round_place')
			.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
			.innerJoin('round', 'round.id', 'round_entry.round_id')
			.innerJoin('person', 'person.id', 'round_entry.person_id')
			.select(['person.first_name', 'round_place.state', 'answer_by'])
			.where('round.slug', '=', 'sejours-d-automne')
			.execute();
		const ines = states.find(({ first_name }) => first_name === 'Inès');
		expect(ines?.state).toBe('offered');
		expect(ines?.answer_by?.getTime()).toBeGreaterThan(Date.now() + 86_400_000);
		expect(states.map(({ first_name }) => first_name)).not.toContain('Kévin');
		expect(states.filter(({ state }) => state === 'proposed')).toHaveLength(1);
		const rounds = await database.db.selectFrom('round').select('state').orderBy('opened_at').execute();
		expect(rounds.map(({ state }) => state)).toEqual([
			'closed',
			'run',
			'frozen',
			'published',
			'published',
			'open'
		]);
	});

	test('leave a round over money with a waiting list, whose next waits for an officer', async () => {
		const { id } = await database.db
			.selectFrom('round')
			.select('id')
			.where('kind', '=', 'money')
			.executeTakeFirstOrThrow();
		const standings = (await moneyStandings(database.db, id)).map(({ standing }) => standing);
		expect(new Set(standings)).toEqual(new Set(['held', 'gone', 'proposed', 'waiting']));
	});

	test('leave a sound journal', async () => {
		expect((await verifyAudit(database.db)).faults).toEqual([]);
	});
});
