import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { acceptPlace, declinePlace } from './answer-place.server.ts';
import { anApplication, anOffer, as, clock, read } from './applications.test-data.ts';
import { expirePlace } from './expire-place.server.ts';
import { offerPlace } from './offer-place.server.ts';
import { putOnWaitingList } from './put-on-waiting-list.server.ts';
import { refuseApplication } from './refuse-application.server.ts';
import { tendPlaces } from './tend-places.server.ts';
import { foldEvents } from './transitions.ts';
import { withdrawApplication } from './withdraw-application.server.ts';

const database = freshDatabase();

/** Rows that break a rule of the whole, over every offer of this database; none when all is well. */
async function faults() {
	const { rows } = await sql<{ fault: string }>`
		with held as (
			select offer_id, count(*) as taken, count(*) filter (where not is_priority) as others
			from application where state in ('offered', 'accepted') group by offer_id
		)
		select 'too many places on ' || o.slug as fault from offer o join held h on h.offer_id = o.id
		where h.taken > o.places
		union all
		select 'two live applications of ' || person_id from application
		where state not in ('withdrawn', 'declined', 'expired', 'refused')
		group by person_id, offer_id having count(*) > 1
		union all
		select 'receipts of ' || a.reference from application a
		where a.submitted_at is not null and 1 <> (
			select count(*) from mail where kind = 'application-received' and text_body like '%' || a.reference || '%'
		)
	`.execute(database.db);
	const events = await database.db
		.selectFrom('application_event')
		.innerJoin('application', 'application.id', 'application_id')
		.select(['application_id', 'from_state', 'to_state', 'state'])
		.orderBy('application_id')
		.orderBy('seq')
		.execute();
	const histories = Map.groupBy(events, ({ application_id }) => application_id);
	const lost = [...histories].flatMap(([id, history]) =>
		foldEvents(history) === history[0]?.state ? [] : [`events of ${id} do not lead to its state`]
	);
	return [...rows.map(({ fault }) => fault), ...lost];
}

test('two hundred places offered at once on an offer of five are five', async () => {
	const { db } = database;
	const offer = await anOffer(db, { places: 5 });
	const ids: string[] = [];
	while (ids.length < 200)
		ids.push(
			...(await Promise.all(Array.from({ length: 20 }, async () => (await anApplication(db, offer.id)).id)))
		);
	const rows = await db
		.selectFrom('application')
		.select(['id', 'version'])
		.where('offer_id', '=', offer.id)
		.execute();
	const offered = await Promise.all(
		rows.map(({ id, version }) => offerPlace(as(db, offer.partner), { applicationId: id, version }))
	);
	expect(offered.filter((one) => one.done)).toHaveLength(5);
	for (const one of offered) if (!one.done) expect(one.reason).toBe('no-place');
	expect(await faults()).toEqual([]);
}, 60_000);

type Doing = 'offer' | 'wait' | 'refuse' | 'accept' | 'decline' | 'withdraw' | 'expire' | 'tend';
const doings: Doing[] = [
	'offer',
	'offer',
	'offer',
	'wait',
	'refuse',
	'accept',
	'decline',
	'withdraw',
	'expire',
	'tend'
];

test('whatever happens at the same time, places stay within bounds and histories whole', async () => {
	const { db } = database;
	const before = new Date('2026-11-23T10:00:00Z');
	const after = new Date('2026-12-11T10:00:00Z');
	const move = fc.record({
		who: fc.nat(7),
		doing: fc.constantFrom(...doings),
		isLate: fc.boolean()
	});
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 0, max: 2 }),
			fc.array(fc.array(move, { minLength: 1, maxLength: 8 }), { minLength: 3, maxLength: 6 }),
			async (places, reserved, rounds) => {
				const offer = await anOffer(db, {
					places,
					reserved_places: Math.min(places, reserved),
					reserved_until: '2026-12-10'
				});
				const people = await Promise.all(
					Array.from({ length: 8 }, (_, turn) => anApplication(db, offer.id, turn % 3 === 0))
				);
				for (const [turn, round] of rounds.entries()) {
					const isLateRound = turn >= rounds.length - 1;
					await Promise.all(
						round.map(async ({ who, doing, isLate }) => {
							const one = people[who]!;
							const at = isLateRound && isLate ? after : before;
							const { version } = await read(db, one.id);
							const input = { applicationId: one.id, version };
							const partner = as(db, offer.partner, at);
							const person = as(db, one.person, at);
							if (doing === 'offer') await offerPlace(partner, input);
							if (doing === 'wait') await putOnWaitingList(partner, input);
							if (doing === 'refuse')
								await refuseApplication(partner, { ...input, reason: 'no-place-left', note: '' });
							if (doing === 'accept') await acceptPlace(person, input);
							if (doing === 'decline') await declinePlace(person, input);
							if (doing === 'withdraw') await withdrawApplication(person, { ...input, reason: 'other' });
							if (doing === 'expire') await expirePlace(clock(db, at), { applicationId: one.id });
							if (doing === 'tend') await tendPlaces(clock(db, at));
						})
					);
					expect(await faults()).toEqual([]);
					if (!isLateRound) expect(await othersOnKeptPlaces(offer.id)).toBeLessThanOrEqual(0);
				}
				await tendPlaces(clock(db, after));
				expect(await faults()).toEqual([]);
				expect(await canStillBePromoted(offer.id)).toBe(false);
			}
		),
		{ numRuns: 12 }
	);
}, 120_000);

/** By how many places people without priority have gone beyond those open to all. */
async function othersOnKeptPlaces(offerId: string): Promise<number> {
	const { rows } = await sql<{ beyond: number }>`
		select (count(a.id) filter (where not a.is_priority) - max(o.places - o.reserved_places))::int as beyond
		from offer o left join application a on a.offer_id = o.id and a.state in ('offered', 'accepted')
		where o.id = ${offerId}
	`.execute(database.db);
	return rows[0]!.beyond;
}

/** Whether somebody waits although a place is free, once no place is kept any more. */
async function canStillBePromoted(offerId: string): Promise<boolean> {
	const { rows } = await sql<{ idle: boolean }>`
		select exists (select from application where offer_id = ${offerId} and state = 'waiting-list')
			and (select count(*) from application where offer_id = ${offerId} and state in ('offered', 'accepted'))
				< (select places from offer where id = ${offerId}) as idle
	`.execute(database.db);
	return rows[0]!.idle;
}
