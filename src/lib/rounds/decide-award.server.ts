import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freeSeats } from './free-seats.server.ts';
import { lockRound } from './locked.server.ts';
import { withdrawalReason } from './withdrawal-reason.ts';

export type DecideRefusal =
	| 'not-found'
	| 'not-run'
	| 'ran-it'
	| 'already-decided'
	| 'withdrew'
	| 'reason-missing'
	| 'not-in-round'
	| 'no-seat-left';

/**
 * A named officer, not the one who started the run, decides one proposal: as proposed, or otherwise with a written
 * reason. Another offer must have a seat that neither a decision nor a proposal still open holds. Who withdrew since
 * the freeze is given no place, and the reason is that.
 */
export function decideAward(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; offerId: string | null; reason: string }
): Promise<Outcome<undefined, DecideRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		const award = round && (await awardOf(tx, round.id, input.entryId));
		if (!award) return refused('not-found');
		if (round.state !== 'run') return refused('not-run');
		if (round.run_by === tx.actor.personId) return refused('ran-it');
		if (award.decided_by !== null) return refused('already-decided');
		const hasLeft = award.left_at !== null;
		if (hasLeft && input.offerId !== null) return refused('withdrew');
		const deviates = !hasLeft && award.proposed_offer_id !== input.offerId;
		const reason = hasLeft ? withdrawalReason(award.locale) : input.reason.trim();
		if (deviates && reason === '') return refused('reason-missing');
		if (deviates && input.offerId !== null) {
			const free = await freeSeats(tx, round.id, input.offerId);
			if (free === null) return refused('not-in-round');
			if (free < 1) return refused('no-seat-left');
		}
		await tx.db
			.updateTable('round_award')
			.set({
				decided_offer_id: input.offerId,
				decided_by: tx.actor.personId,
				decided_at: tx.now,
				reason: deviates || hasLeft ? reason : null
			})
			.where('entry_id', '=', input.entryId)
			.execute();
		await record(tx, {
			act: deviates ? 'round-award.decided-otherwise' : 'round-award.decided',
			fileKind: 'round',
			fileId: round.id,
			subjectId: award.person_id,
			detail: { reference: award.reference }
		});
		return done();
	});
}

async function awardOf(tx: Act, roundId: string, entryId: string) {
	if (!isId(entryId)) return undefined;
	return tx.db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select([
			'round_entry.reference',
			'round_entry.person_id',
			'round_entry.left_at',
			'person.locale',
			'round_award.proposed_offer_id',
			'round_award.decided_by'
		])
		.where('round_entry.id', '=', entryId)
		.where('round_entry.round_id', '=', roundId)
		.executeTakeFirst();
}
