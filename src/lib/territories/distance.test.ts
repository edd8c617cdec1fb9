import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from './countries.ts';
import { departurePoints, greatCircleKm, kilometreSpan, townsOf, venuePoints } from './distance.ts';

const anyPoint = fc.record({
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});

describe('the great circle', () => {
	test('from Lille to Warsaw is about 1,250 km, and from pole to pole half the meridian', () => {
		const lille = { latitude: 50.63, longitude: 3.06 };
		expect(greatCircleKm(lille, { latitude: 52.23, longitude: 21.01 })).toBeCloseTo(1_252, -1);
		expect(greatCircleKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(
			20_015,
			0
		);
	});

	test('is the same both ways, never negative, and obeys the triangle', () => {
		fc.assert(
			fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
				const way = greatCircleKm(a, b);
				expect(way).toBeGreaterThanOrEqual(0);
				expect(greatCircleKm(b, a)).toBeCloseTo(way, 6);
				expect(way).toBeLessThanOrEqual(greatCircleKm(a, c) + greatCircleKm(c, b) + 1e-6);
			})
		);
	});
});

describe('how far a stay is', () => {
	test('is one figure between a commune and a town we know, however they are written', () => {
		const asked = kilometreSpan(departurePoints('Lille'), venuePoints('PL', 'Varsovie'));
		expect(asked).toEqual(kilometreSpan(departurePoints(' LILLE '), venuePoints('PL', 'warsaw')));
		expect(asked.minKm).toBe(asked.maxKm);
		expect(departurePoints('St Quentin')).toEqual(departurePoints('Saint-Quentin'));
	});

	test('is a span where the town is not known, and it holds every town listed', () => {
		const span = kilometreSpan(departurePoints('Lille'), venuePoints('DE', null));
		expect(span.minKm).toBeLessThan(260);
		expect(span.maxKm).toBeGreaterThan(780);
	});

	test('is a span where the commune is too small to be listed', () => {
		const span = kilometreSpan(departurePoints('Hucqueliers'), venuePoints('PL', 'Varsovie'));
		expect(span.maxKm - span.minKm).toBeGreaterThan(100);
	});

	test('can be told for every country people may choose', () => {
		const without = [...countries.keys()].filter((code) => townsOf(code).length === 0);
		expect(without).toEqual([]);
		const misplaced = [...countries.keys()]
			.flatMap(townsOf)
			.filter(({ latitude, longitude }) => !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180));
		expect(misplaced).toEqual([]);
	});
});
