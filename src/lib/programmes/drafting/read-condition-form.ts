import type { Condition } from '#lib/eligibility/rule.ts';
import { m } from '#lib/text/generated/messages.js';
import type { FactEntry } from '../fact-entry.ts';
import { facts, isFactId } from '../pack/facts.ts';
import { type ConditionFields, fieldsOfCondition, numberOps } from './condition-form.ts';
import type { Mistake } from './fields/parse.ts';
import type { Wrong } from './fields/read-fields.ts';

/** The condition as typed. It says nothing usable where a box is at fault: then `wrongs` names the boxes. */
export interface ConditionReading {
	readonly condition: Condition;
	readonly wrongs: readonly Wrong[];
}

/** What may be typed in a box. */
interface Domain {
	readonly min: number;
	readonly max: number;
	readonly isWhole?: boolean;
}
const age: Domain = { min: 0, max: 120, isWhole: true };
const length: Domain = { min: 0, max: 4000 };
const sum: Domain = { min: 0, max: 10_000_000 };

/** The boxes of a condition that stand beside another one, by name. */
const boxWord: Readonly<Record<string, (() => string) | undefined>> = {
	op: m.drafting_op,
	upper: m.drafting_upper,
	min: m.drafting_min,
	max: m.drafting_max,
	base: m.drafting_base,
	per_half_part: m.drafting_half
};

/** Reads the form of a condition over what that condition says. Its own words, if any, said the old values: they go. */
export function readConditionForm(condition: Condition, form: FormData): ConditionReading {
	const wrongs: Wrong[] = [];
	const told = toldBy(fieldsOfCondition(condition, 'fr'));
	return { condition: clean({ ...condition, say: undefined, ...told }), wrongs };

	function toldBy(fields: ConditionFields): object {
		switch (fields.kind) {
			case 'nothing':
				return {};
			case 'truth':
				return { op: 'eq', value: oneOf('value', ['yes', 'no']) === 'yes' };
			case 'bounds': {
				const domain = 'age_at' in condition ? age : length;
				const [min, max] = [number('min', domain), number('max', domain)];
				if (isEmpty('min') && isEmpty('max')) wrong('min', 'empty');
				return { min, max: notBelow(min, max, 'max') };
			}
			case 'years':
				return { not_after_birthday: needed('value', age) };
			case 'ceiling':
				return { rfr_ceiling: { base: needed('base', sum), per_half_part: needed('per_half_part', sum) } };
			case 'numbers':
				return comparison();
			case 'choices':
				return { op: listOp(), value: chosenAmong(fields.options) };
			case 'countries': {
				const set = String(form.get('set') ?? '');
				const isSet = fields.sets.some(({ value }) => value === set);
				return { op: listOp(), value: isSet ? { set } : chosenAmong(fields.listed) };
			}
		}
	}

	function comparison(): object {
		const op = oneOf('op', numberOps);
		const domain = domainOf(condition);
		const value = needed('value', domain);
		if (op !== 'between') return { op, value };
		return { op, value: [value, notBelow(value, needed('upper', domain), 'upper')] };
	}

	/** A list is met by one of its answers, a single answer by being among those accepted. */
	function listOp() {
		return 'op' in condition && condition.op === 'intersects' ? 'intersects' : 'in';
	}

	function chosenAmong(options: readonly { readonly value: string }[]): string[] {
		const typed = form.getAll('value');
		const chosen = options.map(({ value }) => value).filter((value) => typed.includes(value));
		if (chosen.length === 0) wrong('value', 'no-answer');
		return chosen;
	}

	function oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
		const chosen = choices.find((each) => each === form.get(name));
		if (chosen === undefined) wrong(name, 'not-a-choice');
		return chosen;
	}

	function needed(name: string, domain: Domain): number | undefined {
		if (isEmpty(name)) wrong(name, 'empty');
		return number(name, domain);
	}

	/** The number in a box, a comma read as a point; undefined where there is none that may stand there. */
	function number(name: string, { min, max, isWhole }: Domain): number | undefined {
		if (isEmpty(name)) return undefined;
		const text = typedIn(name).replace(',', '.');
		const value = /^-?\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : NaN;
		if (Number.isNaN(value)) return wrong(name, 'no-number');
		if (isWhole && !Number.isInteger(value)) return wrong(name, 'no-whole-number');
		return value < min || value > max ? wrong(name, 'out-of-range') : value;
	}

	function notBelow(first: number | undefined, second: number | undefined, name: string) {
		return (first ?? -Infinity) > (second ?? Infinity) ? wrong(name, 'below-first') : second;
	}

	function isEmpty(name: string): boolean {
		return typedIn(name) === '';
	}

	function typedIn(name: string): string {
		return String(form.get(name) ?? '').replaceAll(/[\s\u00a0\u202f]/g, '');
	}

	function wrong(name: string, mistake: Mistake): undefined {
		const box = boxWord[name];
		wrongs.push({ name, place: box ? [box()] : [], mistake });
	}
}

/** The numbers that may answer the question of a condition. */
function domainOf(condition: Condition): Domain {
	const entry: FactEntry | undefined =
		'fact' in condition && isFactId(condition.fact) ? facts[condition.fact] : undefined;
	if (!entry || !('max' in entry)) throw new RangeError(`${condition.id} compares no number`);
	return { min: entry.min, max: entry.max, isWhole: entry.type === 'int' };
}

/** Without the keys that say nothing, which the rule language would refuse. */
function clean(condition: object): Condition {
	const told = Object.entries(condition).filter(([, value]) => value !== undefined && value !== null);
	return Object.fromEntries(told) as unknown as Condition;
}
