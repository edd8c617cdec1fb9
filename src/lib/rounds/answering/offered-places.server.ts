import type { Assignment, Seat } from '#lib/allocation/problem.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Act } from '#lib/server/act.ts';
import { enqueueAll } from '#lib/server/jobs.server.ts';
import { placeDeadline, placeReminders } from './answer-deadline.ts';
import { answerRule } from './answer-rule.ts';

const placesAtOnce = 1_000;

/** Seconds after the deadline before a place is taken back: a click at the last second still counts. */
const graceSeconds = 60;

/**
 * Makes a place of every decision of a round that is being published, each with its deadline. What was decided
 * otherwise may have left a seat free: its offer is filled again.
 */
export async function offerDecidedPlaces(tx: Act, round: { id: string; result: string }): Promise<void> {
	const { assignment } = JSON.parse(round.result) as { assignment: Assignment[] };
	const ran = new Map(assignment.map((row) => [row.applicant, row]));
	const awards = await tx.db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.leftJoin('offer', 'offer.id', 'round_award.decided_offer_id')
		.select([
			...['round_award.entry_id', 'round_entry.reference', 'proposed_offer_id', 'decided_offer_id'],
			...['decided_by', 'decided_at', 'offer.slug', 'offer.starts_on']
		] as const)
		.where('round_entry.round_id', '=', round.id)
		.orderBy('round_entry.reference')
		.execute();
	const freed = awards.flatMap(({ proposed_offer_id: proposed, decided_offer_id: decided }) =>
		proposed !== null && proposed !== decided ? [proposed] : []
	);
	await enqueueAll(
		tx,
		'round-seat-freed',
		[...new Set(freed)].map((offerId) => ({ data: { offerId } }))
	);
	const offered = awards.flatMap((award) => {
		if (award.decided_offer_id === null) return [];
		const row = ran.get(award.reference);
		const seat: Seat = row?.offer === award.slug && row.seat !== null ? row.seat : 'open';
		return [
			{
				entry_id: award.entry_id,
				offer_id: award.decided_offer_id,
				seat,
				state: 'offered' as const,
				decided_by: award.decided_by,
				decided_at: award.decided_at,
				answer_by: placeDeadline(tx.now, award.starts_on, answerRule.days.published)
			}
		];
	});
	for (let from = 0; from < offered.length; from += placesAtOnce)
		await watchOver(
			tx,
			await tx.db
				.insertInto('round_place')
				.values(offered.slice(from, from + placesAtOnce))
				.returning(['id', 'answer_by'])
				.execute()
		);
}

/** Offers a proposed place whose round is held: the deadline it answers, and the jobs that watch over it. */
export async function offerProposedPlace(
	tx: Act,
	place: { id: string; starts_on: Day | null },
	officerId: string
): Promise<void> {
	const answerBy = placeDeadline(tx.now, place.starts_on, answerRule.days.freed);
	await tx.db
		.updateTable('round_place')
		.set({ state: 'offered', decided_by: officerId, decided_at: tx.now, answer_by: answerBy })
		.where('id', '=', place.id)
		.execute();
	await watchOver(tx, [{ id: place.id, answer_by: answerBy }]);
}

async function watchOver(tx: Act, places: readonly { id: string; answer_by: Date | null }[]): Promise<void> {
	const watched = places.flatMap(({ id, answer_by }) =>
		answer_by ? [{ data: { placeId: id }, answerBy: answer_by }] : []
	);
	await enqueueAll(
		tx,
		'round-place-expired',
		watched.map(({ data, answerBy }) => ({
			data,
			startAfter: new Date(answerBy.getTime() + graceSeconds * 1_000)
		}))
	);
	await enqueueAll(
		tx,
		'round-place-reminder',
		watched.flatMap(({ data, answerBy }) =>
			placeReminders(tx.now, answerBy).map((startAfter) => ({ data, startAfter }))
		)
	);
}
