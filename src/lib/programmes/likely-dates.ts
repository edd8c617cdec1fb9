import { completedYears, daysBetween, type Day } from '#lib/basics/day.ts';

/** No programme is for anyone older: such a birth is a year mistyped. */
export const oldestYears = 90;
/** Three years: no programme pays for a longer stay. */
export const longestStayDays = 1_100;
/** No call or price is known past it: such a day is a year mistyped. */
export const lastStayDay: Day = '2049-12-31';

/** Whether someone who may still leave was born that day. */
export function isLikelyBirth(birth: Day, on: Day): boolean {
	return birth <= on && completedYears(birth, on) <= oldestYears;
}

export function isTooLongAStay(start: Day, end: Day): boolean {
	return daysBetween(start, end) > longestStayDays;
}
