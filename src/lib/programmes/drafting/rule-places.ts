import type { Rule } from '#lib/eligibility/rule.ts';
import type { AmountPart } from '../amount.ts';
import type { Programme } from '../programme.ts';
import { nearestWay, readWay, writtenWay } from './edit-rule.ts';
import { mayHaveRule, needsRule } from './fields/amount-kinds.ts';
import { partsOf } from './fields/sections.ts';

/** Where a rule of a draft stands: about the person, about the project, or who gets a part of the amount (`part:` and its id). */
export type RulePlace = string;

const nobodyAsked: Rule = { all: [] };

/** The rule at that place; null when there is no such place. A part for everybody has a rule that asks nothing. */
export function ruleAt({ conditions, amount }: Programme, place: RulePlace): Rule | null {
	if (place === 'person' || place === 'project') return conditions[place];
	const part = partsOf(amount).find(({ id }) => `part:${id}` === place);
	if (!part || !mayHaveRule(part.type)) return null;
	return ('if' in part && part.if) || nobodyAsked;
}

export function withRuleAt(content: Programme, place: RulePlace, rule: Rule): Programme {
	if (place === 'person' || place === 'project')
		return { ...content, conditions: { ...content.conditions, [place]: rule } };
	const { amount } = content;
	if (!('parts' in amount)) return content;
	const parts = amount.parts.map((part) => (`part:${part.id}` === place ? withRule(part, rule) : part));
	return { ...content, amount: { ...amount, parts } };
}

/** How an address asks for the focus on a line, which then has the id `at`. */
export function atLine(line: string): string {
	return `&at=${encodeURIComponent(line)}#at`;
}

/**
 * What stands where an act left a line (a place, then a way) or a part of the amount (its place alone), or else nearest:
 * the last part for one that is gone or new.
 */
export function nearestLine(content: Programme, line: string): string {
	const [place = '', way] = line.split(' ');
	const rule = ruleAt(content, place);
	const read = readWay(way ?? '');
	if (rule && read && way !== undefined) return `${place} ${writtenWay(nearestWay(rule, read))}`;
	const parts = partsOf(content.amount).map(({ id }) => `part:${id}`);
	return parts.find((part) => part === line) ?? parts.at(-1) ?? line;
}

/** Every rule of a draft. */
export function rulesOf(content: Programme): Rule[] {
	const parts = partsOf(content.amount).map(({ id }) => `part:${id}`);
	return ['person', 'project', ...parts].flatMap((place) => ruleAt(content, place) ?? []);
}

function withRule(part: AmountPart, rule: Rule): AmountPart {
	const asksNothing = 'all' in rule && rule.all.length === 0;
	if (!asksNothing || needsRule(part.type)) return { ...part, if: rule } as AmountPart;
	return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'if')) as unknown as AmountPart;
}
