import { describe, expect, test } from 'vitest';
import { system } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { freshDatabase } from '#tests/database.ts';
import { query } from '#tests/database-server.ts';
import { catalogue } from './pack/catalogue.ts';
import { publishPack } from './publish-pack.server.ts';
import { publishedCatalogue } from './published.server.ts';

const database = freshDatabase();
const act = (): Act => ({ db: database.db, actor: system, now: new Date('2026-11-22T09:00:00Z') });

describe('the published catalogue', () => {
	test('holds every shipped programme once, in its order, whatever the number of starts', async () => {
		expect(await publishPack(act(), catalogue)).toHaveLength(catalogue.length);
		expect(await publishPack(act(), catalogue)).toEqual([]);
		const published = await publishedCatalogue(database.db);
		expect(published.entries.map((entry) => entry.programme)).toEqual(catalogue);
	});

	test('a changed programme becomes its next version and the old one stays, at its place in the order', async () => {
		const first = catalogue[0]!;
		const changed = { ...first, checkedOn: '2026-11-23' };
		await publishPack(act(), [changed]);
		const published = await publishedCatalogue(database.db);
		expect(published.byId.get(first.id)).toMatchObject({
			version: 2,
			programme: { checkedOn: '2026-11-23' }
		});
		expect(published.entries.map(({ programme }) => programme.id)).toEqual(catalogue.map(({ id }) => id));
		const versions = await database.db
			.selectFrom('programme_version')
			.select('version')
			.where('programme_id', '=', first.id)
			.execute();
		expect(versions).toHaveLength(2);
	});

	test('a malformed programme is refused and nothing is published', async () => {
		const broken = {
			...catalogue[1]!,
			id: 'broken',
			conditions: { person: { all: [{ fact: 'no.such' }] }, project: { all: [] } }
		};
		expect(() => publishPack(act(), [broken as never])).toThrow(/broken\.conditions\.person/);
		const rows = await database.db.selectFrom('programme').select('id').where('id', '=', 'broken').execute();
		expect(rows).toEqual([]);
	});

	test('a published version is immutable even for a superuser', async () => {
		await expect(
			query(database.adminUrl, `update programme_version set valid_to = '2030-01-01'`)
		).rejects.toThrow(/immutable/);
		await expect(query(database.adminUrl, 'delete from programme_version')).rejects.toThrow(/immutable/);
	});
});
