import { describe, expect, test } from 'vitest';
import { ageRuling } from '#lib/accounts/age.ts';

describe('who may open an account', () => {
	test.each([
		['2011-11-23', 'too-young'],
		['2011-11-22', 'welcome'],
		['1995-11-23', 'welcome'],
		['1995-11-22', 'too-old'],
		['2026-11-23', 'impossible'],
		['1890-01-01', 'impossible']
	])('born on %s, on 22 November 2026: %s', (birth, ruling) => {
		expect(ageRuling(birth, '2026-11-22')).toBe(ruling);
	});
});
