import { sql } from 'kysely';
import { explainerOf } from '#lib/allocation/explain.ts';
import type { Assignment } from '#lib/allocation/problem.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { waitingList } from '#lib/allocation/refill.ts';
import type { Reader } from '#lib/server/act.ts';
import { publicStates } from '../round.ts';
import { peoplesPlaces } from './place-queries.server.ts';
import { livingRound, type PlaceState, refillInput } from './person-places.ts';

/** A person's places in a public round, those to answer first; a proposal nobody decided is not theirs to see yet. */
export function ownPlaces(db: Reader, entryId: string) {
	return db
		.selectFrom('round_place')
		.innerJoin('offer', 'offer.id', 'round_place.offer_id')
		.innerJoin('organisation', 'organisation.id', 'offer.organisation_id')
		.leftJoin('application', 'application.id', 'round_place.application_id')
		.leftJoin('person as officer', 'officer.id', 'round_place.decided_by')
		.leftJoin('round_choice', (on) =>
			on
				.onRef('round_choice.entry_id', '=', 'round_place.entry_id')
				.onRef('round_choice.offer_id', '=', 'round_place.offer_id')
		)
		.select([
			...['round_place.id', 'round_place.answer_by', 'round_place.answered_at', 'round_place.decided_at'],
			...['round_place.reason', 'round_place.application_id', 'round_choice.position', 'offer.slug'],
			...['offer.title', 'offer.town', 'offer.country', 'offer.starts_on', 'offer.ends_on'],
			...['organisation.name as organisation', 'officer.first_name', 'officer.last_name']
		] as const)
		.select(
			sql<PlaceState>`case when round_place.state = 'accepted' and application.state <> 'accepted'
				then 'given-back' else round_place.state end`.as('state')
		)
		.where('round_place.entry_id', '=', entryId)
		.where('round_place.decided_by', 'is not', null)
		.orderBy(sql`round_place.state = 'offered'`, 'desc')
		.orderBy('round_place.id', 'desc')
		.execute();
}
export type OwnPlace = Awaited<ReturnType<typeof ownPlaces>>[number];

/** Who decided the answer of the run for a person, and what, once the round is public. */
export function ownDecision(db: Reader, entryId: string) {
	return db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.innerJoin('person as officer', 'officer.id', 'round_award.decided_by')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.leftJoin('offer', 'offer.id', 'round_award.decided_offer_id')
		.select([
			...['offer.title', 'round_award.reason', 'round_award.decided_at', 'round_entry.left_at'],
			...['round_award.decided_money', 'round_entry.amount_cents'],
			...['officer.first_name as officer_first_name', 'officer.last_name as officer_last_name'],
			...['person.first_name', 'person.last_name', 'round.published_at', 'round_entry.reference']
		] as const)
		.where('round_award.entry_id', '=', entryId)
		.where('round.state', 'in', publicStates)
		.executeTakeFirst();
}

/**
 * A person's place on each waiting list of a public round that they would rather have than what they hold, from 1, in
 * the order of their choices; and why the run answered as it did. Replayed from what was stored.
 */
export async function ownReasons(db: Reader, roundId: string, reference: string) {
	const round = await db
		.selectFrom('round')
		.select(['problem', 'result', 'state'])
		.where('id', '=', roundId)
		.executeTakeFirstOrThrow();
	const read = problemIn(new TextEncoder().encode(round.problem ?? ''));
	if (!read.done) throw new Error(`a stored problem that cannot be read: ${JSON.stringify(read.faults)}`);
	const { problem, inputHash } = read.value;
	const { assignment } = JSON.parse(round.result ?? '') as { assignment: Assignment[] };
	const wishes = problem.applicants.find(({ id }) => id === reference)?.preferences ?? [];
	const people = round.state === 'published' ? await peoplesPlaces(db, roundId) : [];
	const waiting = people.length === 0 ? [] : wishes;
	return {
		explanation: explainerOf(problem, assignment)(reference),
		waiting: waiting.flatMap((offer) => {
			const living = livingRound(refillInput(problem, inputHash, people, offer));
			const place = waitingList(problem, living, offer).indexOf(reference) + 1;
			return place > 0 ? [{ offer, place }] : [];
		})
	};
}
