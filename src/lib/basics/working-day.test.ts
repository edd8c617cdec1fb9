import { expect, test } from 'vitest';
import { easter, isQuiet, lastWorkingDay, nextWorkingDay } from './working-day.ts';

test.each([
	['2026-04-06', 'Easter Monday'],
	['2026-05-14', 'Ascension'],
	['2026-05-25', 'Whit Monday'],
	['2027-03-29', 'Easter Monday'],
	['2026-07-14', 'the national day'],
	['2026-11-22', 'a Sunday']
])('%s, %s, is quiet', (day) => expect(isQuiet(day)).toBe(true));

test('Easter falls where the calendars print it', () => {
	expect([1999, 2000, 2024, 2025, 2026, 2038, 2049].map(easter)).toEqual([
		...['1999-04-04', '2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25', '2049-04-18']
	]);
});

test('a working day is the next one after a long weekend, and the last one before', () => {
	expect(nextWorkingDay('2026-04-04')).toBe('2026-04-07');
	expect(lastWorkingDay('2026-04-06')).toBe('2026-04-03');
	expect([nextWorkingDay('2026-04-07'), lastWorkingDay('2026-04-07')]).toEqual(['2026-04-07', '2026-04-07']);
});
