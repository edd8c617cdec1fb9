import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockAppeal } from './locked.server.ts';

export type ViewRefusal = 'not-found' | 'decided-it' | 'already-viewed';

/**
 * An officer writes what they think of a contested answer from the file alone. Only then are the score, the draw, the
 * proposal and the decision shown to them; they cannot write it again. Not the officer who made the decision.
 */
export function writeView(
	act: Act<Officer>,
	input: { appealId: string; view: string }
): Promise<Outcome<undefined, ViewRefusal>> {
	return inTransaction(act, async (tx) => {
		const appeal = await lockAppeal(tx, input.appealId);
		if (appeal?.kind !== 'contest' || appeal.outcome !== null) return refused('not-found');
		if (appeal.deciders.includes(tx.actor.personId)) return refused('decided-it');
		if (appeal.viewed_by !== null) return refused('already-viewed');
		await tx.db
			.updateTable('appeal')
			.set({ view: input.view, viewed_by: tx.actor.personId, viewed_at: tx.now })
			.where('id', '=', appeal.id)
			.execute();
		await record(tx, {
			act: 'appeal.viewed',
			fileKind: 'round',
			fileId: appeal.round_id,
			subjectId: appeal.person_id,
			detail: { reference: appeal.reference }
		});
		return done();
	});
}
