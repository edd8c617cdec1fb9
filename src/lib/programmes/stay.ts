import type { Cents } from '#lib/basics/cents.ts';
import { type Day, inclusiveDays, monthsAndDays } from '#lib/basics/day.ts';
import { type Situation, situationOf } from '#lib/eligibility/situation.ts';
import type { KilometreSpan } from '#lib/territories/distance.ts';

/** What an amount is worked out for: what is known of the person, and of their project beyond the facts. */
export interface Stay {
	readonly situation: Situation;
	/** Great-circle kilometres, one way, from the sending place to the venue; null while neither is known. */
	readonly distance: KilometreSpan | null;
	/** Whether the main part of the trip is by train, bus, bike or shared car; null while not decided. */
	readonly isGreen: boolean | null;
	/** What the whole stay costs, where it was worked out. */
	readonly costCents: Cents | null;
	/** Months that whoever decides has already granted. */
	readonly monthsGranted?: number;
}

/** A stay of which nothing is known: amounts tell their rates. */
export function anyStay(on: Day): Stay {
	return { situation: situationOf({}, on), distance: null, isGreen: null, costCents: null };
}

/** Length of a stay, both end days counted, not yet divided: money stays exact. */
export interface StayLength {
	readonly days: number;
	readonly months: number;
	/** Days beyond the whole months; a month of 30 days for money. */
	readonly daysLeft: number;
}

/** Null while a date is missing, or when the stay ends before it starts. */
export function lengthOf({ dates }: Situation): StayLength | null {
	const start = dates['project.start_date'];
	const end = dates['project.end_date'];
	if (!start || !end || end < start) return null;
	const { months, days } = monthsAndDays(start, end);
	return { days: inclusiveDays(start, end), months, daysLeft: days };
}

/** Thirtieths of months: 4 months and 16 days are 136. */
export function thirtieths({ months, daysLeft }: StayLength): number {
	return months * 30 + daysLeft;
}
