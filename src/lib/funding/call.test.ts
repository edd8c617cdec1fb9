import { describe, expect, test } from 'vitest';
import { callSlug, isOpenCall, phaseOf } from './call.ts';

const call = { opens_on: '2026-11-01', closes_on: '2026-12-15' };

describe('a call', () => {
	test('opens at the first minute of its day in Paris, not one before', () => {
		expect(phaseOf(call, new Date('2026-10-31T22:59:59Z'))).toBe('to-come');
		expect(isOpenCall(call, new Date('2026-10-31T23:00:00Z'))).toBe(true);
	});

	test('takes requests until noon in Paris on its closing day, winter and summer', () => {
		expect(isOpenCall(call, new Date('2026-12-15T11:00:00Z'))).toBe(true);
		expect(phaseOf(call, new Date('2026-12-15T11:00:01Z'))).toBe('closed');
		const summer = { opens_on: '2027-06-01', closes_on: '2027-07-01' };
		expect(isOpenCall(summer, new Date('2027-07-01T10:00:00Z'))).toBe(true);
		expect(isOpenCall(summer, new Date('2027-07-01T10:00:01Z'))).toBe(false);
	});

	test('is named in its address by plain letters', () => {
		expect(callSlug('Fonds « Premier départ » : été 2027, cœur')).toBe('fonds-premier-depart-ete-2027-coeur');
		expect(callSlug('!!!')).toBe('');
	});
});
