import { addMonths, type Day } from '#lib/basics/day.ts';
import type { ProgrammeOutcome } from '#lib/situations/outcomes.ts';

export const chances = ['advice', 'now', 'soon', 'ask'] as const;
/** Possible after a change of the project; now; within six months; perhaps, once a question is answered. */
export type Chance = (typeof chances)[number];

const monthsAhead = 6;

/**
 * What a young person could do in the next six months, the advice first: what one meeting can change. Null for what is
 * out of reach.
 */
export function chanceOf({ group, decision, suggestions }: ProgrammeOutcome, on: Day): Chance | null {
	switch (group) {
		case 'yes':
		case 'person':
			return 'now';
		case 'check':
			return 'ask';
		case 'soon':
			return decision.from && decision.from.day <= addMonths(on, monthsAhead) ? 'soon' : null;
		case 'no':
			return suggestions.length > 0 ? 'advice' : null;
	}
}
