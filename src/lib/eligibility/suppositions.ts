import type { Facts, FactValue } from './fact.ts';
import type { ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { Condition, FactCondition } from './rule.ts';
import { situationOf, type Situation } from './situation.ts';

/** What every condition on one unknown quantity would answer if that quantity had some value. */
export type Supposition = ReadonlyMap<ReadyCondition, boolean>;

/**
 * Every way in which the conditions on one quantity of a rule can answer together, by quantity: `age < 26` and
 * `age >= 26` are never both no. Only quantities that can tell more than their conditions one by one: those of which
 * two conditions speak. Worked out once for each rule.
 */
export function suppositionsOf(rule: ReadyRule): readonly (readonly Supposition[])[] {
	const known = remembered.get(rule);
	if (known) return known;
	const byQuantity = new Map<string, ReadyCondition[]>();
	for (const leaf of leavesOf(rule)) {
		const quantity = quantityOf(leaf);
		byQuantity.set(quantity, [...(byQuantity.get(quantity) ?? []), leaf]);
	}
	const found = [...byQuantity.values()]
		.filter((leaves) => leaves.length > 1)
		.flatMap((leaves) => {
			const ways = waysOf(leaves);
			return ways ? [ways] : [];
		});
	remembered.set(rule, found);
	return found;
}

const remembered = new WeakMap<ReadyRule, readonly (readonly Supposition[])[]>();

/** The conditions of a rule, left to right. */
export function leavesOf(rule: ReadyRule): readonly ReadyCondition[] {
	if (rule.kind === 'condition') return [rule];
	return 'parts' in rule ? rule.parts.flatMap(leavesOf) : leavesOf(rule.part);
}

const nobody: Situation = situationOf({}, '2000-01-01');

/** What a condition depends on, by a name: two conditions of one name are answered by one value. */
function quantityOf({ condition, reads }: ReadyCondition): string {
	if ('age_at' in condition) return `age ${condition.age_at}`;
	if ('duration' in condition) return `length ${condition.duration}`;
	if ('not_after_birthday' in condition) return `birthday ${condition.not_after_birthday} ${condition.date}`;
	if ('rfr_ceiling' in condition) return `ceiling ${JSON.stringify(condition.rfr_ceiling)}`;
	if ('born_between_call' in condition) return 'born between';
	if (isAboutDestination(condition)) return `destination among ${reads(nobody)[0]}`;
	return `fact ${'fact' in condition ? condition.fact : ''}`;
}

function isAboutDestination(condition: Condition): boolean {
	return (
		'dest_not_in_nationalities' in condition || ('fact' in condition && condition.op === 'not_contains_dest')
	);
}

/** One supposition for each distinct set of answers; null where a list may hold too many mixes of values to try. */
function waysOf(leaves: readonly ReadyCondition[]): Supposition[] | null {
	const [first] = leaves;
	if (!first) return null;
	const { condition } = first;
	if ('age_at' in condition || 'duration' in condition) {
		const whole = 'age_at' in condition || condition.duration === 'days';
		const bounds = leaves.flatMap((leaf) => Object.values(boundsOf(leaf.condition)).filter(Number.isFinite));
		return distinct(
			leaves,
			samplesAround(bounds, whole),
			(leaf, value) => value >= boundsOf(leaf.condition).min && value <= boundsOf(leaf.condition).max
		);
	}
	if (!('fact' in condition) || isAboutDestination(condition)) {
		return distinct(leaves, [true, false], (_, value) => value);
	}
	const values = valuesToTry(
		leaves.flatMap((leaf) => ('fact' in leaf.condition ? [leaf.condition] : [])),
		leaves
	);
	return (
		values &&
		distinct(leaves, values, (leaf, value) => {
			const facts: Facts = { [condition.fact]: value };
			return leaf.verdict({ ...nobody, facts }) === 'yes';
		})
	);
}

function boundsOf(condition: Condition): { min: number; max: number } {
	const { min, max } = condition as { min?: number | null; max?: number | null };
	return { min: min ?? -Infinity, max: max ?? Infinity };
}

function distinct<V>(
	leaves: readonly ReadyCondition[],
	values: readonly V[],
	answer: (leaf: ReadyCondition, value: V) => boolean
): Supposition[] {
	const ways = new Map<string, Supposition>();
	for (const value of values) {
		const answers = leaves.map((leaf) => answer(leaf, value));
		ways.set(String(answers), new Map(leaves.map((leaf, at) => [leaf, answers[at] === true])));
	}
	return [...ways.values()];
}

/** Each bound and what lies between; whole numbers only, where the quantity has no others. */
function samplesAround(bounds: readonly number[], whole: boolean): number[] {
	const sorted = [...new Set(bounds)].sort((a, b) => a - b);
	if (whole)
		return sorted.flatMap((bound) => [Math.ceil(bound) - 1, Math.floor(bound), Math.floor(bound) + 1]);
	return sorted.flatMap((bound, at) => [
		at === 0 ? bound - 1 : (bound + (sorted[at - 1] ?? bound)) / 2,
		bound,
		...(at === sorted.length - 1 ? [bound + 1] : [])
	]);
}

const anyOther = '(any other)';
const mostValuesInAList = 6;

/** Values of a fact that between them draw every answer its conditions can give. */
function valuesToTry(
	conditions: readonly FactCondition[],
	leaves: readonly ReadyCondition[]
): FactValue[] | null {
	const given = conditions.map(({ value }) => value);
	if (conditions.some(({ op }) => op === 'intersects')) return listsToTry(leaves);
	if (given.some((value) => typeof value === 'boolean')) return [true, false];
	const numbers = given.flat().filter((value) => typeof value === 'number');
	if (numbers.length > 0)
		return samplesAround(
			numbers,
			leaves.every(({ isWhole }) => isWhole)
		);
	return [...textsIn(leaves), anyOther];
}

function textsIn(leaves: readonly ReadyCondition[]): string[] {
	return [...new Set(leaves.flatMap((leaf) => [...(leaf.accepts ?? [])]))];
}

/** Every mix of values that the conditions tell apart, as long as there are few. */
function listsToTry(leaves: readonly ReadyCondition[]): string[][] | null {
	const kinds = new Map<string, string>();
	for (const text of textsIn(leaves))
		kinds.set(String(leaves.map(({ accepts }) => accepts?.has(text) ?? false)), text);
	const texts = [...kinds.values()];
	if (texts.length > mostValuesInAList) return null;
	return texts.reduce<string[][]>((lists, text) => lists.flatMap((list) => [list, [...list, text]]), [[]]);
}
