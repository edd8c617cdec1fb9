import { describe, expect, test } from 'vitest';
import { countries } from '#lib/territories/countries.ts';
import { mapPoint } from './map-point.ts';

const unplaced = { country: 'PT', town: 'Évora', latitude: null, longitude: null };

describe('the place of an offer on the map', () => {
	test('is the point that was given', () => {
		expect(mapPoint({ ...unplaced, latitude: 38.57, longitude: -7.91 })).toEqual({
			lat: 38.57,
			lon: -7.91,
			isApproximate: false
		});
	});

	test('is the town, whatever its accents, when no point was given', () => {
		expect(mapPoint({ ...unplaced, town: 'lisbonne' })).toMatchObject({ isApproximate: false });
		expect(Math.round(mapPoint({ ...unplaced, town: 'Lisbonne' })?.lat ?? 0)).toBe(39);
	});

	test('is somewhere in the country, and says so, when the town is not known', () => {
		const point = mapPoint({ ...unplaced, town: 'Aldeia de Nenhures' });
		expect(point?.isApproximate).toBe(true);
		expect([point?.lat, point?.lon].map((degrees) => Math.round(degrees ?? 0))).toEqual([39, -9]);
	});

	test('exists for every country one can choose, and for none that was not chosen', () => {
		expect([...countries.keys()].filter((country) => !mapPoint({ ...unplaced, country }))).toEqual([]);
		expect(mapPoint({ ...unplaced, country: null })).toBeNull();
	});
});
