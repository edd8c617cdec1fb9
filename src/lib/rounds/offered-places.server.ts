import type { Assignment, Seat } from '#lib/allocation/problem.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Act } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { placeDeadline, placeReminders } from './answer-deadline.ts';
import { answerRule } from './answer-rule.ts';

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
	for (const award of awards) {
		const { proposed_offer_id: proposed, decided_offer_id: decided } = award;
		if (proposed !== null && proposed !== decided)
			await enqueue(tx, 'round-seat-freed', { offerId: proposed });
		if (decided === null) continue;
		const row = ran.get(award.reference);
		const seat: Seat = row?.offer === award.slug && row.seat !== null ? row.seat : 'open';
		const answerBy = placeDeadline(tx.now, award.starts_on, answerRule.days.published);
		const { id } = await tx.db
			.insertInto('round_place')
			.values({
				entry_id: award.entry_id,
				offer_id: decided,
				seat,
				state: 'offered',
				decided_by: award.decided_by,
				decided_at: award.decided_at,
				answer_by: answerBy
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await watchOver(tx, id, answerBy);
	}
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
	await watchOver(tx, place.id, answerBy);
}

async function watchOver(tx: Act, placeId: string, answerBy: Date): Promise<void> {
	const startAfter = new Date(answerBy.getTime() + graceSeconds * 1_000);
	await enqueue(tx, 'round-place-expired', { placeId }, { startAfter });
	for (const at of placeReminders(tx.now, answerBy))
		await enqueue(tx, 'round-place-reminder', { placeId }, { startAfter: at });
}
