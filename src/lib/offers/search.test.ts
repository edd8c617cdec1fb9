import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaIds } from '#lib/territories/areas.ts';
import { offerKinds } from './offer.ts';
import {
	changed,
	type Criteria,
	hasFilters,
	lengthBands,
	noCriteria,
	readCriteria,
	typedWords,
	writeCriteria
} from './search.ts';

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const anyCriteria: fc.Arbitrary<Criteria> = fc
	.record({
		words: fc
			.string({ unit: 'grapheme', maxLength: 40 })
			.map((text) => text.normalize('NFC').replaceAll('\0', '').trim()),
		kind: orNull(offerKinds),
		area: orNull(areaIds),
		country: orNull(['SN', 'PL']),
		region: orNull(['kayes', 'matam']),
		length: orNull(lengthBands),
		month: orNull(['2027-07', '2027-12']),
		allPaid: fc.boolean(),
		forAll: fc.boolean(),
		keepsPlaces: fc.boolean(),
		unsuited: fc.boolean(),
		view: fc.constantFrom('list', 'map'),
		page: fc.integer({ min: 1, max: 10_000 })
	})
	.map((criteria) => (criteria.country ? { ...criteria, area: null } : criteria));

describe('the address of a search', () => {
	test('is read back as it was written', () => {
		fc.assert(
			fc.property(anyCriteria, (criteria) => {
				expect(readCriteria(new URLSearchParams(writeCriteria(criteria)))).toEqual(criteria);
			})
		);
	});

	test('is short when nothing is looked for', () => {
		expect(writeCriteria(noCriteria)).toBe('');
		expect(hasFilters(noCriteria)).toBe(false);
		expect(hasFilters({ ...noCriteria, words: 'mer', view: 'map', page: 3 })).toBe(false);
		expect(hasFilters({ ...noCriteria, forAll: true })).toBe(true);
	});

	test('with nonsense looks for what is left', () => {
		const query = new URLSearchParams('kind=spy&country=zz&month=2027-13&page=-4&length=1&q= mer \0&paid=1');
		expect(readCriteria(query)).toEqual({ ...noCriteria, words: 'mer' });
	});

	test('starts again on the first page when a filter changes', () => {
		expect(changed({ ...noCriteria, page: 4 }, { kind: 'job' })).toMatchObject({ page: 1, kind: 'job' });
	});
});

describe('the last word typed', () => {
	test('counts as the start of a word from three letters on', () => {
		expect(typedWords('chantier boulang')).toEqual({
			all: 'chantier boulang',
			head: 'chantier',
			start: 'boulang'
		});
		expect(typedWords('mer')).toEqual({ all: 'mer', head: '', start: 'mer' });
		expect(typedWords('au')).toMatchObject({ start: null });
	});

	test('is taken at its word beside quotes or a minus sign', () => {
		expect(typedWords('"pain au seigle" four')).toMatchObject({ start: null });
		expect(typedWords('chantier -mer')).toMatchObject({ start: null });
	});
});
