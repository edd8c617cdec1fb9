import type { Day } from '#lib/basics/day.ts';
import { isUsableDay } from './fact.ts';

/**
 * A day in one whole number, year × 512 + month × 32 + day of month: numbers are in the order of days, and a
 * column of them takes four bytes a person.
 */
export type PackedDay = number;

/** What stands where no day was told, and where something was told that is no day. Every day is above both. */
export const untold = 0;
export const unusable = -1;

/** The day as a number, or `unusable` when there is no such day. */
export function packDay(day: Day): PackedDay {
	if (!isUsableDay(day)) return unusable;
	return pack(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

export function unpackDay(day: PackedDay): Day {
	const digits = (value: number, length: number) => String(value).padStart(length, '0');
	return `${digits(day >> 9, 4)}-${digits((day >> 5) & 15, 2)}-${digits(day & 31, 2)}`;
}

/** Age in completed years, as `completedYears` counts. */
export function yearsBetween(birth: PackedDay, on: PackedDay): number {
	const years = (on >> 9) - (birth >> 9);
	return (on & 511) < (birth & 511) ? years - 1 : years;
}

/** The first birthday that is on that day or after it: 30 from the day after one turned 29 to the day of the 30. */
export function birthdayToCome(birth: PackedDay, on: PackedDay): number {
	const years = (on >> 9) - (birth >> 9);
	const isLeapling = (birth & 511) === leapDay && !isLeap(on >> 9);
	return (on & 511) <= (isLeapling ? firstOfMarch : birth & 511) ? years : years + 1;
}

/** 1 October of the academic year, from September to August, of that day. */
export function firstOfOctober(start: PackedDay): PackedDay {
	return pack(((start >> 5) & 15) >= 9 ? start >> 9 : (start >> 9) - 1, 10, 1);
}

/** Days of a stay, both ends counted. */
export function daysOfStay(start: PackedDay, end: PackedDay): number {
	return daysSinceMarch(end) - daysSinceMarch(start) + 1;
}

/** Length of a stay in months, as `monthSpan` counts. */
export function monthsOfStay(start: PackedDay, end: PackedDay): number {
	const after = dayAfter(end);
	let months = ((after >> 9) - (start >> 9)) * 12 + ((after >> 5) & 15) - ((start >> 5) & 15);
	let whole = monthsAfter(start, months);
	if (whole > after) whole = monthsAfter(start, (months -= 1));
	const rest = daysSinceMarch(after) - daysSinceMarch(whole);
	return Math.round((months + rest / 30) * 10_000) / 10_000;
}

const leapDay = (2 << 5) | 29;
const firstOfMarch = (3 << 5) | 1;

function pack(year: number, month: number, day: number): PackedDay {
	return (year << 9) | (month << 5) | day;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lastDayOf(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayAfter(day: PackedDay): PackedDay {
	const year = day >> 9;
	const month = (day >> 5) & 15;
	if ((day & 31) < lastDayOf(year, month)) return day + 1;
	return month === 12 ? pack(year + 1, 1, 1) : pack(year, month + 1, 1);
}

function monthsAfter(day: PackedDay, months: number): PackedDay {
	const count = (day >> 9) * 12 + ((day >> 5) & 15) - 1 + months;
	const year = Math.floor(count / 12);
	const month = count - year * 12 + 1;
	return pack(year, month, Math.min(day & 31, lastDayOf(year, month)));
}

/** Days from 1 March to the first of each month, January and February being of the year begun before. */
const daysBeforeMonth = Int32Array.of(0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 0, 0, 0);

/** Days since 1 March of the year 0: with the year begun in March, the leap day is its last. */
function daysSinceMarch(day: PackedDay): number {
	const month = (day >> 5) & 15;
	const year = month < 3 ? (day >> 9) - 1 : day >> 9;
	const leapDays = (year >> 2) - Math.floor(year / 100) + Math.floor(year / 400);
	return year * 365 + leapDays + (daysBeforeMonth[month] ?? 0) + (day & 31);
}
