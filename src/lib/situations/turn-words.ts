import { addMonths } from '#lib/basics/day.ts';
import type { Decision, Turn } from '#lib/eligibility/decide.ts';
import type { Situation } from '#lib/eligibility/situation.ts';
import { fullDay, timeUntil } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { birthdaySaid } from './suggestion-words.ts';

/** When a "not yet" becomes true, in a sentence to the person; undefined for what is true, or open, today. */
export function fromSaid({ from }: Decision, situation: Situation): string | undefined {
	if (from === null) return m.simulator_soon_call_unknown();
	return from && fromWords[from.of](datesOf(from, situation));
}

const monthsWorthTelling = 24;

/** Until when a yes stays one, as long as that is not years away. */
export function untilSaid({ until }: Decision, situation: Situation): string | null {
	if (!until || until.day > addMonths(situation.on, monthsWorthTelling)) return null;
	return untilWords[until.of](datesOf(until, situation));
}

interface Dates {
	/** "14 mars 2027, jour de tes 18 ans" */
	readonly date: string;
	/** "dans 4 mois" */
	readonly wait: string;
}

function datesOf({ day, of }: Turn, { on, birth }: Situation): Dates {
	const note = of === 'call' || of === 'programme' ? null : birthdaySaid(day, birth);
	return {
		date: fullDay(day, getLocale()) + (note ? `, ${note}` : ''),
		wait: timeUntil(day, on, getLocale())
	};
}

type Words = Record<Turn['of'], (dates: Dates) => string>;

const fromWords: Words = {
	'application.date': m.simulator_from_applying,
	'contract.date': m.simulator_from_signing,
	'project.start_date': m.simulator_from_leaving,
	'project.end_date': m.simulator_from_returning,
	'academic_year.oct1': m.simulator_from_leaving,
	call: m.simulator_from_call,
	programme: m.simulator_from_programme
};

const untilWords: Words = {
	'application.date': m.simulator_until_applying,
	'contract.date': m.simulator_until_signing,
	'project.start_date': m.simulator_until_leaving,
	'project.end_date': m.simulator_until_returning,
	'academic_year.oct1': m.simulator_until_leaving,
	call: m.simulator_until_call,
	programme: m.simulator_until_programme
};
