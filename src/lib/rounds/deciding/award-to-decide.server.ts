import type { Officer } from '#lib/accounts/actor.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';
import { lockRound } from '../locked.server.ts';

export type NotToDecide = 'not-found' | 'not-run' | 'ran-it' | 'already-decided';

/** A proposal that an officer, not the one who started the run, may decide now, with its round held; or why not. */
export async function awardToDecide(tx: Act<Officer>, input: { roundId: string; entryId: string }) {
	const round = await lockRound(tx, input.roundId);
	const award = round && (await awardOf(tx, round.id, input.entryId));
	const outcome = (): Outcome<
		{ round: NonNullable<typeof round>; award: NonNullable<typeof award> },
		NotToDecide
	> => {
		if (!round || !award) return refused('not-found');
		if (round.state !== 'run') return refused('not-run');
		if (round.run_by === tx.actor.personId) return refused('ran-it');
		return award.decided_by === null ? done({ round, award }) : refused('already-decided');
	};
	return outcome();
}

async function awardOf(tx: Act, roundId: string, entryId: string) {
	if (!isId(entryId)) return undefined;
	return tx.db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select([
			...['round_award.entry_id', 'round_entry.reference', 'round_entry.person_id', 'round_entry.left_at'],
			...['person.locale', 'round_award.proposed_offer_id', 'round_award.proposed_money'],
			...['round_award.decided_by', 'round_entry.amount_cents', 'round_entry.funding_request_id']
		] as const)
		.where('round_entry.id', '=', entryId)
		.where('round_entry.round_id', '=', roundId)
		.executeTakeFirst();
}
