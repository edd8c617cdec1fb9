import { describe, expect, test } from 'vitest';
import { countries } from './countries.ts';
import { partnerRegion, partnerRegions } from './partner-regions.ts';
import { frenchRegion, frenchRegions } from './regions.ts';

describe('a country', () => {
	test.each([
		['PL', 'en Pologne', 'to Poland'],
		['SN', 'au Sénégal', 'to Senegal'],
		['US', 'aux États-Unis', 'to the United States'],
		['NL', 'aux Pays-Bas', 'to the Netherlands'],
		['GB', 'au Royaume-Uni', 'to the United Kingdom'],
		['CY', 'à Chypre', 'to Cyprus'],
		['MG', 'à Madagascar', 'to Madagascar'],
		['CZ', 'en République tchèque', 'to the Czech Republic'],
		['CI', 'en Côte d’Ivoire', 'to Côte d’Ivoire'],
		['RE', 'à La Réunion', 'to Réunion'],
		['MX', 'au Mexique', 'to Mexico'],
		['IM', 'sur l’île de Man', 'to the Isle of Man']
	])('%s is reached "%s", "%s"', (code, fr, en) => {
		expect(countries.get(code)?.to).toEqual({ fr, en });
	});

	test('is listed once, under a name in both languages', () => {
		expect(countries.size).toBeGreaterThan(230);
		for (const { code, name } of countries.values()) {
			expect([name.fr, name.en], code).not.toContain(code);
		}
	});
});

describe('a French region', () => {
	test('has its preposition, and tells whether it is overseas', () => {
		expect(frenchRegion('FR-HDF')?.in.fr).toBe('dans les Hauts-de-France');
		expect(frenchRegion('FR-974')).toMatchObject({ overseas: true, in: { fr: 'à La Réunion' } });
	});

	test('is listed once', () => {
		expect(new Set(frenchRegions.map(({ code }) => code)).size).toBe(frenchRegions.length);
		expect(frenchRegions.filter((region) => !region.overseas && !region.until)).toHaveLength(13);
	});
});

describe('a partner region', () => {
	test('is one of eight, each in a country we can name', () => {
		expect(partnerRegions).toHaveLength(8);
		for (const region of partnerRegions) expect(countries.has(region.country), region.id).toBe(true);
	});

	test('closes to departures where the ministry advises against going', () => {
		expect(
			partnerRegions.filter(({ travelAdvice }) => travelAdvice === 'closed').map(({ id }) => id)
		).toEqual(['kayes']);
	});

	test('Saint-Louis is the one in Senegal', () => {
		const { latitude = 0, longitude = 0 } = partnerRegion('saint-louis') ?? {};
		expect([Math.round(latitude), Math.round(longitude)]).toEqual([16, -16]);
	});
});
