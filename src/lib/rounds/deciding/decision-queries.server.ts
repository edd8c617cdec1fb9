import { sql } from 'kysely';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';
import { offersOfRound } from '../offer-queries.server.ts';
import type { OpenProposal } from './open-proposals.ts';
import type { SeatFigures } from './seat-effects.ts';

export const proposalsPerPage = 50;

/** A page of the proposals of a round, those still to decide first, then by reference. */
export function proposalsOnPage(db: Reader, roundId: string, page: number) {
	return awards(db, roundId)
		.orderBy(sql`(round_award.decided_at is not null)`)
		.orderBy('round_entry.reference')
		.limit(proposalsPerPage)
		.offset((page - 1) * proposalsPerPage)
		.execute();
}

/** One proposal by its entry, with what its decision needs. */
export async function proposalOf(db: Reader, roundId: string, entryId: string) {
	return isId(entryId)
		? awards(db, roundId).where('round_entry.id', '=', entryId).executeTakeFirst()
		: undefined;
}

function awards(db: Reader, roundId: string) {
	return db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.leftJoin('offer as proposed', 'proposed.id', 'round_award.proposed_offer_id')
		.leftJoin('offer as decided', 'decided.id', 'round_award.decided_offer_id')
		.leftJoin('person as officer', 'officer.id', 'round_award.decided_by')
		.select([
			...['round_entry.id', 'round_entry.reference', 'is_priority', 'left_at', 'proposed_offer_id'],
			...['proposed.title as proposed_title', 'decided_offer_id', 'decided.title as decided_title'],
			...['decided_at', 'reason', 'officer.first_name', 'officer.last_name'],
			...['proposed_money', 'decided_money', 'amount_cents']
		] as const)
		.where('round_entry.round_id', '=', roundId);
}

/**
 * How many proposals a round has, how many are decided, and how many otherwise than proposed: who withdrew is not
 * counted as a deviation.
 */
export function decisionTally(db: Reader, roundId: string) {
	return db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(({ fn }) => [
			fn.countAll<number>().as('total'),
			fn.count<number>('round_award.decided_at').as('decided'),
			fn
				.countAll<number>()
				.filterWhere('round_award.decided_at', 'is not', null)
				.filterWhere(sql<boolean>`(left_at is null or left_at > decided_at)`)
				.filterWhere(
					sql<boolean>`(decided_offer_id is distinct from proposed_offer_id
						or (decided_money is null) <> (proposed_money is null))`
				)
				.as('otherwise')
		])
		.where('round_id', '=', roundId)
		.executeTakeFirstOrThrow();
}

/** The proposals nobody decided yet, by reference: what one act may decide as a whole. */
export function openProposals(db: Reader, roundId: string): Promise<OpenProposal[]> {
	return db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(['round_entry.reference', 'is_priority', 'proposed_offer_id', 'proposed_money', 'amount_cents'])
		.select(sql<boolean>`left_at is not null`.as('has_left'))
		.where('round_id', '=', roundId)
		.where('decided_by', 'is', null)
		.orderBy('round_entry.reference')
		.execute();
}

/** Seats left today of each offer of a round, and those that decisions and open proposals hold, by title. */
export async function seatFigures(db: Reader, roundId: string): Promise<SeatFigures[]> {
	const offers = await offersOfRound(db, roundId);
	const holders = await db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.select(
			sql<string | null>`case when decided_by is null then proposed_offer_id else decided_offer_id end`.as(
				'offer_id'
			)
		)
		.select(({ fn }) => [
			fn.countAll<number>().as('held'),
			fn.countAll<number>().filterWhere('is_priority', '=', true).as('priorityHeld')
		])
		.where('round_entry.round_id', '=', roundId)
		.groupBy('offer_id')
		.execute();
	return offers.map(({ id, title, left, reserve }) => {
		const { held = 0, priorityHeld = 0 } = holders.find(({ offer_id }) => offer_id === id) ?? {};
		return { id, title, capacity: left, reserve: Math.min(reserve, left), held, priorityHeld };
	});
}
