import { isDay, type Day } from '#lib/basics/day.ts';

/** The value of one fact: a date is text `YYYY-MM-DD`, money is euros as the rules state them. */
export type FactValue = boolean | number | string | readonly string[];

/** What is known of a person and their project, by fact id. A fact that is absent or null is unknown, never false. */
export type Facts = Readonly<Record<string, FactValue | null | undefined>>;

/** Three values: what is not known is neither yes nor no. */
export type Verdict = 'yes' | 'no' | 'unknown';

export function isUnknown(value: FactValue | null | undefined): value is null | undefined {
	return value === undefined || value === null;
}

export function verdictOf(truth: boolean): Verdict {
	return truth ? 'yes' : 'no';
}

const lastUsableDay = '9799-12-31';

/** Days past 9799 are refused: no birthday or length could be counted from them inside the calendar. */
export function isUsableDay(value: unknown): value is Day {
	return isDay(value) && value <= lastUsableDay;
}
