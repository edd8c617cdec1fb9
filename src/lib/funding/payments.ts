import type { Cents } from '#lib/basics/cents.ts';
import { addDays, addMonths, type Day } from '#lib/basics/day.ts';

/**
 * When an aid pays. `advancePercent`: the share paid on the day of departure, 0 where none is announced, whatever may
 * be asked for. `isMonthly`: the rest comes at the end of each month of the stay; otherwise in one sum, `restDays` after
 * the return. `isKnown`: a source says so; otherwise it is the careful reading. `mayAdvance`: an advance can be asked for.
 */
export interface PaymentTerms {
	readonly advancePercent: number;
	readonly isMonthly: boolean;
	readonly restDays: number;
	readonly isKnown: boolean;
	readonly mayAdvance: boolean;
}

export interface Payment {
	readonly on: Day;
	readonly cents: Cents;
	/** The aid that pays. */
	readonly from: string;
}

/** First and last day of the stay, both counted. */
export interface StayDays {
	readonly startsOn: Day;
	readonly endsOn: Day;
}

/** The payments of an aid, in order of time; their sum is the amount to the cent. */
export function paymentsOf(
	terms: PaymentTerms,
	cents: Cents,
	stay: StayDays,
	from: string
): readonly Payment[] {
	const advance = Math.round((cents * terms.advancePercent) / 100);
	const rest = cents - advance;
	const first: Payment[] = advance > 0 ? [{ on: stay.startsOn, cents: advance, from }] : [];
	if (rest === 0) return first;
	if (!terms.isMonthly) return [...first, { on: addDays(stay.endsOn, terms.restDays), cents: rest, from }];
	const days = monthEnds(stay);
	return [
		...first,
		...days.map((on, month) => ({
			on,
			cents: Math.round((rest * (month + 1)) / days.length) - Math.round((rest * month) / days.length),
			from
		}))
	];
}

/** What was paid by the end of that day. */
export function paidBy(payments: readonly Payment[], day: Day): Cents {
	return payments.reduce((sum, { on, cents }) => (on <= day ? sum + cents : sum), 0);
}

/** The last day of each month of the stay, counted from its first day; the last one is the return. */
function monthEnds({ startsOn, endsOn }: StayDays): Day[] {
	const ends: Day[] = [];
	for (let month = 1; ; month++) {
		const end = addDays(addMonths(startsOn, month), -1);
		if (end >= endsOn) return [...ends, endsOn];
		ends.push(end);
	}
}
