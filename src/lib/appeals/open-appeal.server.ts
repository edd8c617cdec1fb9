import type { Officer } from '#lib/accounts/actor.ts';
import { recordReading } from '#lib/audit/record-reading.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { blindFile, revealedDecision } from './queries.server.ts';

/**
 * What an officer may do with an appeal now. `blind`: write their view, nothing more is shown. `deciding`: answer.
 * `not-yours`: they made the decision, or somebody else wrote the view. `answered`: read.
 */
export type AppealStage = 'blind' | 'deciding' | 'not-yours' | 'answered';

/**
 * Opens an appeal on an officer's desk, with the line that tells the young person who read it. The decision and what
 * led to it come along only once this officer wrote their view; for who only asks to understand, at once.
 */
export function openAppeal(act: Act<Officer>, appealId: string) {
	return inTransaction(act, async (tx) => {
		const found = await blindFile(tx.db, appealId);
		if (!found) return null;
		const {
			person_id: personId,
			entry_id: entryId,
			entry_reference,
			round_id,
			state,
			deciders,
			...file
		} = found;
		await recordReading(tx, { personId, what: 'appeal' });
		const stage = stageOf(file, tx.actor.personId, deciders);
		const isHidden = stage === 'blind' || stage === 'not-yours';
		const about = {
			...{ roundId: round_id, entryId, reference: entry_reference },
			isPublished: state === 'published'
		};
		return { file, about, stage, decision: isHidden ? null : await revealedDecision(tx.db, appealId) };
	});
}

function stageOf(
	{ kind, outcome, viewed_by }: { kind: string; outcome: string | null; viewed_by: string | null },
	officerId: string,
	deciders: readonly string[]
): AppealStage {
	if (outcome !== null) return 'answered';
	if (kind === 'explain') return 'deciding';
	if (deciders.includes(officerId) || (viewed_by !== null && viewed_by !== officerId)) return 'not-yours';
	return viewed_by === null ? 'blind' : 'deciding';
}
