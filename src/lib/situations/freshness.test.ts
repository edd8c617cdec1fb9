import { describe, expect, test } from 'vitest';
import { isStale } from './freshness.ts';

const told = new Date('2026-01-15T10:00:00Z');

describe('an answer', () => {
	test('is asked again the day after its months are over', () => {
		expect(isStale('status.set', told, '2026-07-15')).toBe(false);
		expect(isStale('status.set', told, '2026-07-16')).toBe(true);
		expect(isStale('income.caf_qf_eur_month', told, '2026-07-16')).toBe(false);
		expect(isStale('income.caf_qf_eur_month', told, '2027-01-16')).toBe(true);
	});

	test('about nationality is never asked again', () => {
		expect(isStale('nationality.list', told, '2046-01-01')).toBe(false);
	});
});
