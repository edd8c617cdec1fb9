import type { Axis } from './axis.ts';
import type { Clause } from './clauses.ts';

/** Axes looked up as one: the class of a person is one number for the whole group. */
export interface Joint {
	readonly axes: readonly Axis[];
	readonly classes: number;
}

/** One rule of many: the word it answers in, and its clauses. */
export interface ClausedRule {
	readonly word: number;
	readonly clauses: readonly Clause[];
}

const mostClasses = 1_024;

interface Group {
	axes: Axis[];
	classes: number;
	words: Set<number>;
}

/**
 * Groups axes while their classes stay few enough to be looked up fast: first those that stand in the same clauses,
 * which then need one look-up instead of an `any` over several, then those that answer the same words.
 */
export function joinAxes(
	rules: readonly ClausedRule[],
	axisOf: (literal: number) => Axis,
	everyAxis: readonly Axis[]
): Joint[] {
	const groups = new Map<Axis, Group>();
	for (const axis of everyAxis)
		groups.set(axis, { axes: [axis], classes: axis.classes.count, words: new Set() });
	const groupOf = (literal: number) => groups.get(axisOf(literal));
	for (const { word, clauses } of rules)
		for (const literal of clauses.flat()) groupOf(literal)?.words.add(word);

	const merge = (one: Group, other: Group) => {
		one.axes.push(...other.axes);
		one.classes *= other.classes;
		for (const word of other.words) one.words.add(word);
		for (const axis of other.axes) groups.set(axis, one);
	};
	const fit = (one: Group, other: Group) => one.classes * other.classes <= mostClasses;

	for (const [one, other] of pairsByClauses(rules, axisOf)) {
		const [left, right] = [groups.get(one), groups.get(other)];
		if (left && right && left !== right && fit(left, right)) merge(left, right);
	}
	for (let merged = true; merged;) {
		merged = false;
		const left = [...new Set(groups.values())].sort((a, b) => a.classes - b.classes);
		for (const one of left) {
			const other = left.find((each) => each !== one && fit(one, each) && shareWords(one, each));
			if (!other) continue;
			merge(one, other);
			merged = true;
			break;
		}
	}
	return [...new Set(groups.values())].filter(({ words }) => words.size > 0);
}

/** Pairs of axes that stand in one clause, the most frequent pair first. */
function pairsByClauses(
	rules: readonly ClausedRule[],
	axisOf: (literal: number) => Axis
): (readonly [Axis, Axis])[] {
	const counts = new Map<Axis, Map<Axis, number>>();
	for (const clause of rules.flatMap(({ clauses }) => clauses)) {
		const axes = [...new Set(clause.map(axisOf))];
		for (const [at, one] of axes.entries())
			for (const other of axes.slice(at + 1)) {
				const row = counts.get(one) ?? new Map<Axis, number>();
				counts.set(one, row.set(other, (row.get(other) ?? 0) + 1));
			}
	}
	return [...counts]
		.flatMap(([one, row]) => [...row].map(([other, count]) => ({ pair: [one, other] as const, count })))
		.sort((a, b) => b.count - a.count)
		.map(({ pair }) => pair);
}

function shareWords(one: Group, other: Group): boolean {
	return [...one.words].some((word) => other.words.has(word));
}
