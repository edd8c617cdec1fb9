import type { Locale } from '#lib/basics/said.ts';
import type { Rule } from '#lib/eligibility/rule.ts';
import type { Amount, AmountPart } from '../amount.ts';
import type { Programme } from '../programme.ts';
import { type Requirement, type RequirementGroup, requirementsOf } from '../requirements.ts';
import { amountFields } from './fields/amount-fields.ts';
import { amountKinds, partKinds } from './fields/amount-kinds.ts';
import { partFields } from './fields/part-fields.ts';
import type { Option } from './fields/field.ts';
import { type Change, changesIn, saidFields } from './fields/said-fields.ts';
import { partsOf, sourceOptions } from './fields/sections.ts';
import { callFields, practicalFields, sourceFields, textFields } from './fields/text-fields.ts';
import { tellIn } from './fields/offered.ts';

/** What one version says that another does not, in sentences: conditions, amounts, texts, calls and sources. */
export function differencesBetween(before: Programme, after: Programme, locale: Locale): Change[] {
	const tell = tellIn(locale);
	const texts = [
		textFields(locale),
		practicalFields([], locale),
		callFields(locale),
		sourceFields(locale)
	].flatMap((fields) => changesIn(fields, before, after, locale));
	const [old, now] = [before, after].map(({ conditions, calls }) => ({
		person: linesOf(conditions.person, calls, locale),
		project: linesOf(conditions.project, calls, locale)
	}));
	return [
		...ruleChanges(tell('La personne', 'The person'), old?.person, now?.person),
		...ruleChanges(tell('Le projet', 'The project'), old?.project, now?.project),
		...amountChanges(before, after, locale),
		...texts
	];
}

/** A line that took the place of another is told as one change. */
function ruleChanges(what: string, old: readonly string[] = [], now: readonly string[] = []): Change[] {
	const gone = old.filter((text) => !now.includes(text));
	const come = now.filter((text) => !old.includes(text));
	const tookItsPlace = (text: string) =>
		old.length === now.length && gone.includes(old[now.indexOf(text)] ?? '');
	const replaced = come
		.filter(tookItsPlace)
		.map((after) => ({ before: old[now.indexOf(after)] ?? '', after }));
	const changes: Change[] = [
		...replaced.map((change) => ({ kind: 'changed' as const, what, ...change })),
		...gone
			.filter((text) => !replaced.some(({ before }) => before === text))
			.map((text) => ({ kind: 'removed' as const, what, text })),
		...come.filter((text) => !tookItsPlace(text)).map((text) => ({ kind: 'added' as const, what, text }))
	];
	if (changes.length > 0 || old.join('\n') === now.join('\n')) return changes;
	return [{ kind: 'order', what }];
}

function amountChanges(before: Programme, after: Programme, locale: Locale): Change[] {
	const tell = tellIn(locale);
	const [{ amount: old }, { amount: now }] = [before, after];
	const sources = [...sourceOptions(after), ...sourceOptions(before)];
	const whole: Change[] =
		old.type === now.type
			? changesIn(amountFields(now.type, sources, locale), old, now, locale)
			: [
					{
						kind: 'changed',
						what: tell('Ce que ça paie', 'What it pays'),
						before: saidAmount(old, sources, locale),
						after: saidAmount(now, sources, locale)
					}
				];
	const [parts, newParts] = [partsOf(old), partsOf(now)];
	const name = ({ label }: AmountPart) => tell(`Part «\u00a0${label.fr}\u00a0»`, `Part “${label.en}”`);
	return [
		...whole,
		...parts
			.filter(({ id }) => !newParts.some((part) => part.id === id))
			.map((part): Change => ({
				kind: 'removed',
				what: name(part),
				text: saidPart(part, parts, sources, locale)
			})),
		...newParts.flatMap((part): Change[] => {
			const known = parts.find(({ id, type }) => id === part.id && type === part.type);
			if (!known)
				return [{ kind: 'added', what: name(part), text: saidPart(part, newParts, sources, locale) }];
			const who = `${name(part)}, ${tell('qui la reçoit', 'who gets it')}`;
			return [
				...changesIn(fieldsOfPart(part, newParts, sources, locale), known, part, locale, name(part)),
				...ruleChanges(who, linesOf(ruleOf(known), [], locale), linesOf(ruleOf(part), [], locale))
			];
		})
	];
}

/** An amount as one line: its kind, then its values. */
function saidAmount(amount: Amount, sources: readonly Option[], locale: Locale): string {
	return [
		amountKinds[amount.type][locale],
		...saidLines(amountFields(amount.type, sources, locale), amount, locale)
	].join(' · ');
}

function saidPart(
	part: AmountPart,
	among: readonly AmountPart[],
	sources: readonly Option[],
	locale: Locale
): string {
	const who = linesOf(ruleOf(part), [], locale).join(' ; ');
	return [
		partKinds[part.type][locale],
		...saidLines(fieldsOfPart(part, among, sources, locale), part, locale),
		...(who === '' ? [] : [`${tellIn(locale)('Qui la reçoit', 'Who gets it')} ${who}`])
	].join(' · ');
}

function saidLines(...values: Parameters<typeof saidFields>): string[] {
	return saidFields(...values).map(({ what, text }) => `${what} ${text}`);
}

/** The fields of a part, where the other parts and the sources have their names. */
export function fieldsOfPart(
	part: AmountPart,
	among: readonly AmountPart[],
	sources: readonly Option[],
	locale: Locale
) {
	const all = among.map(({ id, label }) => ({ value: id, label: label[locale] }));
	return partFields(part.type, { earlier: all, all, sources }, locale);
}

function ruleOf(part: AmountPart): Rule {
	return ('if' in part && part.if) || { all: [] };
}

function linesOf(rule: Rule, calls: Programme['calls'], locale: Locale): string[] {
	return requirementsOf(rule, calls, locale).map(written);
}

function written(line: Requirement | RequirementGroup): string {
	if (line.kind === 'one') return line.text;
	return `${line.text} ${line.parts.map(written).join(' ; ')}`;
}
