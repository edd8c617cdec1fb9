import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { faultIn } from './drafted.ts';
import type { Fault } from './fault-said.ts';

export type SaveRefusal = 'changed-meanwhile' | 'malformed';
/** A draft that cannot be judged comes back with the place and the reason. */
export type SaveOutcome = Outcome<{ revision: number }, SaveRefusal> & { readonly fault?: Fault };

/**
 * An officer saves a draft over the revision they saw. Whoever saves becomes its author, and a proposed draft is
 * being edited again.
 */
export function saveDraft(
	act: Act<Officer>,
	{ draftId, revision, content }: { draftId: string; revision: number; content: Programme }
): Promise<SaveOutcome> {
	return inTransaction<Officer, SaveOutcome>(act, async (tx) => {
		const fault = faultIn(content);
		if (fault)
			return { ...refused('malformed'), fault: { path: fault.path, problem: fault.problem, content } };
		const saved = await tx.db
			.updateTable('programme_draft')
			.set({
				content: JSON.stringify(content),
				revision: revision + 1,
				state: 'editing',
				author_id: tx.actor.personId,
				saved_at: tx.now
			})
			.where('id', '=', draftId)
			.where('programme_id', '=', content.id)
			.where('revision', '=', revision)
			.where('state', 'in', ['editing', 'proposed'])
			.returning('revision')
			.executeTakeFirst();
		if (!saved) return refused('changed-meanwhile');
		await record(tx, {
			act: 'programme.draft-saved',
			fileKind: 'programme',
			fileId: draftId,
			detail: { programme: content.id, revision: saved.revision }
		});
		return done(saved);
	});
}
