import type { Kysely } from 'kysely';
import { type Officer, system, type YoungPerson } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer, aYoungPerson } from '#tests/people.ts';
import { answerPlace, type PlaceAnswer } from './answer-place.server.ts';
import { askForRun } from '../running/ask-for-run.server.ts';
import { decideAsProposed } from '../deciding/decide-as-proposed.server.ts';
import { openProposals } from '../deciding/decision-queries.server.ts';
import { decideRefill } from './decide-refill.server.ts';
import { freezeRound } from '../running/freeze-round.server.ts';
import { openRound } from '../opening/open-round.server.ts';
import { publishRound } from '../deciding/publish-round.server.ts';
import { digestOf } from '../deciding/open-proposals.ts';
import { rankOffers } from '../ranking/rank-offers.server.ts';
import { refillFreedSeats } from './refill-freed-seats.server.ts';
import { runRound } from '../running/run-round.server.ts';
import { startRun } from '../running/start-run.server.ts';
import { placesOfRound } from './place-queries.server.ts';

/** Tuesday 1 December 2026, noon in Paris. */
export const closing = new Date('2026-12-01T11:00:00Z');
export const daysAfter = (days: number) => new Date(closing.getTime() + days * 86_400_000);
const opening = new Date('2026-11-22T09:00:00Z');

export const as = <A>(db: Kysely<DB>, actor: A, now = closing) => ({ db, actor, now });

let count = 0;

/** A published round over offers of so many seats; each person ranks offers by their number, the most wanted first. */
export async function aPublishedRound(
	db: Kysely<DB>,
	capacities: readonly number[],
	wishes: readonly (readonly number[])[]
) {
	count += 1;
	const [officer, second] = [await anOfficer(db), await anOfficer(db)];
	const offers: Awaited<ReturnType<typeof anOffer>>[] = [];
	for (let made = 0; made < capacities.length; made++) offers.push(await anOffer(db));
	const opened = await openRound(as(db, officer, opening), {
		slug: `tour-vivant-${count}`,
		labelFr: 'Été 2027',
		labelEn: 'Summer 2027',
		closesOn: '2026-12-01',
		answersOn: '2026-12-20',
		mostChoices: 3,
		drawBasis: 'Délibération 2026-17, article 4.',
		publicValueSource: 'Tirage national du 2 décembre 2026',
		offers: offers.map(({ id }, at) => ({ id, capacity: capacities[at] ?? 0, reserve: 0 }))
	});
	if (!opened.done) throw new Error(opened.reason);
	const { id: roundId } = opened.value;
	const people = new Map<string, YoungPerson>();
	for (const wish of wishes) {
		const person = await aYoungPerson(db);
		const ranking = wish.map((at) => offers[at]?.id ?? '');
		const ranked = await rankOffers(as(db, person, opening), { roundId, ranking });
		if (!ranked.done) throw new Error(ranked.reason);
		people.set(ranked.value.reference, person);
	}
	await freezeRound(as(db, officer), { roundId });
	await askForRun(as(db, officer), { roundId, publicValue: '7 12 23 31 44' });
	const started = await startRun(as(db, second), { roundId });
	if (!started.done) throw new Error(started.reason);
	await runRound(as(db, system), started.value);
	const shown = digestOf(await openProposals(db, roundId));
	await decideAsProposed(as(db, officer), { roundId, shown });
	await publishRound(as(db, officer), { roundId });
	return { roundId, officer, offers, people };
}

export type PublishedRound = Awaited<ReturnType<typeof aPublishedRound>>;

/** What the tests of one published round do with it, each act at the instant given. */
export function inRound(db: Kysely<DB>, { roundId, officer, people }: PublishedRound) {
	const places = () => placesOfRound(db, roundId);
	const personOf = (reference: string) => {
		const person = people.get(reference);
		if (!person) throw new Error(`nobody has the reference ${reference}`);
		return person;
	};
	return {
		places,
		personOf,
		states: async () => (await places()).map(({ state }) => state),
		answer: (place: { id: string; reference: string }, answer: PlaceAnswer, now = closing) =>
			answerPlace(as(db, personOf(place.reference), now), { placeId: place.id, answer }),
		refill: (offer: { id: string }, now = closing) =>
			refillFreedSeats(as(db, system, now), { offerId: offer.id }),
		decide: (placeId: string, reason: string | null, by: Officer = officer, now = closing) =>
			decideRefill(as(db, by, now), { placeId, isFollowed: reason === null, reason: reason ?? '' })
	};
}
