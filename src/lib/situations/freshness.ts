import { addMonths, type Day, dayInParis } from '#lib/basics/day.ts';
import type { FactId } from '#lib/programmes/pack/facts.ts';

/**
 * Months for which an answer is taken as still true, by the first word of its fact; for good where there is none. No
 * text sets them: a status changes with the months, money and school with the year, and what is hard to say is not
 * asked again before two years.
 */
const freshMonths: Readonly<Record<string, number>> = {
	status: 6,
	support: 6,
	income: 12,
	bursary: 12,
	residence: 12,
	study: 12,
	organisation: 12,
	history: 12,
	family: 12,
	project: 12,
	stay: 12,
	health: 24,
	social: 24
};

/** Whether an answer is old enough to be asked again. It counts until it is changed. */
export function isStale(fact: FactId, statedAt: Date, on: Day): boolean {
	const months = freshMonths[fact.split('.')[0] ?? ''];
	return months !== undefined && on > addMonths(dayInParis(statedAt), months);
}
