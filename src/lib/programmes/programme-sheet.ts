import type { Day } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import { estimate } from './estimate.ts';
import type { EstimateLine } from './estimate-line.ts';
import type { Programme } from './programme.ts';
import type { ReadyAmount } from './read-amount.ts';
import { type Requirement, type RequirementGroup, requirementsOf } from './requirements.ts';
import { isStale } from './source-age.ts';
import { anyStay } from './stay.ts';

/** A programme as anybody reads it, published or drafted. */
export interface ProgrammeSheet {
	readonly programme: Programme;
	readonly amountLines: readonly EstimateLine[];
	readonly person: readonly (Requirement | RequirementGroup)[];
	readonly project: readonly (Requirement | RequirementGroup)[];
	/** Programmes that have a page of their own. */
	readonly known: readonly string[];
	readonly today: Day;
	/** Nobody has compared its sources for twelve months. */
	readonly isStale: boolean;
}

export function programmeSheet(
	programme: Programme,
	amount: ReadyAmount | null,
	{ known, today, locale }: { known: readonly string[]; today: Day; locale: Locale }
): ProgrammeSheet {
	const { conditions, calls, checkedOn } = programme;
	return {
		programme,
		amountLines: amount ? estimate(amount, anyStay(today)).lines : [],
		person: requirementsOf(conditions.person, calls, locale),
		project: requirementsOf(conditions.project, calls, locale),
		known,
		today,
		isStale: isStale(checkedOn, today)
	};
}
