import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/basics/said.ts';
import { findingsOf } from '#lib/eligibility/assess.ts';
import type { Finding } from '#lib/eligibility/evaluate.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import { situationOf } from '#lib/eligibility/situation.ts';
import { catalogue } from './pack/catalogue.ts';
import { describedCountrySets } from './pack/country-sets.ts';
import { factIds } from './pack/facts.ts';
import { predicates } from './pack/predicates.ts';
import { personal } from './personal-sentences.ts';
import { requirementsOf, type Requirement, type RequirementGroup } from './requirements.ts';
import { rulebook } from './rulebook.ts';
import { sentence } from './sentences.ts';
import { verdictLines } from './verdict-lines.ts';

const on = '2026-11-22';
const locales: readonly Locale[] = ['fr', 'en'];
const stated = { id: 'x', certainty: 'high' } as const;

function leaves(rule: Rule): Condition[] {
	if ('all' in rule) return rule.all.flatMap(leaves);
	if ('any' in rule) return rule.any.flatMap(leaves);
	if ('not' in rule) return leaves(rule.not);
	return 'predicate' in rule ? [] : [rule];
}

const conditions = [
	...catalogue.flatMap(({ conditions: { person, project } }) => [person, project]),
	...Object.values(predicates).map(({ expr }) => expr)
].flatMap(leaves);

/** Ids and codes are for the machine; a person reads words. */
function expectWords(text: string) {
	expect(text.trim().length).toBeGreaterThan(8);
	expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}|[a-z]+_[a-z]+/);
	for (const id of [...factIds, ...Object.keys(describedCountrySets)]) expect(text).not.toContain(id);
	expect(text.replace(/\b(UE|EU|CV)\b/g, '')).not.toMatch(/(^|[\s(,])[A-Z]{2}([\s),.]|$)/);
}

describe('every condition of the pack', () => {
	test.each(locales)('reads as a sentence, straight and turned (%s)', (locale) => {
		expect(conditions.length).toBeGreaterThan(280);
		for (const condition of conditions) {
			for (const not of [false, true]) expectWords(sentence(condition, [], locale, not));
		}
	});

	test('elides and never doubles in French', () => {
		for (const condition of conditions) {
			const text = sentence(condition, [], 'fr');
			expect(text).not.toMatch(/ {2}|\b(de|que|ne) (au|un|une|avoir|être|entre|il)\b|\b(de|à) les?\b/);
		}
	});
});

describe('a condition', () => {
	const said = (condition: Condition, not = false) =>
		locales.map((locale) => sentence(condition, [], locale, not).replaceAll('\u00a0', ' '));

	test('on age gives both bounds and the day it is read', () => {
		expect(said({ ...stated, age_at: 'project.start_date', min: 18, max: 30 })).toEqual([
			'Avoir entre 18 et 30 ans au début du projet',
			'Be between 18 and 30 years old when the project starts'
		]);
		expect(said({ ...stated, age_at: 'application.date', min: 18 })[0]).toBe(
			'Avoir au moins 18 ans le jour de la demande'
		);
		expect(said({ ...stated, age_at: 'contract.date', max: 30 })[0]).toBe(
			'Avoir 30 ans au plus le jour où tu signes le contrat'
		);
	});

	test('on length names its unit, singular where due', () => {
		expect(said({ ...stated, duration: 'months', min: 2, max: 12 })).toEqual([
			'Partir de 2 à 12 mois',
			'Go for 2 to 12 months'
		]);
		expect(said({ ...stated, duration: 'days', min: 1, max: null })).toEqual([
			'Partir au moins 1 jour',
			'Go for at least 1 day'
		]);
		expect(said({ ...stated, duration: 'weeks', max: 1 })[1]).toBe('Go for at most 1 week');
	});

	test('on a country takes its preposition', () => {
		const to = (value: string): Condition => ({ ...stated, fact: 'project.destination', op: 'eq', value });
		expect(said(to('DE'))).toEqual(['Partir en Allemagne', 'Go to Germany']);
		expect(said(to('US'))).toEqual(['Partir aux États-Unis', 'Go to the United States']);
		expect(said(to('FR'), true)).toEqual(['Partir hors de France', 'Go outside France']);
		expect(said(to('SN'), true)).toEqual(['Ne pas partir au Sénégal', 'Not go to Senegal']);
	});

	test('on a number elides "de" and turns its bound round', () => {
		const months: Condition = { ...stated, fact: 'project.contract_months', op: 'gte', value: 6 };
		expect(said(months)).toEqual([
			'Avoir un contrat d’au moins 6 mois',
			'Have a contract of at least 6 months'
		]);
		expect(said(months, true)[0]).toBe('Avoir un contrat de moins de 6 mois');
		const group: Condition = { ...stated, fact: 'project.group_size', op: 'between', value: [4, 16] };
		expect(said(group)).toEqual(['Former un groupe de 4 à 16 personnes', 'Be a group of 4 to 16 people']);
	});

	test('keeps its own words', () => {
		const say = { fr: 'Partir loin', en: 'Go far' };
		expect(said({ ...stated, duration: 'days', min: 1, say })).toEqual(['Partir loin', 'Go far']);
	});
});

