import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/database.ts';
import { anOrganisation } from '#tests/people.ts';
import { inDecember, inPoznan } from './example-offer.test-data.ts';
import type { OfferContent } from './offer.ts';
import { openPlaces } from './queries.server.ts';
import { columnsOf } from './row.server.ts';

const database = freshDatabase();

test('open offers stand on the chart, those without a point by their town or country, each degree once', async () => {
	const { id } = await anOrganisation(database.db);
	const unplaced = { latitude: null, longitude: null };
	const offers: Partial<OfferContent>[] = [
		{},
		{ ...unplaced, country: 'PT', town: 'Lisbonne' },
		{ ...unplaced, country: 'PT', town: 'Aldeia de Nenhures' },
		{ ...unplaced, country: 'SN', town: 'Dakar', closes_on: '2026-11-01' }
	];
	await database.db
		.insertInto('offer')
		.values(
			offers.map((content, position) => ({
				...columnsOf({ ...inPoznan, ...content }),
				slug: `place-${position}`,
				organisation_id: id,
				state: 'published' as const
			}))
		)
		.execute();
	expect(await openPlaces(database.db, inDecember)).toEqual([
		{ lat: 52, lon: 17 },
		{ lat: 39, lon: -9 }
	]);
});
