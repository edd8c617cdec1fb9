import type { Finding } from '#lib/eligibility/evaluate.ts';
import type { DurationUnit } from '#lib/eligibility/rule.ts';
import type { Situation } from '#lib/eligibility/situation.ts';

/** One change of the project that would meet a condition it does not meet. */
export type Advice =
	| { readonly change: 'stay-longer' | 'stay-shorter'; readonly bound: number; readonly unit: DurationUnit }
	| { readonly change: 'another-country' };

/**
 * What to change when only the length of the stay or the country stands in the way; nothing when anything else does,
 * for then the advice would be of no use.
 */
export function adviceFor(project: Finding, situation: Situation): readonly Advice[] {
	const requirements = project.kind === 'all' ? project.parts : [project];
	const advised = requirements
		.filter(({ verdict }) => verdict === 'no')
		.map((requirement) => easiest(requirement, situation));
	return advised.every((advice) => advice !== null) ? advised : [];
}

function easiest(finding: Finding, situation: Situation): Advice | null {
	switch (finding.kind) {
		case 'condition':
			return adviceOn(finding, situation);
		case 'any': {
			const ways = finding.parts.flatMap((part) => easiest(part, situation) ?? []);
			return ways[0] ?? null;
		}
		case 'all': {
			const failed = finding.parts.filter(({ verdict }) => verdict === 'no');
			const [only] = failed;
			return failed.length === 1 && only ? easiest(only, situation) : null;
		}
		case 'predicate':
			return null;
		case 'not':
			return isDestination(finding.part) ? { change: 'another-country' } : null;
	}
}

function adviceOn(finding: Finding & { kind: 'condition' }, { lengths }: Situation): Advice | null {
	const { condition } = finding;
	if (isDestination(finding)) return { change: 'another-country' };
	if (!('duration' in condition) || !lengths) return null;
	const { duration: unit, min, max } = condition;
	if (min != null && lengths[unit] < min) return { change: 'stay-longer', bound: min, unit };
	if (max != null && lengths[unit] > max) return { change: 'stay-shorter', bound: max, unit };
	return null;
}

function isDestination(finding: Finding): boolean {
	return (
		finding.kind === 'condition' &&
		'fact' in finding.condition &&
		finding.condition.fact === 'project.destination'
	);
}
