import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { holdRound } from '../answering/locked-place.server.ts';
import { releaseUnanswered } from '../answering/release-places.server.ts';

/** A young person leaves every waiting list of a published round. A place they accepted stays theirs. */
export function leaveRound(
	act: Act<YoungPerson>,
	input: { roundId: string }
): Promise<Outcome<undefined, 'not-waiting'>> {
	return inTransaction(act, async (tx) => {
		const entry = await tx.db
			.selectFrom('round_entry')
			.select(['id', 'reference'])
			.where('round_id', '=', input.roundId)
			.where('funding_request_id', 'is', null)
			.where('person_id', '=', tx.actor.personId)
			.executeTakeFirst();
		if (!entry) return refused('not-waiting');
		const round = await holdRound(tx, input.roundId);
		if (round.state !== 'published') return refused('not-waiting');
		const left = await tx.db
			.updateTable('round_entry')
			.set({ left_at: tx.now })
			.where('id', '=', entry.id)
			.where('left_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!left) return refused('not-waiting');
		await releaseUnanswered(tx, entry.id);
		await record(tx, {
			act: 'round-entry.left',
			fileKind: 'round',
			fileId: round.id,
			subjectId: tx.actor.personId,
			detail: { reference: entry.reference }
		});
		return done();
	});
}
