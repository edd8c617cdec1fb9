import { describe, expect, test } from 'vitest';
import { parseCents, sumCents } from './cents.ts';

describe('an amount typed by a person', () => {
	test.each([
		['1234', 123_400],
		['12,5', 1_250],
		['12.50', 1_250],
		['0,07', 7],
		['1 234,50 €', 123_450],
		['1\u202f234\u00a0€', 123_400],
		['1.234,50', 123_450],
		['€1,234.50', 123_450],
		['1,234', 123_400],
		['1 234 567,89', 123_456_789],
		['250 euros', 25_000],
		['250 EUR', 25_000],
		['-12,30', -1_230],
		['0', 0],
		['-0', 0]
	])('%s is %d cents', (typed, cents) => {
		expect(parseCents(typed)).toBe(cents);
	});

	test.each([
		'',
		'€',
		'douze',
		'12,345,6',
		'12,3456',
		'0,001',
		'1 23',
		'1,234,50',
		'12..5',
		'1e3',
		'12 €€',
		'0x10'
	])('%s is refused', (typed) => {
		expect(parseCents(typed)).toBeNull();
	});
});

describe('a total', () => {
	test('is exact', () => {
		expect(sumCents([10, 20, 1])).toBe(31);
		expect(sumCents([])).toBe(0);
	});

	test('refuses what is not whole cents', () => {
		expect(() => sumCents([10, 0.5])).toThrow(RangeError);
		expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
	});
});
