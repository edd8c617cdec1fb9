import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { draftFault, roundOfDraft } from './draft-queries.server.ts';
import { openMoneyRound } from './open-money-round.server.ts';
import { openRound } from './open-round.server.ts';
import type { DraftFields, RoundKind } from './opening-form.ts';

/** An officer begins to prepare a round: an empty draft, public nowhere. */
export function prepareRound(act: Act<Officer>, kind: RoundKind): Promise<Outcome<{ id: string }, never>> {
	return inTransaction(act, async (tx) => {
		const draft = await tx.db
			.insertInto('round_draft')
			.values({
				fields: JSON.stringify({ kind, precedence: 'reserved-first', rounding: 'up', most_choices: '5' }),
				prepared_by: tx.actor.personId,
				saved_by: tx.actor.personId,
				created_at: tx.now,
				saved_at: tx.now
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, { act: 'round.prepared', fileKind: 'round', fileId: draft.id, detail: { kind } });
		return done(draft);
	});
}

/** Saves a draft as typed, wrong or unfinished, over the revision its writer saw. */
export function saveRoundDraft(
	act: Act<Officer>,
	input: { draftId: string; revision: number; fields: DraftFields }
): Promise<Outcome<undefined, 'not-found' | 'changed-meanwhile'>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockDraft(tx, input.draftId);
		if (!draft) return refused('not-found');
		if (draft.revision !== input.revision) return refused('changed-meanwhile');
		await tx.db
			.updateTable('round_draft')
			.set({
				fields: JSON.stringify({ ...input.fields, kind: draft.fields.kind }),
				revision: draft.revision + 1,
				saved_by: tx.actor.personId,
				saved_at: tx.now
			})
			.where('id', '=', draft.id)
			.execute();
		await record(tx, {
			act: 'round.draft-saved',
			fileKind: 'round',
			fileId: draft.id,
			detail: { revision: draft.revision + 1 }
		});
		return done();
	});
}

/** Leaves a draft that will not be opened. */
export function dropRoundDraft(
	act: Act<Officer>,
	input: { draftId: string }
): Promise<Outcome<undefined, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockDraft(tx, input.draftId);
		if (!draft) return refused('not-found');
		await tx.db.deleteFrom('round_draft').where('id', '=', draft.id).execute();
		await record(tx, { act: 'round.draft-dropped', fileKind: 'round', fileId: draft.id });
		return done();
	});
}

/** Opens the round that a draft says, as it was reviewed; its rule is public and fixed from now on. */
export function openDraft(
	act: Act<Officer>,
	input: { draftId: string; revision: number }
): Promise<Outcome<{ slug: string }, 'not-found' | 'changed-meanwhile' | 'unfinished'>> {
	return inTransaction(act, async (tx) => {
		const draft = await lockDraft(tx, input.draftId);
		if (!draft) return refused('not-found');
		if (draft.revision !== input.revision) return refused('changed-meanwhile');
		const read = await roundOfDraft(tx.db, draft.fields, tx.now);
		if ('issues' in read || (await draftFault(tx.db, read.rule.slug))) return refused('unfinished');
		const rule = { ...read.rule, preparedBy: draft.prepared_by };
		const opened = 'callId' in rule ? await openMoneyRound(tx, rule) : await openRound(tx, rule);
		if (!opened.done) return refused('unfinished');
		await tx.db.deleteFrom('round_draft').where('id', '=', draft.id).execute();
		return done({ slug: rule.slug });
	});
}

async function lockDraft(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	const draft = await tx.db
		.selectFrom('round_draft')
		.select(['id', 'fields', 'revision', 'prepared_by'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return draft && { ...draft, fields: draft.fields as unknown as DraftFields };
}
