import { criteria, type InclusionCriterion } from './pack/criteria.ts';
import { predicates } from './pack/predicates.ts';
import type { Programme } from './programme.ts';

/** Where a criterion counts: whether it can give priority, and the programmes whose rules or amounts read its fact. */
export interface CriterionUse {
	readonly criterion: InclusionCriterion;
	readonly givesPriority: boolean;
	readonly programmes: readonly Programme[];
}

/** Every criterion, in the order of the list, with what these programmes make of it. */
export function criteriaUse(programmes: readonly Programme[]): readonly CriterionUse[] {
	const priority = factsIn(predicates.fewer_opportunities_youth.expr);
	const read = programmes.map((programme) => {
		const { conditions, amount } = programme;
		return { programme, facts: factsIn([conditions, amount]) };
	});
	return criteria.map((criterion) => {
		const { fact } = criterion;
		return {
			criterion,
			givesPriority: fact !== null && priority.has(fact),
			programmes: read.flatMap(({ programme, facts }) =>
				fact !== null && facts.has(fact) ? [programme] : []
			)
		};
	});
}

/** The facts that a part of a programme reads, through the rules it names. */
function factsIn(part: unknown, found = new Set<string>()): ReadonlySet<string> {
	if (typeof part !== 'object' || part === null) return found;
	for (const [key, value] of Object.entries(part)) {
		if (key === 'fact' && typeof value === 'string') found.add(value);
		else if (key === 'predicate' && typeof value === 'string' && value in predicates)
			factsIn(predicates[value as keyof typeof predicates].expr, found);
		else factsIn(value, found);
	}
	return found;
}
