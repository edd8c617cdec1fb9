import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayTakePlace, nextInLine, placesLeft, placesReserved } from './places.ts';

const rule = { places: 5, reserved_places: 2, reserved_until: '2026-12-15', closes_on: '2026-12-31' };
const during = '2026-12-15';
const after = '2026-12-16';

describe('five places of which two are kept', () => {
	test('give three to anybody while the reserve holds', () => {
		expect(mayTakePlace(false, rule, { priority: 0, others: 2 }, during)).toBe(true);
		expect(mayTakePlace(false, rule, { priority: 0, others: 3 }, during)).toBe(false);
		expect(mayTakePlace(true, rule, { priority: 0, others: 3 }, during)).toBe(true);
	});

	test('give all five to anybody from the day after', () => {
		expect(mayTakePlace(false, rule, { priority: 0, others: 4 }, after)).toBe(true);
		expect(mayTakePlace(false, rule, { priority: 0, others: 5 }, after)).toBe(false);
	});

	test('count a priority person in the reserve first, so that the others keep their share', () => {
		expect(placesReserved(rule, { priority: 1, others: 0 }, during)).toBe(1);
		expect(mayTakePlace(false, rule, { priority: 2, others: 2 }, during)).toBe(true);
	});

	test('are kept until the closing day when no other day is said', () => {
		const silent = { ...rule, reserved_until: null };
		expect(placesReserved(silent, { priority: 0, others: 0 }, '2026-12-31')).toBe(2);
		expect(placesReserved(silent, { priority: 0, others: 0 }, '2027-01-01')).toBe(0);
	});
});

describe('the waiting list', () => {
	const at = (minute: number) => new Date(Date.UTC(2026, 11, 1, 10, minute));
	const list = [
		{ id: 'c', is_priority: true, waiting_since: at(3) },
		{ id: 'b', is_priority: false, waiting_since: at(1) },
		{ id: 'a', is_priority: false, waiting_since: at(1) }
	];

	test('gives a place open to all to who waited longest, then by id', () => {
		expect(nextInLine(list, rule, { priority: 0, others: 2 }, during)?.id).toBe('a');
	});

	test('gives a kept place to its first priority person', () => {
		expect(nextInLine(list, rule, { priority: 0, others: 3 }, during)?.id).toBe('c');
		expect(nextInLine(list.slice(1), rule, { priority: 0, others: 3 }, during)).toBeNull();
	});

	test('gives nothing when every place is held', () => {
		expect(nextInLine(list, rule, { priority: 0, others: 5 }, after)).toBeNull();
	});
});

test('whoever is served in whatever order, no place is given twice and none kept is lost', () => {
	const arrival = fc.record({ isPriority: fc.boolean(), day: fc.constantFrom(during, after) });
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 12 }).chain((places) =>
				fc.record({
					places: fc.constant(places),
					reserved_places: fc.integer({ min: 0, max: places }),
					reserved_until: fc.constant('2026-12-15'),
					closes_on: fc.constant('2026-12-31')
				})
			),
			fc.array(arrival, { maxLength: 30 }),
			(someRule, arrivals) => {
				const taken = { priority: 0, others: 0 };
				for (const { isPriority, day } of arrivals.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
					if (mayTakePlace(isPriority, someRule, taken, day)) taken[isPriority ? 'priority' : 'others'] += 1;
					expect(taken.priority + taken.others + placesLeft(someRule, taken)).toBe(someRule.places);
					if (day === during)
						expect(taken.others).toBeLessThanOrEqual(someRule.places - someRule.reserved_places);
				}
			}
		)
	);
});
