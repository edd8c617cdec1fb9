import { isUnknown, type Facts, type FactValue } from '#lib/eligibility/fact.ts';
import type { Condition, Programme, Rule } from '#lib/eligibility/rule.ts';
import { ageAt, situationOf } from '#lib/eligibility/situation.ts';
import { countriesOf } from './world.ts';

/** A rule in the terms all engines share: age and length are given to them as numbers, sets as lists. */
export type PlainRule =
	| { readonly all: readonly PlainRule[] }
	| { readonly any: readonly PlainRule[] }
	| { readonly not: PlainRule }
	| PlainTest;

export type PlainTest =
	| { readonly fact: string; readonly op: 'gte' | 'lte'; readonly value: number }
	| { readonly fact: string; readonly op: 'eq'; readonly value: boolean | number | string }
	| { readonly fact: string; readonly op: 'in' | 'intersects'; readonly value: readonly string[] };

export type PlainFacts = Readonly<Record<string, FactValue>>;

export function plainRule({ conditions }: Programme): PlainRule {
	return plain({ all: [conditions.person, conditions.project] });
}

/** The facts known of a person, under names that every engine accepts, dates turned into an age and a length. */
export function plainFacts(facts: Facts): PlainFacts {
	const situation = situationOf(facts, '2026-11-22');
	const age = ageAt('project.start_date', situation);
	const told = Object.entries(facts).flatMap(([fact, value]) =>
		isUnknown(value) || fact.endsWith('_date') ? [] : [[plainName(fact), value] as const]
	);
	return Object.fromEntries([
		...told,
		...(age === null ? [] : [['age', age] as const]),
		...(situation.lengths ? [['days', situation.lengths.days] as const] : [])
	]);
}

/** `status.set` becomes `status_set`. */
export function plainName(fact: string): string {
	return fact.replaceAll('.', '_');
}

function plain(rule: Rule): PlainRule {
	if ('all' in rule) return { all: rule.all.map(plain) };
	if ('any' in rule) return { any: rule.any.map(plain) };
	if ('not' in rule) return { not: plain(rule.not) };
	if ('predicate' in rule) throw new RangeError('the programmes of the bench have no predicates');
	return plainTest(rule);
}

function plainTest(condition: Condition): PlainRule {
	if ('age_at' in condition) return between('age', condition.min, condition.max);
	if ('duration' in condition) return between('days', condition.min, condition.max);
	if (!('fact' in condition)) throw new RangeError(`the bench has no condition such as ${condition.id}`);
	const fact = plainName(condition.fact);
	switch (condition.op) {
		case 'eq':
			return { fact, op: 'eq', value: condition.value };
		case 'gte':
		case 'lte':
			return { fact, op: condition.op, value: condition.value };
		case 'in':
		case 'intersects': {
			const { value } = condition;
			return { fact, op: condition.op, value: 'set' in value ? countriesOf(value.set) : value };
		}
		default:
			throw new RangeError(`the bench has no ${condition.op}`);
	}
}

function between(fact: string, min: number | null | undefined, max: number | null | undefined): PlainRule {
	const bounds: PlainRule[] = [];
	if (typeof min === 'number') bounds.push({ fact, op: 'gte', value: min });
	if (typeof max === 'number') bounds.push({ fact, op: 'lte', value: max });
	return { all: bounds };
}
