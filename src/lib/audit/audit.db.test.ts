import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date('2026-11-22T09:00:00.123Z') });

async function threeLines(fileId: string) {
	for (const name of ['offer.created', 'offer.submitted', 'offer.published'])
		await inTransaction(act(), (tx) =>
			record(tx, { act: name, fileKind: 'offer', fileId, detail: { to: name } })
		);
}

describe('the audit journal', () => {
	test('an untouched journal verifies, lines of one file numbered from one', async () => {
		await threeLines('018f0000-0000-7000-8000-000000000001');
		const rows = await database.db.selectFrom('audit_event').select('seq').orderBy('seq').execute();
		expect(rows.map((row) => row.seq)).toEqual([1, 2, 3]);
		expect((await verifyAudit(database.db)).faults).toEqual([]);
	});

	test('ten racing acts on one file leave ten numbered lines and a sound chain', async () => {
		const fileId = '018f0000-0000-7000-8000-000000000002';
		await Promise.all(
			Array.from({ length: 10 }, () =>
				inTransaction(act(), (tx) => record(tx, { act: 'offer.saved', fileKind: 'offer', fileId }))
			)
		);
		const rows = await database.db
			.selectFrom('audit_event')
			.select('seq')
			.where('file_id', '=', fileId)
			.orderBy('seq')
			.execute();
		expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect((await verifyAudit(database.db)).faults).toEqual([]);
	});

	test('the application role can neither change nor remove a line', async () => {
		await expect(
			database.db.updateTable('audit_event').set({ act: 'offer.forged' }).execute()
		).rejects.toThrow(/permission denied/);
		await expect(database.db.deleteFrom('audit_event').execute()).rejects.toThrow(/permission denied/);
	});

	test('a line changed by a superuser is named', async () => {
		const fileId = '018f0000-0000-7000-8000-000000000003';
		await threeLines(fileId);
		await query(
			database.adminUrl,
			`update audit_event set detail = '{"to":"other"}' where file_id = '${fileId}' and seq = 2`
		);
		expect((await verifyAudit(database.db)).faults).toEqual([{ fileId, seq: 2, kind: 'changed' }]);
		await query(
			database.adminUrl,
			`update audit_event set detail = '{"to":"offer.submitted"}' where file_id = '${fileId}' and seq = 2`
		);
	});

	test('a line removed in the middle or at the end is named', async () => {
		const [middle, end] = ['018f0000-0000-7000-8000-000000000004', '018f0000-0000-7000-8000-000000000005'];
		await threeLines(middle);
		await threeLines(end);
		await query(
			database.adminUrl,
			`delete from audit_event where (file_id = '${middle}' and seq = 2) or (file_id = '${end}' and seq = 3)`
		);
		expect((await verifyAudit(database.db)).faults).toEqual([
			{ fileId: middle, seq: 2, kind: 'missing' },
			{ fileId: end, seq: 3, kind: 'missing' }
		]);
	});
});
