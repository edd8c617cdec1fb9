import { expect, test } from 'vitest';
import { areaOf, countriesIn } from './areas.ts';
import { countries } from './countries.ts';
import { partnerRegions } from './partner-regions.ts';

test.each([
	['PL', 'europe'],
	['CY', 'europe'],
	['MG', 'africa'],
	['RE', 'africa'],
	['BR', 'america'],
	['JP', 'asia'],
	['LB', 'asia'],
	['NC', 'oceania']
])('%s lies in %s', (code, area) => {
	expect(areaOf(code)).toBe(area);
});

test('every country lies in one area, and no area swallows the others', () => {
	const sizes = (['europe', 'africa', 'america', 'asia', 'oceania'] as const).map(
		(area) => countriesIn(area, countries.keys()).length
	);
	expect(sizes.reduce((sum, size) => sum + size)).toBe(countries.size);
	expect(Math.max(...sizes)).toBeLessThan(62);
});

test('partner regions lie in Europe, Africa and America', () => {
	expect(new Set(partnerRegions.map(({ country }) => areaOf(country)))).toEqual(
		new Set(['europe', 'africa', 'america'])
	);
});
