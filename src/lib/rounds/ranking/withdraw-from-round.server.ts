import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isPublic } from '../round.ts';

/**
 * A young person leaves a round between the freeze and the publication, during the run too. The frozen list does not
 * change, so that the draw and everybody else's answer stay what they are; no place is then given to them, and theirs
 * is free for somebody else.
 */
export function withdrawFromRound(
	act: Act<YoungPerson>,
	input: { roundId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-between'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(input.roundId)) return refused('not-found');
		const round = await tx.db
			.selectFrom('round')
			.select(['id', 'state'])
			.where('id', '=', input.roundId)
			.where('kind', '=', 'places')
			.forShare()
			.executeTakeFirst();
		if (!round) return refused('not-found');
		if (round.state === 'open' || isPublic(round.state)) return refused('not-between');
		const entry = await tx.db
			.updateTable('round_entry')
			.set({ left_at: tx.now })
			.where('round_id', '=', round.id)
			.where('person_id', '=', tx.actor.personId)
			.where('left_at', 'is', null)
			.returning('reference')
			.executeTakeFirst();
		if (!entry) return refused('not-found');
		await record(tx, {
			act: 'round-entry.withdrawn',
			fileKind: 'round',
			fileId: round.id,
			subjectId: tx.actor.personId,
			detail: { reference: entry.reference }
		});
		return done();
	});
}
