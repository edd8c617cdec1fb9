import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
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
