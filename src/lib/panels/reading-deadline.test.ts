import { describe, expect, test } from 'vitest';
import { readingDueOn, readingReminders } from './reading-deadline.ts';

const handedOut = new Date('2026-12-01T11:00:00Z');
const told = (handedOutAt: Date, answersOn: string) =>
	readingReminders(handedOutAt, answersOn).map(({ number, at }) => `${number} ${at.toISOString()}`);

describe('the scores of a panel', () => {
	test('are due on the last working day that is five days before the answers', () => {
		expect(readingDueOn(handedOut, '2026-12-15')).toBe('2026-12-10');
		expect(readingDueOn(handedOut, '2026-12-18')).toBe('2026-12-11');
	});

	test('leave three days to read, whatever the answers promised', () => {
		expect(readingDueOn(handedOut, '2026-12-02')).toBe('2026-12-04');
		expect(readingDueOn(new Date('2026-12-02T23:30:00Z'), '2026-12-02')).toBe('2026-12-07');
	});
});

describe('the reminders to readers', () => {
	test('come two days before and one day after, in the morning of a working day', () => {
		expect(told(handedOut, '2026-12-15')).toEqual([
			'1 2026-12-08T09:00:00.000Z',
			'2 2026-12-11T08:00:00.000Z'
		]);
		expect(told(handedOut, '2026-12-18')).toEqual([
			'1 2026-12-09T09:00:00.000Z',
			'2 2026-12-14T08:00:00.000Z'
		]);
	});

	test('do not follow the handing out within a day', () => {
		expect(told(handedOut, '2026-12-02')).toEqual(['2 2026-12-07T08:00:00.000Z']);
	});
});
