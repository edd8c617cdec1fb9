import { fieldsOf, MalformedRule, oneOfAt } from '#lib/eligibility/malformed-rule.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import type { Names, ReadyRule } from '#lib/eligibility/ready-rule.ts';
import type { Amount, AmountPart } from './amount.ts';
import { amountShapes, checkShape, partShapes } from './amount-shape.ts';

/** An amount whose figures, names and rules were checked, ready to be worked out. Made by `readAmount`. */
export interface ReadyAmount {
	readonly amount: Amount;
	/** Who gets a part, by the part's id; a part for everybody has none. */
	readonly rules: ReadonlyMap<string, ReadyRule>;
	readonly countrySets: Names['countrySets'];
}

const conditional: readonly string[] = [
	'monthly_override',
	'percent_bonus',
	'lump'
] satisfies AmountPart['type'][];

/**
 * Checks how a programme pays, whoever wrote it. Throws a MalformedRule whose path starts with `path` when a figure is
 * no whole number of cents, a range is upside down, a rule is malformed, or a name refers to nothing.
 */
export function readAmount(amount: unknown, path: string, names: Names): ReadyAmount {
	const fields = fieldsOf(amount, path);
	const type = oneOfAt(Object.keys(amountShapes) as Amount['type'][], fields.type, `${path}.type`);
	checkShape(amount, path, amountShapes[type]);
	const rules = new Map<string, ReadyRule>();
	if ('parts' in fields) readParts(fields.parts, `${path}.parts`, names, rules);
	const ready = amount as Amount;
	if (ready.type === 'capped_monthly' && !Object.hasOwn(names.facts, ready.cap.fact))
		throw new MalformedRule(`${path}.cap.fact`, `unknown fact ${ready.cap.fact}`);
	return { amount: ready, rules, countrySets: names.countrySets };
}

/** The amounts of a whole catalogue, by programme id. */
export function readAmounts(
	programmes: readonly { readonly id: string; readonly amount: unknown }[],
	names: Names
): ReadonlyMap<string, ReadyAmount> {
	return new Map(programmes.map(({ id, amount }) => [id, readAmount(amount, `${id}.amount`, names)]));
}

function readParts(parts: unknown, path: string, names: Names, rules: Map<string, ReadyRule>): void {
	if (!Array.isArray(parts)) throw new MalformedRule(path, 'expected a list of parts');
	const earlier = new Set<string>();
	parts.forEach((each: unknown, at) => {
		const here = `${path}[${at}]`;
		const { type } = fieldsOf(each, here);
		const known = oneOfAt(Object.keys(partShapes) as AmountPart['type'][], type, `${here}.type`);
		checkShape(each, here, partShapes[known]);
		const part = each as AmountPart;
		if (earlier.has(part.id)) throw new MalformedRule(`${here}.id`, `two parts are called ${part.id}`);
		if ('if' in part && part.if !== undefined) rules.set(part.id, readRule(part.if, `${here}.if`, names));
		else if (conditional.includes(part.type)) throw new MalformedRule(`${here}.if`, 'expected a rule');
		if (part.type === 'monthly_by_set') checkSets(part.rates, `${here}.rates`, names);
		if (part.type === 'percent_bonus') checkEarlier(part.of, `${here}.of`, earlier);
		earlier.add(part.id);
	});
	const ids = new Set(parts.map(({ id }: AmountPart) => id));
	parts.forEach((part: AmountPart, at) => {
		if ('replaces' in part && part.replaces && !part.replaces.some((id) => ids.has(id)))
			throw new MalformedRule(`${path}[${at}].replaces`, 'names no part of this amount');
	});
}

function checkSets(rates: readonly { readonly set: string }[], path: string, names: Names): void {
	rates.forEach(({ set }, at) => {
		if (!names.countrySets.has(set))
			throw new MalformedRule(`${path}[${at}].set`, `unknown country set ${set}`);
	});
}

function checkEarlier(ids: readonly string[], path: string, earlier: ReadonlySet<string>): void {
	ids.forEach((id, at) => {
		if (!earlier.has(id)) throw new MalformedRule(`${path}[${at}]`, `no earlier part is called ${id}`);
	});
}
