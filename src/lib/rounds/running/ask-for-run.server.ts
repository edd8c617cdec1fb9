import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockRound } from '../locked.server.ts';

/**
 * The first of two officers: writes down the public value, known only after the freeze, and asks for the run. Where a
 * panel scores, its scores are sealed by then: nobody gives one knowing the draw.
 */
export function askForRun(
	act: Act<Officer>,
	input: { roundId: string; publicValue: string }
): Promise<Outcome<undefined, 'not-found' | 'not-frozen' | 'scores-missing'>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'frozen') return refused('not-frozen');
		if (round.has_panel && round.score_list === null) return refused('scores-missing');
		await tx.db
			.updateTable('round')
			.set({
				state: 'asked',
				public_value: input.publicValue,
				asked_by: tx.actor.personId,
				asked_at: tx.now
			})
			.where('id', '=', round.id)
			.execute();
		await record(tx, {
			act: 'round.run-asked',
			fileKind: 'round',
			fileId: round.id,
			detail: { publicValue: input.publicValue, listHash: round.list_hash }
		});
		return done();
	});
}
