import { readRulebook } from '#lib/eligibility/rulebook.ts';
import type { Catalogue, FactDefinitions, Programme, Rule } from '#lib/eligibility/rule.ts';
import { Chance } from './chance.ts';

/** Places, statuses and countries in the numbers of the real ones: 35,040 communes, 101 départements, 18 regions. */
export const departements = Array.from({ length: 101 }, (_, at) => `D${String(at).padStart(3, '0')}`);
export const communes = Array.from({ length: 35_040 }, (_, at) => `C${String(at).padStart(5, '0')}`);
export const departementOfCommune = (commune: number) =>
	Math.floor((commune * departements.length) / communes.length);
export const regionOfDepartement = (departement: number) =>
	`R${String(Math.floor((departement * 18) / 101))}`;
export const regions = Array.from({ length: 18 }, (_, at) => `R${at}`);
export const statuses = [
	'pupil',
	'vet_pupil',
	'apprentice',
	'student',
	'graduate',
	'trainee',
	'jobseeker',
	'neet',
	'employee',
	'volunteer',
	'self_employed',
	'parent'
];
export const countries = Array.from(
	{ length: 60 },
	(_, at) => `${letter(at % 26)}${letter(Math.floor(at / 26) + 7)}`
);
export const projectKinds = [
	'study',
	'internship',
	'volunteering',
	'work',
	'exchange',
	'training',
	'solidarity',
	'job'
];
export const programmeIds = Array.from({ length: 50 }, (_, at) => `programme-${at}`);

const countrySets = {
	UNION: countries.slice(0, 27),
	NEIGHBOURS: countries.slice(0, 33),
	SOUTH: countries.slice(36)
};

export const facts: FactDefinitions = {
	'person.birth_date': { type: 'date' },
	'residence.commune': { type: 'enum' },
	'residence.departement': { type: 'enum' },
	'residence.region': { type: 'ISO 3166-2' },
	'residence.priority_area': { type: 'bool' },
	'status.set': { type: 'enum[]' },
	'income.qf': { type: 'number' },
	'bursary.held': { type: 'bool' },
	'health.disability': { type: 'bool' },
	'nationality.country': { type: 'iso2' },
	'stay.permit': { type: 'bool' },
	'history.received': { type: 'enum[]' },
	'project.start_date': { type: 'date' },
	'project.end_date': { type: 'date' },
	'project.destination': { type: 'iso2' },
	'project.kind': { type: 'enum' }
};

const seed = 20_261_122;

/**
 * Fifty programmes as real ones are: an age at the start, a territory (a region, a département or 5 to 300 communes), a
 * status, a social condition of four branches, a length, a group of countries, an exclusion, nationality or permit.
 */
export function realisticProgrammes(): Programme[] {
	const chance = new Chance(seed);
	return programmeIds.map((id) => ({
		id,
		conditions: { person: { all: personRules(id, chance) }, project: { all: projectRules(chance) } },
		calls: [],
		valid_from: null,
		valid_to: null
	}));
}

export function realisticRulebook() {
	const catalogue: Catalogue = { programmes: realisticProgrammes(), countrySets, predicates: {}, facts };
	return readRulebook(catalogue);
}

/** The countries of a named set, for the peers, which know no sets. */
export function countriesOf(set: string): readonly string[] {
	return new Map(Object.entries(countrySets)).get(set) ?? [];
}

function personRules(id: string, chance: Chance): Rule[] {
	const min = chance.oneOf([16, 17, 18, 18, 18, 20]);
	const qf = chance.oneOf([400, 600, 700, 800, 1_000, 1_200, 1_500, 2_000]);
	const rules: Rule[] = [
		{ ...stated('age'), age_at: 'project.start_date', min, max: chance.oneOf([25, 25, 26, 28, 30, 30]) },
		{
			...stated('status'),
			fact: 'status.set',
			op: 'intersects',
			value: chance.some(statuses, chance.whole(3, 9))
		},
		{
			any: [
				isTrue('bursary.held'),
				{ ...stated('income'), fact: 'income.qf', op: 'lte', value: qf },
				isTrue('health.disability'),
				isTrue('residence.priority_area')
			]
		},
		{ not: { ...stated('had'), fact: 'history.received', op: 'intersects', value: [id] } }
	];
	if (chance.isUnder(0.5)) rules.push(territory(chance));
	if (chance.isUnder(0.5)) {
		const own = {
			...stated('nationality'),
			fact: 'nationality.country',
			op: 'in',
			value: { set: 'UNION' }
		} as const;
		rules.push({ any: [own, isTrue('stay.permit')] });
	}
	if (chance.isUnder(0.4)) {
		const employed = {
			...stated('employee'),
			fact: 'status.set',
			op: 'intersects',
			value: ['employee']
		} as const;
		rules.push({ not: { all: [employed, { ...stated('older'), age_at: 'project.start_date', min: 26 }] } });
	}
	return rules;
}

function projectRules(chance: Chance): Rule[] {
	const set = chance.oneOf(['UNION', 'NEIGHBOURS', 'SOUTH']);
	const inSet: Rule = { ...stated('country'), fact: 'project.destination', op: 'in', value: { set } };
	const days = chance.oneOf([2, 5, 7, 14, 14, 28, 60]);
	return [
		{ ...stated('length'), duration: 'days', min: days, max: chance.oneOf([180, 300, 365]) },
		chance.isUnder(0.3) ? { not: inSet } : inSet,
		{
			...stated('kind'),
			fact: 'project.kind',
			op: 'in',
			value: chance.some(projectKinds, chance.whole(3, 8))
		}
	];
}

function territory(chance: Chance): Rule {
	const of = (fact: string, value: string[]): Rule => ({ ...stated('territory'), fact, op: 'in', value });
	const kind = chance.number();
	if (kind < 0.45) return of('residence.region', chance.some(regions, chance.whole(1, 6)));
	if (kind < 0.75) return of('residence.departement', chance.some(departements, chance.whole(1, 12)));
	const first = chance.whole(0, communes.length - 301);
	return of('residence.commune', communes.slice(first, first + chance.whole(5, 300)));
}

function isTrue(fact: string): Rule {
	return { ...stated(fact), fact, op: 'eq', value: true };
}

function stated(id: string) {
	return { id, certainty: 'high' } as const;
}

function letter(at: number): string {
	return String.fromCharCode(65 + at);
}
