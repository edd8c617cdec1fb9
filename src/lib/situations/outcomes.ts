import type { Day } from '#lib/basics/day.ts';
import { findingsOf, type Findings } from '#lib/eligibility/assess.ts';
import { decideAll, decisionOf, type Answer, type Decision } from '#lib/eligibility/decide.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { situationOf, type Situation } from '#lib/eligibility/situation.ts';
import { whatWouldHelp, type Goal, type Suggestion } from '#lib/eligibility/whatif.ts';
import { derive } from '#lib/programmes/derive.ts';
import type { Programme } from '#lib/programmes/programme.ts';

export const groups = ['yes', 'person', 'soon', 'check', 'no'] as const;
/** Yes; yes, and a person decides; not before a date; to be checked; not with these answers. */
export type Group = (typeof groups)[number];

export const groupOf: Record<Answer, Group> = {
	yes: 'yes',
	person_decides: 'person',
	not_yet: 'soon',
	needs_info: 'check',
	no: 'no'
};

/** What one programme answers to one person. */
export interface ProgrammeOutcome {
	readonly programme: Programme;
	readonly group: Group;
	readonly decision: Decision;
	readonly findings: Findings;
	/** What would lead to the goal, the smallest change first: to a yes, or only out of a no where facts are missing. */
	readonly suggestions: readonly Suggestion[];
	readonly goal: Goal;
}

/**
 * What every programme still in force answers to what was told, the nearest to a yes first. The situation is that of
 * the facts told and of what follows from them.
 */
export function outcomesOf(
	programmes: readonly Programme[],
	rulebook: Rulebook,
	told: Facts,
	on: Day
): { readonly outcomes: readonly ProgrammeOutcome[]; readonly situation: Situation } {
	const facts = derive(told, on);
	const situation = situationOf(facts, on);
	const outcomes = programmes.flatMap((programme) => {
		const rules = rulebook.programmes.get(programme.id);
		if (!rules || (rules.validTo !== null && rules.validTo < on)) return [];
		const findings = findingsOf(rules, facts, on);
		const decision = decisionOf(rules, findings, situation);
		const help = (goal: Goal) => whatWouldHelp(rules, told, on, rulebook, derive, goal);
		const toYes = decision.verdict === 'no' || decision.verdict === 'not_yet' ? help('yes') : [];
		const goal: Goal = decision.verdict === 'no' && toYes.length === 0 ? 'possible' : 'yes';
		return [
			{
				programme,
				group: groupOf[decision.verdict],
				decision,
				findings,
				suggestions: goal === 'possible' ? help(goal) : toYes,
				goal
			}
		];
	});
	return { outcomes: outcomes.sort(nearestFirst), situation };
}

/** How each programme still in force stands to what was told, the nearest to a yes first: the answer without advice. */
export function standingsOf(
	programmes: readonly Programme[],
	rulebook: Rulebook,
	told: Facts,
	on: Day
): readonly Pick<ProgrammeOutcome, 'programme' | 'group'>[] {
	const decisions = decideAll(rulebook, derive(told, on), on);
	return programmes
		.flatMap((programme) => {
			const decision = decisions[programme.id];
			const { valid_to } = programme;
			const isOver = valid_to !== null && valid_to < on;
			return decision && !isOver ? [{ programme, group: groupOf[decision.verdict] }] : [];
		})
		.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function nearestFirst(a: ProgrammeOutcome, b: ProgrammeOutcome): number {
	return (
		groups.indexOf(a.group) - groups.indexOf(b.group) ||
		dayOf(a).localeCompare(dayOf(b)) ||
		fewestSteps(a) - fewestSteps(b) ||
		goalRank(a) - goalRank(b) ||
		(a.decision.to_tell?.length ?? 0) - (b.decision.to_tell?.length ?? 0)
	);
}

const undated = '9999-12-31';

/** What comes first, first; what has no date, last. */
function dayOf({ group, decision }: ProgrammeOutcome): Day {
	return group === 'soon' ? (decision.from?.day ?? undated) : '';
}

function fewestSteps({ suggestions }: ProgrammeOutcome): number {
	return suggestions[0]?.length ?? 9;
}

function goalRank({ goal }: ProgrammeOutcome): number {
	return goal === 'yes' ? 0 : 1;
}
