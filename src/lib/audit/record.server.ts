import type { Act } from '#lib/server/act.ts';
import type { JsonObject } from '#lib/server/schema.ts';

/** The file an audit line belongs to: lines are numbered and chained per file. */
export type FileKind =
	| 'person'
	| 'organisation'
	| 'offer'
	| 'application'
	| 'funding-call'
	| 'funding-request'
	| 'mandate'
	| 'round'
	| 'programme'
	| 'invitation';

export interface AuditLine {
	/** `noun.verb`, e.g. `application.submitted`. */
	act: string;
	fileKind: FileKind;
	fileId: string;
	/** The young person concerned, when there is one. */
	subjectId?: string | null;
	/** Ids, states and amounts only: nothing a reader of the journal may not see. */
	detail?: JsonObject;
}

/**
 * Writes the one audit line of an act, in the act's own transaction: no line without its act, no act without its
 * line. PostgreSQL numbers it and chains its hash.
 */
export async function record(tx: Act, line: AuditLine): Promise<void> {
	await recordAll(tx, [line]);
}

const linesAtOnce = 1_000;

/** The lines of an act that decides for many people at once, each its own, numbered in this order. */
export async function recordAll(tx: Act, lines: readonly AuditLine[]): Promise<void> {
	for (let from = 0; from < lines.length; from += linesAtOnce)
		await tx.db
			.insertInto('audit_event')
			.values(
				lines.slice(from, from + linesAtOnce).map((line) => ({
					file_kind: line.fileKind,
					file_id: line.fileId,
					at: tx.now,
					actor_id: tx.actor.personId,
					actor_role: tx.actor.role,
					subject_id: line.subjectId ?? null,
					act: line.act,
					detail: line.detail ?? {},
					seq: 0,
					hash: Buffer.alloc(0)
				}))
			)
			.execute();
}
