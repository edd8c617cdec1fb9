import { describe, expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { anOrganisation } from '#tests/people.ts';
import { searchKept } from './kept-searches.server.ts';
import { noCriteria } from './search.ts';

const database = freshDatabase();
const now = new Date('2026-11-22T09:00:00Z');

async function publish(slug: string) {
	const { id } = await anOrganisation(database.db);
	await database.db
		.insertInto('offer')
		.values({
			slug,
			organisation_id: id,
			state: 'published',
			title: slug,
			kind: 'job',
			summary: 'Un emploi.',
			country: 'BE',
			town: 'Gand',
			starts_on: '2027-03-01',
			ends_on: '2027-06-30',
			places: 1,
			closes_on: '2027-01-15',
			published_at: now,
			covered: JSON.stringify({ housing: { paid: 'no', note: '' } })
		})
		.execute();
}

const found = async (at = now) => (await searchKept(database.db, noCriteria, at)).total;

describe('a kept search', () => {
	test('is found again while nothing changes', async () => {
		await publish('premiere');
		const [first, second] = [
			await searchKept(database.db, noCriteria, now),
			await searchKept(database.db, noCriteria, now)
		];
		expect(first.total).toBe(1);
		expect(second).toBe(first);
	});

	test('shows an offer as soon as it is published, changed or withdrawn', async () => {
		await publish('deuxieme');
		expect(await found()).toBe(2);
		await database.db
			.updateTable('offer')
			.set({ state: 'suspended' })
			.where('slug', '=', 'deuxieme')
			.execute();
		expect(await found()).toBe(1);
	});

	test('forgets what closes with the day', async () => {
		expect(await found(new Date('2027-01-15T10:59:00Z'))).toBe(1);
		expect(await found(new Date('2027-01-15T11:01:00Z'))).toBe(0);
	});

	test('never serves a result older than the edition it was asked under, however the commits fall', async () => {
		await database.db.transaction().execute(async (tx) => {
			await tx.updateTable('offer').set({ state: 'published' }).where('slug', '=', 'deuxieme').execute();
			expect(await found()).toBe(1);
		});
		expect(await found()).toBe(2);
	});
});
