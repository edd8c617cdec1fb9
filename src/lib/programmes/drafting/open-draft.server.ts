import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/** An officer starts to change a programme: its draft begins as the newest version. An open draft is taken up again. */
export function openDraft(
	act: Act<Officer>,
	programmeId: string
): Promise<Outcome<{ id: string }, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const newest = await tx.db
			.selectFrom('programme_version')
			.select(['id', 'content'])
			.where('programme_id', '=', programmeId)
			.orderBy('version', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!newest) return refused('not-found');
		const draft = await tx.db
			.insertInto('programme_draft')
			.values({
				programme_id: programmeId,
				base_version_id: newest.id,
				content: JSON.stringify(newest.content),
				author_id: tx.actor.personId,
				created_at: tx.now,
				saved_at: tx.now
			})
			.onConflict((conflict) =>
				conflict.column('programme_id').where('state', 'in', ['editing', 'proposed']).doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (draft) {
			await record(tx, {
				act: 'programme.draft-opened',
				fileKind: 'programme',
				fileId: draft.id,
				detail: { programme: programmeId, base: newest.id }
			});
			return done(draft);
		}
		const open = await tx.db
			.selectFrom('programme_draft')
			.select('id')
			.where('programme_id', '=', programmeId)
			.where('state', 'in', ['editing', 'proposed'])
			.executeTakeFirst();
		return open ? done(open) : refused('not-found');
	});
}

/**
 * An officer takes a draft over to a version that was published meanwhile: it keeps what it says, and what it says
 * otherwise than the new version shows as its changes.
 */
export function rebaseDraft(
	act: Act<Officer>,
	{ draftId, revision }: { draftId: string; revision: number }
): Promise<Outcome<null, 'changed-meanwhile'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(draftId)) return refused('changed-meanwhile');
		const newest = await tx.db
			.selectFrom('programme_version')
			.innerJoin('programme_draft', 'programme_draft.programme_id', 'programme_version.programme_id')
			.select('programme_version.id')
			.where('programme_draft.id', '=', draftId)
			.orderBy('version', 'desc')
			.limit(1)
			.executeTakeFirst();
		const rebased =
			newest &&
			(await tx.db
				.updateTable('programme_draft')
				.set({
					base_version_id: newest.id,
					revision: revision + 1,
					state: 'editing',
					author_id: tx.actor.personId,
					saved_at: tx.now
				})
				.where('id', '=', draftId)
				.where('revision', '=', revision)
				.where('state', 'in', ['editing', 'proposed'])
				.returning('programme_id')
				.executeTakeFirst());
		if (!rebased) return refused('changed-meanwhile');
		await record(tx, {
			act: 'programme.draft-saved',
			fileKind: 'programme',
			fileId: draftId,
			detail: { programme: rebased.programme_id, revision: revision + 1 }
		});
		return done(null);
	});
}
