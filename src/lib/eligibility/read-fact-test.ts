import { verdictOf, type FactValue } from './fact.ts';
import { fieldsOf, MalformedRule, numberAt, oneOfAt, textAt, type Fields } from './malformed-rule.ts';
import type { Names, Test } from './ready-rule.ts';
import type { Comparison, FactCondition, FactType } from './rule.ts';

type Shape = 'bool' | 'number' | 'date' | 'text' | 'list';
type Operator = FactCondition['op'];

/** The facts that each operator applies to. */
const shapesFor: Record<Operator, readonly Shape[]> = {
	eq: ['bool', 'number', 'text'],
	in: ['text'],
	intersects: ['list'],
	lt: ['number'],
	lte: ['number'],
	gt: ['number'],
	gte: ['number'],
	between: ['number'],
	not_contains_dest: ['list']
};
const operators = Object.keys(shapesFor) as Operator[];

/** Reads `{ fact, op, value }`. A fact told in another type than the rule expects answers unknown. */
export function readFactTest(fields: Fields, path: string, names: Names): Test {
	const fact = textAt(fields.fact, `${path}.fact`);
	const definition = Object.hasOwn(names.facts, fact) ? names.facts[fact] : undefined;
	if (!definition) throw new MalformedRule(`${path}.fact`, `unknown fact ${fact}`);
	const op = oneOfAt(operators, fields.op, `${path}.op`);
	const shape = shapeOf(definition.type);
	if (!shapesFor[op].includes(shape))
		throw new MalformedRule(`${path}.op`, `${op} does not apply to a ${shape} fact`);
	const value = { given: fields.value, path: `${path}.value` };

	if (op === 'not_contains_dest') {
		if ((value.given ?? null) !== null) throw new MalformedRule(value.path, 'expected null');
		return lacksDestination(fact);
	}
	const { holds, accepts } = comparisonOf(op, shape, value, names);
	const isTold = isA[shape];
	const reads = [fact];
	return {
		verdict({ facts }) {
			const told = facts[fact];
			return isTold(told) ? verdictOf(holds(told)) : 'unknown';
		},
		reads: () => reads,
		...(accepts && { accepts }),
		...(definition.type === 'int' && { isWhole: true })
	};
}

/** True when a list of countries lacks the destination. */
export function lacksDestination(fact: string): Test {
	const reads = [fact, 'project.destination'];
	return {
		verdict({ facts }) {
			const countries = facts[fact];
			const destination = facts['project.destination'];
			if (!Array.isArray(countries) || typeof destination !== 'string') return 'unknown';
			return verdictOf(!countries.includes(destination));
		},
		reads: () => reads
	};
}

type Told = FactValue | null | undefined;

const isA: Record<Shape, (told: Told) => told is FactValue> = {
	bool: (told) => typeof told === 'boolean',
	number: (told): told is number => Number.isFinite(told),
	date: (told) => typeof told === 'string',
	text: (told) => typeof told === 'string',
	list: (told) => Array.isArray(told)
};

/** What a told value of the right shape is held to; `accepts` as in a Test. */
interface Comparing {
	holds(told: FactValue): boolean;
	readonly accepts?: ReadonlySet<string>;
}
type Given = { given: unknown; path: string };

function comparisonOf(
	op: Exclude<Operator, 'not_contains_dest'>,
	shape: Shape,
	value: Given,
	names: Names
): Comparing {
	switch (op) {
		case 'eq': {
			const { given, path } = value;
			if (!isA[shape](given as Told)) throw new MalformedRule(path, `expected a ${shape}`);
			const accepts = typeof given === 'string' && { accepts: new Set([given]) };
			return { holds: (told) => told === given, ...accepts };
		}
		case 'in': {
			const accepts = acceptedTexts(value, names);
			return { accepts, holds: (told: string) => accepts.has(told) };
		}
		case 'intersects': {
			const accepts = acceptedTexts(value, names);
			return { accepts, holds: (told: readonly string[]) => told.some((each) => accepts.has(each)) };
		}
		case 'between': {
			const [min, max] = rangeAt(value);
			return { holds: (told: number) => told >= min && told <= max };
		}
		default: {
			const compare = compareWith[op];
			const bound = numberAt(value.given, value.path);
			return { holds: (told: number) => compare(told, bound) };
		}
	}
}

const compareWith: Record<Comparison, (told: number, bound: number) => boolean> = {
	lt: (told, bound) => told < bound,
	lte: (told, bound) => told <= bound,
	gt: (told, bound) => told > bound,
	gte: (told, bound) => told >= bound
};

function acceptedTexts({ given, path }: Given, names: Names): ReadonlySet<string> {
	if (Array.isArray(given)) {
		if (given.length === 0) throw new MalformedRule(path, 'expected at least one value');
		return new Set(given.map((each, at) => textAt(each, `${path}[${at}]`)));
	}
	const name = textAt(fieldsOf(given, path, ['set']).set, `${path}.set`);
	const set = names.countrySets.get(name);
	if (!set) throw new MalformedRule(`${path}.set`, `unknown country set ${name}`);
	return set;
}

function rangeAt({ given, path }: Given): [min: number, max: number] {
	if (!Array.isArray(given) || given.length !== 2) throw new MalformedRule(path, 'expected two numbers');
	const [min, max] = [numberAt(given[0], `${path}[0]`), numberAt(given[1], `${path}[1]`)];
	if (min > max) throw new MalformedRule(path, 'the first number is above the second');
	return [min, max];
}

function shapeOf(type: FactType): Shape {
	if (type === 'bool') return 'bool';
	if (type === 'int' || type === 'number') return 'number';
	if (type === 'date') return 'date';
	return type === 'enum[]' || type === 'iso2[]' ? 'list' : 'text';
}