describe('the conditions of a programme', () => {
	const texts = (lines: readonly (Requirement | RequirementGroup)[]) => lines.map(({ text }) => text);

	test('stand one under the other, a choice as a group', () => {
		const civic = catalogue.find(({ id }) => id === 'service-civique-international')!;
		const lines = requirementsOf(civic.conditions.person, [], 'fr');
		expect(lines.map(({ kind }) => kind)).toEqual(['group', 'group', 'one']);
		expect(texts(lines)[0]).toBe('Une de ces situations\u00a0:');
	});

	test('name a set of countries and can list it', () => {
		const study = catalogue.find(({ id }) => id === 'eplus-hed-studies')!;
		const line = requirementsOf(study.conditions.project, [], 'fr').find(({ text }) =>
			text.includes('Erasmus+')
		);
		expect(line).toMatchObject({ text: 'Partir dans un pays Erasmus+' });
		expect(line?.kind === 'one' && line.countries?.slice(0, 3)).toEqual(['Allemagne', 'Andorre', 'Autriche']);
	});

	test('are none where the rule asks nothing', () => {
		expect(requirementsOf({ all: [] }, [], 'fr')).toEqual([]);
	});
});

describe('to the person', () => {
	const ines: Facts = {
		'person.birth_date': '2006-05-02',
		'nationality.list': ['FR'],
		'project.destination': 'PL',
		'project.start_date': '2027-05-03',
		'project.end_date': '2027-05-23',
		'history.service_civique_done': true,
		'bursary.echelon': 3
	};
	const told = (condition: Condition, locale: Locale, facts: Facts = ines) => {
		const rules = { person: condition, project: { all: [] } };
		const programme = { id: 'x', conditions: rules, calls: [], valid_from: null, valid_to: null };
		const ready = readProgramme(programme, rulebook.names);
		const { person } = findingsOf(ready, facts, on);
		if (person.kind !== 'condition') throw new Error('one condition expected');
		return personal(person, situationOf(facts, on), [], locale).replaceAll('\u00a0', ' ');
	};
	const age: Condition = { ...stated, age_at: 'project.start_date', min: 18, max: 30 };
	const atLeast28: Condition = { ...stated, duration: 'days', min: 28 };

	test('a met condition shows their value beside the bound', () => {
		expect(told(age, 'fr')).toBe('Tu auras 21 ans au départ · entre 18 et 30 ans');
		expect(told(age, 'en')).toBe('You will be 21 when you leave · between 18 and 30 years old');
	});

	test('a failed one says what is needed', () => {
		expect(told(atLeast28, 'fr')).toBe('Ton projet dure 21 jours · il faut au moins 28 jours');
		expect(told(atLeast28, 'en')).toBe('Your project lasts 21 days · it must be at least 28 days');
		const first: Condition = { ...stated, fact: 'history.service_civique_done', op: 'eq', value: false };
		expect(told(first, 'fr')).toBe(
			'Tu as déjà fait un service civique · il faut ne jamais avoir fait de service civique'
		);
	});

	test('an unknown one says what we do not know', () => {
		const french: Condition = { ...stated, fact: 'person.french_speaking', op: 'eq', value: true };
		expect(told(french, 'fr')).toBe('On ne sait pas encore si tu parles français');
		expect(told(age, 'fr', { 'project.start_date': '2027-05-03' })).toBe(
			'Il nous manque : date de naissance · il faut avoir entre 18 et 30 ans au début du projet'
		);
	});

	test('a length is told exactly, in weeks where they are whole', () => {
		const twoMonths: Condition = { ...stated, duration: 'months', min: 2 };
		const toldUntil = (end: string) => told(twoMonths, 'fr', { ...ines, 'project.end_date': end });
		expect(toldUntil('2027-07-01')).toBe('Ton projet dure 1 mois et 29 jours · il faut au moins 2 mois');
		expect(toldUntil('2027-06-13')).toBe('Ton projet dure 6 semaines · il faut au moins 2 mois');
		expect(toldUntil('2027-05-20')).toBe('Ton projet dure 18 jours · il faut au moins 2 mois');
		expect(told(twoMonths, 'en', { ...ines, 'project.end_date': '2027-08-02' })).toBe(
			'Your project lasts 3 months · at least 2 months'
		);
	});

	test('every condition of every programme reads as words, answered or not', () => {
		for (const facts of [{}, ines]) {
			for (const programme of catalogue) {
				const ready = rulebook.programmes.get(programme.id)!;
				const { person, project } = findingsOf(ready, facts, on);
				for (const finding of [person, project]) expectLines(finding, facts, programme.calls);
			}
		}
		expect.hasAssertions();
	});
});

function expectLines(finding: Finding, facts: Facts, calls: Parameters<typeof verdictLines>[2]) {
	for (const locale of locales) {
		const walk = (lines: ReturnType<typeof verdictLines>) => {
			for (const line of lines) {
				expectWords(line.text);
				if (line.kind === 'group') walk(line.parts);
			}
		};
		walk(verdictLines(finding, situationOf(facts, on), calls, locale));
	}
}
