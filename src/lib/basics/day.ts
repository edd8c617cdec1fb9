/**
 * A calendar day as text, `YYYY-MM-DD`, without hour or zone; alphabetical order is the order of time.
 * Functions of this file expect a valid day: check what comes from outside with `isDay` or `parseDay`.
 */
export type Day = string;

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(value: string): boolean;
export function isDay(value: unknown): value is Day;
export function isDay(value: unknown): boolean {
	return (
		typeof value === 'string' &&
		dayShape.test(value) &&
		exists(yearOf(value), monthOf(value), dayOfMonth(value))
	);
}

/** The day written in ISO form, surrounding spaces allowed, or null when there is no such day. */
export function parseDay(typed: string): Day | null {
	const text = typed.trim();
	return isDay(text) ? text : null;
}

/** The day of that year, month (1-12) and day of month, or null when there is none, as for 30 February. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
	return exists(year, month, dayOfMonth) ? write(year, month, dayOfMonth) : null;
}

export function addDays(day: Day, days: number): Day {
	const epoch = new Date((daysSinceEpoch(day) + days) * msPerDay);
	return write(epoch.getUTCFullYear(), epoch.getUTCMonth() + 1, epoch.getUTCDate());
}

/** The same day of the month later or earlier; the last day of the month where it does not exist (31 → 28). */
export function addMonths(day: Day, months: number): Day {
	const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return write(year, month, Math.min(dayOfMonth(day), lastDayOfMonth(year, month)));
}

/** Days from one to the other: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return daysSinceEpoch(to) - daysSinceEpoch(from);
}

/** Negative, zero or positive, for `sort`. */
export function compareDays(a: Day, b: Day): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Age in completed years. Who is born on 29 February gets older on 1 March in common years. */
export function completedYears(birth: Day, on: Day): number {
	const years = yearOf(on) - yearOf(birth);
	return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day of the n-th birthday; 1 March for a 29 February that the year lacks. */
export function birthday(birth: Day, years: number): Day {
	const year = yearOf(birth) + years;
	return dayFrom(year, monthOf(birth), dayOfMonth(birth)) ?? write(year, 3, 1);
}

/** Number of days of a stay, first and last day both counted. */
export function inclusiveDays(start: Day, end: Day): number {
	return daysBetween(start, end) + 1;
}

/**
 * Length of a stay in months, both end days counted: whole calendar months up to the day after the end, plus the
 * remaining days / 30, rounded to four decimals. 15 February to 30 June 2027 is 4.5333.
 * Expects `start` on or before `end`.
 */
export function monthSpan(start: Day, end: Day): number {
	const { months, days } = monthsAndDays(start, end);
	return Math.round((months + days / 30) * 10_000) / 10_000;
}

/** The same, not yet divided: whole calendar months and the days left over, for money that must be exact. */
export function monthsAndDays(start: Day, end: Day): { readonly months: number; readonly days: number } {
	const after = addDays(end, 1);
	let months = (yearOf(after) - yearOf(start)) * 12 + monthOf(after) - monthOf(start);
	if (addMonths(start, months) > after) months -= 1;
	return { months, days: daysBetween(addMonths(start, months), after) };
}

const parisCalendar = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The day on the calendar in Paris at that instant. */
export function dayInParis(instant: Date): Day {
	return parisCalendar.format(instant);
}

const parisHour = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	hourCycle: 'h23'
});

/** Noon of that day on the clock in Paris, when calls close and answers are due. */
export function noonInParis(day: Day): Date {
	const noonUtc = new Date(`${day}T12:00:00Z`);
	const hoursAhead = Number(parisHour.format(noonUtc)) - 12;
	return new Date(noonUtc.getTime() - hoursAhead * 3_600_000);
}

const msPerDay = 86_400_000;

/** Counts in years that start in March, so that a leap day comes last: several times faster than `Date.parse`. */
function daysSinceEpoch(day: Day): number {
	const month = monthOf(day);
	const year = month > 2 ? yearOf(day) : yearOf(day) - 1;
	const daysOfYears = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
	return daysOfYears + daysOfMonths + dayOfMonth(day) - daysToEpoch;
}

const daysToEpoch = 719_469;

function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
	return Number(day.slice(5, 7));
}

function dayOfMonth(day: Day): number {
	return Number(day.slice(8, 10));
}

function exists(year: number, month: number, day: number): boolean {
	const integers = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
	if (!integers || year < 1 || year > 9999 || month < 1 || month > 12) return false;
	return day >= 1 && day <= lastDayOfMonth(year, month);
}

function lastDayOfMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, day: number): Day {
	if (!(year >= 1 && year <= 9999)) throw new RangeError('Day outside the years 1 to 9999');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
