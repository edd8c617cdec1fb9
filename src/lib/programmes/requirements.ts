import type { Locale, Said } from '#lib/basics/said.ts';
import type { Call, Certainty, Condition, Rule } from '#lib/eligibility/rule.ts';
import { countries } from '#lib/territories/countries.ts';
import { countrySetOf, setOf } from './fact-sentences.ts';
import { predicates, type PredicateId } from './pack/predicates.ts';
import { sentence } from './sentences.ts';

/** One line of a programme's conditions. `countries`: the names behind a set ("un pays Erasmus+"), in order. */
export interface Requirement {
	readonly kind: 'one';
	readonly id: string;
	readonly text: string;
	readonly certainty: Certainty;
	/** Key of the source, where it is not the programme's own. */
	readonly source?: string;
	readonly countries?: readonly string[];
}

/** Several lines of which one, or all, must hold. */
export interface RequirementGroup {
	readonly kind: 'group';
	readonly joint: 'any' | 'all';
	readonly text: string;
	readonly parts: readonly (Requirement | RequirementGroup)[];
}

/** A rule as lines that must all hold, groups inside where it leaves a choice. A rule that asks nothing has no line. */
export function requirementsOf(
	rule: Rule,
	calls: readonly Call[],
	locale: Locale
): readonly (Requirement | RequirementGroup)[] {
	const line = lineOf(rule, calls, locale, false);
	return line.kind === 'group' && line.joint === 'all' ? line.parts : [line];
}

/** How a group of conditions opens. */
export const groupOpenings = {
	any: { fr: 'Une de ces situations\u00a0:', en: 'One of these situations:' },
	all: { fr: 'Tout cela à la fois\u00a0:', en: 'All of this together:' }
} as const satisfies Record<RequirementGroup['joint'], Said>;

/** The words that open a predicate: what it stands for, then its situations. */
export function predicateOpening(id: string, locale: Locale): string {
	return `${predicateOf(id).must[locale]}${locale === 'fr' ? '\u00a0:' : ':'}`;
}

/** Names of the countries behind a condition on a set, in alphabetical order; undefined without a set. */
export function countriesBehind(condition: Condition, locale: Locale): readonly string[] | undefined {
	const set = 'fact' in condition ? setOf(condition) : null;
	if (!set) return undefined;
	return countrySetOf(set.set)
		.countries.map((code) => countries.get(code)?.name[locale] ?? code)
		.sort(new Intl.Collator(locale).compare);
}

function lineOf(
	rule: Rule,
	calls: readonly Call[],
	locale: Locale,
	not: boolean
): Requirement | RequirementGroup {
	if ('not' in rule) return lineOf(rule.not, calls, locale, !not);
	if ('predicate' in rule) {
		const inner = lineOf(predicateOf(rule.predicate).expr, calls, locale, not);
		return inner.kind === 'group' && !not
			? { ...inner, text: predicateOpening(rule.predicate, locale) }
			: inner;
	}
	if ('all' in rule) return group(rule.all, not ? 'any' : 'all', calls, locale, not);
	if ('any' in rule) return group(rule.any, not ? 'all' : 'any', calls, locale, not);
	const { id, certainty, source } = rule;
	const behind = countriesBehind(rule, locale);
	return {
		kind: 'one',
		id,
		text: sentence(rule, calls, locale, not),
		certainty,
		...(source && { source }),
		...(behind && { countries: behind })
	};
}

/** A group inside a group of the same kind says nothing more than its own lines: they move up. */
function group(
	rules: readonly Rule[],
	joint: RequirementGroup['joint'],
	calls: readonly Call[],
	locale: Locale,
	not: boolean
): RequirementGroup | Requirement {
	const opening = groupOpenings[joint][locale];
	const parts = rules.flatMap((rule) => {
		const line = lineOf(rule, calls, locale, not);
		return line.kind === 'group' && line.joint === joint && line.text === opening ? line.parts : [line];
	});
	const [only] = parts;
	return parts.length === 1 && only ? only : { kind: 'group', joint, text: opening, parts };
}

function predicateOf(id: string) {
	if (!Object.hasOwn(predicates, id)) throw new RangeError(`No such predicate: ${id}`);
	return predicates[id as PredicateId];
}
