import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { MalformedRule } from '#lib/eligibility/malformed-rule.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { readDrafted } from './drafted.ts';

export type SaveRefusal = 'changed-meanwhile' | 'malformed';

/**
 * An officer saves a draft over the revision they saw. Whoever saves becomes its author, and a proposed draft is
 * being edited again.
 */
export function saveDraft(
	act: Act<Officer>,
	{ draftId, revision, content }: { draftId: string; revision: number; content: Programme }
): Promise<Outcome<{ revision: number }, SaveRefusal>> {
	return inTransaction(act, async (tx) => {
		if (!isReadable(content)) return refused('malformed');
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

function isReadable(content: Programme): boolean {
	try {
		readDrafted(content);
		return true;
	} catch (error) {
		if (error instanceof MalformedRule) return false;
		throw error;
	}
}
