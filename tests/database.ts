import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import { connect } from '#lib/server/db.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { onDatabase, query } from '#tests/database-server.ts';

export interface TestDatabase {
	/** As the application: role `cap_app`. */
	db: Kysely<DB>;
	appUrl: string;
	ownerUrl: string;
	adminUrl: string;
}

/** A fresh migrated database of one's own, cloned from the run's template; drop it with `dropDatabase`. */
export async function createDatabase(
	template = process.env.TEST_TEMPLATE ?? ''
): Promise<TestDatabase & { name: string }> {
	const name = `test_${randomBytes(8).toString('hex')}`;
	await query(
		process.env.TEST_ADMIN_URL ?? '',
		`create database ${name} template ${template} owner cap_owner`
	);
	const appUrl = onDatabase(process.env.TEST_APP_URL ?? '', name);
	return {
		name,
		db: connect(appUrl, { max: 20 }),
		appUrl,
		ownerUrl: onDatabase(process.env.TEST_OWNER_URL ?? '', name),
		adminUrl: onDatabase(process.env.TEST_ADMIN_URL ?? '', name)
	};
}

export async function dropDatabase(database: TestDatabase & { name: string }): Promise<void> {
	await database.db.destroy();
	await query(process.env.TEST_ADMIN_URL ?? '', `drop database ${database.name} with (force)`);
}

/** A database for one test file, made before its tests and dropped after. Read it inside tests only. */
export function freshDatabase(): TestDatabase {
	const holder = {} as TestDatabase & { name: string };
	beforeAll(async () => void Object.assign(holder, await createDatabase()));
	afterAll(() => dropDatabase(holder));
	return holder;
}
