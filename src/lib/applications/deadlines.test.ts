import { describe, expect, test } from 'vitest';
import { answerDeadline, answerReminder, isOpen } from './deadlines.ts';

describe('applications to an offer that closes on 3 December', () => {
	const offer = { state: 'published', closes_on: '2026-12-03' };

	test('are taken until noon in Paris', () => {
		expect(isOpen(offer, new Date('2026-12-03T11:00:00Z'))).toBe(true);
	});

	test('are refused one minute later', () => {
		expect(isOpen(offer, new Date('2026-12-03T11:01:00Z'))).toBe(false);
	});

	test('are refused while it is not published', () => {
		expect(isOpen({ ...offer, state: 'suspended' }, new Date('2026-12-01T11:00:00Z'))).toBe(false);
	});
});

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
