import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';

export interface AuditFault {
	fileId: string;
	/** The first line of the file at fault. */
	seq: number;
	kind: 'changed' | 'missing';
}

/**
 * Recomputes every chain of the journal outside PostgreSQL and names the first fault of each file: a line whose
 * content no longer gives its hash, or a number missing, at the end of the file included.
 */
export async function verifyAudit(
	db: Reader
): Promise<{ lines: number; files: number; faults: AuditFault[] }> {
	const heads = new Map(
		(await db.selectFrom('audit_head').select(['file_id', 'seq']).execute()).map((head) => [
			head.file_id,
			head.seq
		])
	);
	const faults: AuditFault[] = [];
	const last = new Map<string, { seq: number; hash: string }>();
	const broken = new Set<string>();
	let lines = 0;
	for (let after = { file: '00000000-0000-0000-0000-000000000000', seq: 0 }; ;) {
		const page = await db
			.selectFrom('audit_event')
			.select(['file_id', 'seq', 'prev_hash', 'hash', sql<string>`audit_line(audit_event)`.as('line')])
			.where(sql<boolean>`(file_id, seq) > (${after.file}::uuid, ${after.seq}::int)`)
			.orderBy('file_id')
			.orderBy('seq')
			.limit(5_000)
			.execute();
		for (const row of page) {
			lines += 1;
			if (broken.has(row.file_id)) continue;
			const previous = last.get(row.file_id);
			const expected = (previous?.seq ?? 0) + 1;
			const hash = row.hash.toString('hex');
			const fault =
				row.seq !== expected
					? { fileId: row.file_id, seq: expected, kind: 'missing' as const }
					: hash !== createHash('sha256').update(row.line).digest('hex') ||
						  (row.prev_hash?.toString('hex') ?? null) !== (previous?.hash ?? null)
						? { fileId: row.file_id, seq: row.seq, kind: 'changed' as const }
						: null;
			if (fault) {
				faults.push(fault);
				broken.add(row.file_id);
			} else last.set(row.file_id, { seq: row.seq, hash });
		}
		const end = page.at(-1);
		if (!end) break;
		after = { file: end.file_id, seq: end.seq };
	}
	for (const [fileId, seq] of heads) {
		const reached = last.get(fileId)?.seq ?? 0;
		if (!broken.has(fileId) && reached < seq) faults.push({ fileId, seq: reached + 1, kind: 'missing' });
	}
	return { lines, files: heads.size, faults };
}
