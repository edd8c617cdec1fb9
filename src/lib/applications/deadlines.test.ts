import { describe, expect, test } from 'vitest';
import { answerDeadline, answerReminder } from './deadlines.ts';

describe('a place offered on Thursday 26 November', () => {
	const now = new Date('2026-11-26T15:12:00Z');

	test('is kept until noon in Paris a week later', () => {
		expect(answerDeadline(now, '2027-02-01').toISOString()).toBe('2026-12-03T11:00:00.000Z');
	});

	test('is kept until the eve of a stay that begins sooner, a day at least', () => {
		expect(answerDeadline(now, '2026-11-30').toISOString()).toBe('2026-11-29T11:00:00.000Z');
		expect(answerDeadline(now, '2026-11-27').toISOString()).toBe('2026-11-27T11:00:00.000Z');
	});

	test('is recalled two days before, at ten', () => {
		const answerBy = answerDeadline(now, '2027-02-01');
		expect(answerReminder(now, answerBy)?.toISOString()).toBe('2026-12-01T09:00:00.000Z');
	});

	test('is not recalled when there is too little time between', () => {
		expect(answerReminder(now, answerDeadline(now, '2026-11-30'))).toBeNull();
	});
});
