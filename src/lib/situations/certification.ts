import { addMonths, type Day } from '#lib/basics/day.ts';
import { criterionOf, type InclusionCriterion } from '#lib/programmes/pack/criteria.ts';
import type { CriterionId } from '#lib/programmes/pack/proofs.ts';

/** What is certified: one criterion, and which kind of its proofs was seen. */
export interface Certified {
	readonly criterion: CriterionId;
	readonly proof: string;
}

export type CertificationState = 'live' | 'lapsed' | 'withdrawn';

/** Counts until the end of its last day, unless it was withdrawn before. */
export function certificationState(
	{ valid_until, withdrawn_at }: { valid_until: Day; withdrawn_at: Date | null },
	on: Day
): CertificationState {
	if (withdrawn_at) return 'withdrawn';
	return on <= valid_until ? 'live' : 'lapsed';
}

/** The last day a certification made that day may hold. */
export function latestDay({ monthsCertified }: InclusionCriterion, today: Day): Day {
	return addMonths(today, monthsCertified);
}

export type CertificationFault = 'not-a-proof' | 'until-past' | 'until-too-far';

/** What is wrong with a certification, or null. A criterion of which nothing may be collected is never certified. */
export function certificationFault(
	{ criterion, proof }: Certified,
	until: Day,
	today: Day
): CertificationFault | null {
	const known = criterionOf(criterion);
	if (!known?.proofs.some(({ id }) => id === proof)) return 'not-a-proof';
	if (until < today) return 'until-past';
	return until > latestDay(known, today) ? 'until-too-far' : null;
}
