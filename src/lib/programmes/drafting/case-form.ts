import { type Facts, type FactValue, isUnknown } from '#lib/eligibility/fact.ts';
import type { ReadyRule } from '#lib/eligibility/ready-rule.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import type { Locale } from '#lib/basics/said.ts';
import { countriesByName } from '#lib/territories/countries.ts';
import { frenchRegions } from '#lib/territories/regions.ts';
import { isDay } from '#lib/basics/day.ts';
import { fullDay, number } from '#lib/text/format.ts';
import type { FactEntry } from '../fact-entry.ts';
import type { CaseRefusal } from './cases.server.ts';
import { expectations, type NewCase } from './case-check.ts';
import type { SaidValue } from './fields/said-fields.ts';
import { type FactId, facts as entries, factIds, isFactId } from '../pack/facts.ts';

/** One answer of an invented situation, as a form asks it. */
export interface CaseField {
	readonly fact: FactId;
	readonly label: string;
	readonly kind: 'choice' | 'choices' | 'number' | 'date';
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The facts that a programme reads, in the order in which facts are listed. */
export function factsRead(...rules: readonly ReadyRule[]): FactId[] {
	const nobody = situationOf({}, '2000-01-01');
	const read = new Set<string>(rules.flatMap((rule) => reads(rule)));
	return factIds.filter((fact) => read.has(fact));

	function reads(rule: ReadyRule): readonly string[] {
		if (rule.kind === 'condition') return rule.reads(nobody);
		return 'parts' in rule ? rule.parts.flatMap(reads) : reads(rule.part);
	}
}

export function caseField(fact: FactId, locale: Locale): CaseField {
	const entry: FactEntry = entries[fact];
	const field = { fact, label: entry.label[locale] };
	const named = (value: string, label: string) => ({ value, label });
	switch (entry.type) {
		case 'bool': {
			const words = locale === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'];
			return {
				...field,
				kind: 'choice',
				options: ['yes', 'no'].map((value, at) => named(value, words[at] ?? value))
			};
		}
		case 'int':
		case 'number':
			return { ...field, kind: 'number', options: [] };
		case 'date':
			return { ...field, kind: 'date', options: [] };
		case 'enum':
		case 'enum[]': {
			const options = entry.options.map(({ value, label }) => named(value, label[locale]));
			return { ...field, kind: entry.type === 'enum' ? 'choice' : 'choices', options };
		}
		case 'ISO 3166-2':
			return {
				...field,
				kind: 'choice',
				options: frenchRegions.map(({ code, name }) => named(code, name[locale]))
			};
		case 'iso2':
		case 'iso2[]': {
			const options = countriesByName(locale).map(({ code, name }) => named(code, name));
			return { ...field, kind: entry.type === 'iso2' ? 'choice' : 'choices', options };
		}
	}
}

/** The situation of a case as its form asks it, answer by answer. */
export function saidFacts(facts: Facts, locale: Locale): SaidValue[] {
	return factIds.flatMap((fact) => {
		const told = facts[fact];
		if (isUnknown(told)) return [];
		const { label, kind, options } = caseField(fact, locale);
		const values = typeof told === 'boolean' ? [told ? 'yes' : 'no'] : [told].flat().map(String);
		const said = (value: string) => {
			if (kind === 'date') return fullDay(value, locale);
			if (kind === 'number') return number(Number(value), locale);
			return options.find((each) => each.value === value)?.label ?? value;
		};
		return [{ what: label, text: values.map(said).join(', ') }];
	});
}

/** The situation typed in a form whose fields are named after facts. What was left empty is not told. */
function readCaseFacts(form: FormData): Facts {
	const told: Record<string, FactValue> = {};
	for (const fact of new Set(form.keys())) {
		if (!isFactId(fact)) continue;
		const typed = form
			.getAll(fact)
			.map(String)
			.filter((text) => text !== '');
		const [first] = typed;
		if (first === undefined) continue;
		const { type } = entries[fact];
		if (type === 'bool') told[fact] = first === 'yes';
		else if (type === 'int' || type === 'number') told[fact] = Number(first.replace(',', '.'));
		else told[fact] = type.endsWith('[]') ? typed : first;
	}
	return told;
}

/** Why a case could not be written. `facts`: those at fault. */
export interface CaseProblem {
	readonly reason: 'case-title' | 'case-day' | 'case-expected' | CaseRefusal;
	readonly facts?: readonly string[];
}

/** A case as typed, or what keeps it from being one. */
export function readCase(programmeId: string, form: FormData): NewCase | CaseProblem {
	const title = String(form.get('title') ?? '').trim();
	if (title.length < 3 || title.length > 120) return { reason: 'case-title' };
	const expected = expectations.find((each) => each === form.get('expected'));
	if (!expected) return { reason: 'case-expected' };
	const judgedOn = String(form.get('judged_on') ?? '');
	if (!isDay(judgedOn)) return { reason: 'case-day' };
	return { programmeId, title, facts: readCaseFacts(form), judgedOn, expected };
}
