import type { ReadyCondition, ReadyRule } from './ready-rule.ts';

/** A condition by its number, or its negation: number × 2, and one more when negated. */
export type Literal = number;

/** One of its literals must hold. Sorted, each literal once. */
export type Clause = readonly Literal[];

/** Gives a number to a condition, or to a part of a rule that is to be judged as one. */
export interface Numbering {
	readonly condition: (condition: ReadyCondition) => number;
	readonly part: (rule: ReadyRule) => number;
}

const mostClauses = 48;

/**
 * The rule as clauses that must all hold. Exact in three-valued logic, where `all` and `any` distribute over each
 * other and `not` turns them. A part that would need more than 48 clauses is numbered as if it were one condition.
 */
export function clausesOf(rule: ReadyRule, numbering: Numbering): readonly Clause[] {
	return clauses(rule, false, numbering);
}

function clauses(rule: ReadyRule, negated: boolean, numbering: Numbering): readonly Clause[] {
	switch (rule.kind) {
		case 'condition':
			return [[numbering.condition(rule) * 2 + Number(negated)]];
		case 'predicate':
			return clauses(rule.part, negated, numbering);
		case 'not':
			return clauses(rule.part, !negated, numbering);
		case 'all':
		case 'any': {
			const parts = rule.parts.map((part) => clauses(part, negated, numbering));
			if ((rule.kind === 'all') !== negated) return withoutRedundant(parts.flat());
			let product: readonly Clause[] = [[]];
			for (const part of parts) {
				if (product.length * part.length > mostClauses) return [[numbering.part(rule) * 2 + Number(negated)]];
				product = withoutRedundant(product.flatMap((left) => part.map((right) => union(left, right))));
			}
			return product;
		}
	}
}

function union(left: Clause, right: Clause): Clause {
	return [...new Set([...left, ...right])].sort((a, b) => a - b);
}

/** A clause that contains another adds nothing to it. */
function withoutRedundant(all: readonly Clause[]): readonly Clause[] {
	const kept: Clause[] = [];
	for (const clause of [...all].sort((a, b) => a.length - b.length)) {
		if (!kept.some((shorter) => shorter.every((literal) => clause.includes(literal)))) kept.push(clause);
	}
	return kept;
}
