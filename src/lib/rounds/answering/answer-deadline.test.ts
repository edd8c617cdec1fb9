import { describe, expect, test } from 'vitest';
import { isQuiet } from '#lib/basics/working-day.ts';
import { placeDeadline, placeReminders } from './answer-deadline.ts';

const at = (text: string) => new Date(text);
const iso = (instant: Date) => instant.toISOString();

describe('the deadline of a decided place', () => {
	test('is noon in Paris a week later, in winter and in summer time', () => {
		expect(iso(placeDeadline(at('2026-11-24T15:00:00Z'), null, 7))).toBe('2026-12-01T11:00:00.000Z');
		expect(iso(placeDeadline(at('2026-06-09T15:00:00Z'), null, 7))).toBe('2026-06-16T10:00:00.000Z');
	});

	test('moves to the first working day after a weekend or a holiday', () => {
		expect(iso(placeDeadline(at('2026-11-28T09:00:00Z'), null, 7))).toBe('2026-12-07T11:00:00.000Z');
		expect(iso(placeDeadline(at('2026-12-18T09:00:00Z'), null, 7))).toBe('2026-12-28T11:00:00.000Z');
	});

	test('comes on the last working day before a stay that begins sooner, yet never today', () => {
		expect(iso(placeDeadline(at('2026-11-24T15:00:00Z'), '2026-11-30', 7))).toBe('2026-11-27T11:00:00.000Z');
		expect(iso(placeDeadline(at('2026-11-24T15:00:00Z'), '2026-11-24', 7))).toBe('2026-11-25T11:00:00.000Z');
	});

	test('never falls at night, on a weekend or on a holiday, whatever the day', () => {
		for (let day = 0; day < 800; day++) {
			const deadline = placeDeadline(new Date(Date.UTC(2026, 0, 1 + day, 23, 30)), null, 1 + (day % 9));
			expect(isQuiet(deadline.toISOString().slice(0, 10))).toBe(false);
			expect([10, 11]).toContain(deadline.getUTCHours());
		}
	});
});

describe('reminders', () => {
	test('come two days before at ten and the very morning at nine, in Paris', () => {
		const sent = placeReminders(at('2026-11-24T15:00:00Z'), at('2026-12-01T11:00:00Z'));
		expect(sent.map(iso)).toEqual(['2026-11-29T09:00:00.000Z', '2026-12-01T08:00:00.000Z']);
	});

	test('do not follow the decision within a day', () => {
		expect(placeReminders(at('2026-11-30T12:00:00Z'), at('2026-12-01T11:00:00Z'))).toEqual([]);
	});
});
