import { verdictOf, type FactValue, type Verdict } from './fact.ts';
import { fieldsOf, MalformedRule, numberAt, oneOfAt, textAt, type Fields } from './malformed-rule.ts';
import type { Names, Test } from './ready-rule.ts';
import { comparisons, type Comparison, type FactType } from './rule.ts';

const operators = ['eq', 'in', 'intersects', ...comparisons, 'between', 'not_contains_dest'] as const;
type Shape = 'bool' | 'number' | 'date' | 'text' | 'list';

/** Reads `{ fact, op, value }`. A fact told in another type than the rule expects answers unknown. */
export function readFactTest(fields: Fields, path: string, names: Names): Test {
	const fact = textAt(fields.fact, `${path}.fact`);
	const definition = Object.hasOwn(names.facts, fact) ? names.facts[fact] : undefined;
	if (!definition) throw new MalformedRule(`${path}.fact`, `unknown fact ${fact}`);
	const op = oneOfAt(operators, fields.op, `${path}.op`);
	const shape = shapeOf(definition.type);
	const value = { given: fields.value, path: `${path}.value` };
	const reads = [fact];

	if (op === 'not_contains_dest') {
		requireShape(shape, 'list', op, path);
		if ((value.given ?? null) !== null) throw new MalformedRule(value.path, 'expected null');
		return lacksDestination(fact);
	}
	const { judge, accepts } = judgeOf(op, shape, value, path, names);
	return {
		verdict: ({ facts }) => judge(facts[fact]),
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

type Judge = (told: FactValue | null | undefined) => Verdict;
type Judging = { judge: Judge; accepts?: ReadonlySet<string> };
type Given = { given: unknown; path: string };

function judgeOf(
	op: Exclude<(typeof operators)[number], 'not_contains_dest'>,
	shape: Shape,
	value: Given,
	path: string,
	names: Names
): Judging {
	switch (op) {
		case 'eq':
			return equals(shape, value, path);
		case 'in': {
			requireShape(shape, 'text', op, path);
			const accepts = acceptedTexts(value, names);
			return {
				accepts,
				judge: (told) => (typeof told === 'string' ? verdictOf(accepts.has(told)) : 'unknown')
			};
		}
		case 'intersects': {
			requireShape(shape, 'list', op, path);
			const accepts = acceptedTexts(value, names);
			return {
				accepts,
				judge: (told) => (Array.isArray(told) ? verdictOf(told.some((each) => accepts.has(each))) : 'unknown')
			};
		}
		case 'between': {
			requireShape(shape, 'number', op, path);
			const [min, max] = rangeAt(value);
			return { judge: (told) => (isNumber(told) ? verdictOf(told >= min && told <= max) : 'unknown') };
		}
		default: {
			requireShape(shape, 'number', op, path);
			const compare = compareWith[op];
			const bound = numberAt(value.given, value.path);
			return { judge: (told) => (isNumber(told) ? verdictOf(compare(told, bound)) : 'unknown') };
		}
	}
}

const compareWith: Record<Comparison, (told: number, bound: number) => boolean> = {
	lt: (told, bound) => told < bound,
	lte: (told, bound) => told <= bound,
	gt: (told, bound) => told > bound,
	gte: (told, bound) => told >= bound
};

function equals(shape: Shape, { given, path: valuePath }: Given, path: string): Judging {
	if (shape === 'list' || shape === 'date')
		throw new MalformedRule(`${path}.op`, `eq does not apply to a ${shape} fact`);
	const expected = shape === 'bool' ? 'boolean' : shape === 'number' ? 'number' : 'string';
	if (typeof given !== expected) throw new MalformedRule(valuePath, `expected a ${expected}`);
	return {
		judge: (told) => (typeof told === expected ? verdictOf(told === given) : 'unknown'),
		...(typeof given === 'string' && { accepts: new Set([given]) })
	};
}

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

function isNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function shapeOf(type: FactType): Shape {
	if (type === 'bool') return 'bool';
	if (type === 'int' || type === 'number') return 'number';
	if (type === 'date') return 'date';
	return type === 'enum[]' || type === 'iso2[]' ? 'list' : 'text';
}

function requireShape(shape: Shape, expected: Shape, op: string, path: string): void {
	if (shape !== expected) throw new MalformedRule(`${path}.op`, `${op} does not apply to a ${shape} fact`);
}
