import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { connect } from '#lib/server/db.server.ts';
import { describeSchema, generateTypes } from '#lib/server/describe-schema.server.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';

const database = freshDatabase();
const root = join(import.meta.dirname, '..', '..', '..');

describe('the database', () => {
	test('migrations/schema.sql is what the migrations make', async () => {
		expect(await describeSchema(database.adminUrl)).toBe(
			await readFile(join(root, 'migrations', 'schema.sql'), 'utf8')
		);
	});

	test('the generated TypeScript types are those of the tables', async () => {
		expect(await generateTypes(database.adminUrl)).toBe(
			await readFile(join(root, 'src/lib/server/schema.ts'), 'utf8')
		);
	});

	test('the application role owns nothing and cannot alter anything', async () => {
		const owned = await sql`select relname from pg_class where relowner = 'cap_app'::regrole`.execute(
			database.db
		);
		expect(owned.rows).toEqual([]);
		await expect(sql`alter table person add column spare text`.execute(database.db)).rejects.toThrow(
			/must be owner/
		);
		await expect(sql`create table spare (id int)`.execute(database.db)).rejects.toThrow(/permission denied/);
		await expect(sql`drop table person`.execute(database.db)).rejects.toThrow(/must be owner/);
	});

	test("a connection opened with the owner's address still acts as the application role", async () => {
		const db = connect(database.ownerUrl, { max: 1 });
		const { rows } = await sql<{ role: string }>`select current_user as role`.execute(db);
		await expect(sql`alter table person add column spare text`.execute(db)).rejects.toThrow(/must be owner/);
		await db.destroy();
		expect(rows).toEqual([{ role: 'cap_app' }]);
	});

	test('dates stay text, cents are numbers', async () => {
		const { rows } = await sql`select date '2026-02-28' as day, 339600000::bigint as cents`.execute(
			database.db
		);
		expect(rows).toEqual([{ day: '2026-02-28', cents: 339600000 }]);
	});

	test('a transaction cut by the server rejects, and the next query works', async () => {
		const db = connect(database.appUrl, { max: 2, onError: () => {} });
		const cut = db.transaction().execute(async (tx) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
			await query(database.adminUrl, `select pg_terminate_backend(${rows[0]!.pid})`);
			await sql`select 1`.execute(tx);
		});
		await expect(cut).rejects.toThrow();
		const { rows } = await sql`select 1 as one`.execute(db);
		await db.destroy();
		expect(rows).toEqual([{ one: 1 }]);
	});

	test('a statement longer than its limit is stopped', async () => {
		const db = connect(database.appUrl, { max: 1, statementTimeoutMs: 50 });
		await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toThrow(/statement timeout/);
		await db.destroy();
	});

	test('ten thousand references are all different and read like CSM-7K3M-92', async () => {
		const { rows } = await sql<{
			reference: string;
		}>`select next_reference() as reference from generate_series(1, 10000)`.execute(database.db);
		expect(new Set(rows.map((row) => row.reference)).size).toBe(10_000);
		expect(rows.every((row) => /^CSM-[0-9A-HJKMNP-TV-Z]{4}-\d\d$/.test(row.reference))).toBe(true);
	});
});
