import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockRound } from '../locked.server.ts';
import { lastRun } from './run-queries.server.ts';

/**
 * The value written down is not the one published. An officer sends the run back, as long as nobody started it, and it is
 * asked again with the right one. The journal keeps both values.
 */
export function sendBackRun(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-asked' | 'under-way'>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'asked') return refused('not-asked');
		const run = await lastRun(tx.db, round.id, 'run');
		if (run && run.ended_at === null) return refused('under-way');
		await tx.db
			.updateTable('round')
			.set({ state: 'frozen', public_value: null, asked_by: null, asked_at: null })
			.where('id', '=', round.id)
			.execute();
		await record(tx, {
			act: 'round.run-sent-back',
			fileKind: 'round',
			fileId: round.id,
			detail: { publicValue: round.public_value }
		});
		return done();
	});
}
