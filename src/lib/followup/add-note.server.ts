import type { Counsellor } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { followedPerson } from './mandate-queries.server.ts';
import type { NoteKind, Visibility } from './note.ts';

/** Writes down a contact or a thought about a young person the counsellor follows. */
export function addNote(
	act: Act<Counsellor>,
	input: { personId: string; kind: NoteKind; visibility: Visibility; body: string }
): Promise<Outcome<{ noteId: string }, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const person = await followedPerson(tx.db, tx.actor, input.personId, tx.now);
		if (!person) return refused('not-found');
		const note = await tx.db
			.insertInto('note')
			.values({
				person_id: person.id,
				author_id: tx.actor.personId,
				kind: input.kind,
				visibility: input.visibility,
				body: input.body,
				created_at: tx.now
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await record(tx, {
			act: 'person.note-added',
			fileKind: 'mandate',
			fileId: person.mandate_id,
			subjectId: person.id,
			detail: { note: note.id, kind: input.kind, visibility: input.visibility }
		});
		return done({ noteId: note.id });
	});
}
