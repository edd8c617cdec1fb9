import { describe, expect, test } from 'vitest';
import { dueDay, lastDayToAsk, pressure, terms } from './appeal.ts';

describe('the deadlines of a request', () => {
	test('let one contest for two whole months, the days at both ends apart', () => {
		expect(lastDayToAsk('contest', '2026-05-05')).toBe('2026-07-06');
		expect(lastDayToAsk('contest', '2026-12-31')).toBe('2027-03-01');
	});

	test('let one ask to understand at any time', () => {
		expect(lastDayToAsk('explain', '2020-01-01')).toBeNull();
	});

	test('give the region one month to explain and two to decide again', () => {
		expect(dueDay('explain', '2026-11-23')).toBe('2026-12-23');
		expect(dueDay('contest', '2026-12-31')).toBe('2027-02-28');
	});

	test('each come from a text that can be read', () => {
		const all = Object.values(terms).flatMap(({ ask, answer, further }) => [ask, answer, further]);
		for (const term of all.filter((term) => term !== null)) {
			expect(term.source.article).toMatch(/art\. [LR]\. \d/);
			expect(URL.canParse(term.source.address)).toBe(true);
		}
	});

	test('press from ten days before, and are late the day after', () => {
		expect(pressure('2026-12-04', '2026-11-23')).toBe('in-time');
		expect(pressure('2026-12-03', '2026-11-23')).toBe('soon');
		expect(pressure('2026-11-23', '2026-11-23')).toBe('soon');
		expect(pressure('2026-11-22', '2026-11-23')).toBe('late');
	});
});
