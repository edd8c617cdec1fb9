import type { Condition, Rule } from '#lib/eligibility/rule.ts';
import type { Cover } from '../demo-world.ts';

/** Paragraphs joined as plain text, a blank line between two. */
export function prose(...paragraphs: string[]): string {
	return paragraphs.join('\n\n');
}

/** A list in plain text, one entry a line, under its lead-in. */
export function list(leadIn: string, ...entries: string[]): string {
	return [leadIn, ...entries.map((entry) => `– ${entry}`)].join('\n');
}

export function paid(note: string): Cover {
	return { paid: 'yes', note };
}

export function partly(note: string): Cover {
	return { paid: 'partly', note };
}

export function unpaid(note: string): Cover {
	return { paid: 'no', note };
}

export function all(...rules: Rule[]): Rule {
	return { all: rules };
}

/** Completed years on the first day of the stay, both bounds included. */
export function aged(min: number, max: number): Condition {
	return { id: 'age', age_at: 'project.start_date', min, max, certainty: 'high' };
}

export function yes(id: string, fact: string): Condition {
	return { id, fact, op: 'eq', value: true, certainty: 'high' };
}

export function no(id: string, fact: string): Condition {
	return { id, fact, op: 'eq', value: false, certainty: 'high' };
}

/** One at least of the person's present situations is in the list (`student_higher`, `neet`…). */
export function situation(...statuses: string[]): Condition {
	return { id: 'situation', fact: 'status.set', op: 'intersects', value: statuses, certainty: 'high' };
}

export function training(...types: string[]): Condition {
	return { id: 'training', fact: 'study.type', op: 'in', value: types, certainty: 'high' };
}

export function atLeast(id: string, fact: string, value: number): Condition {
	return { id, fact, op: 'gte', value, certainty: 'high' };
}

export const livesInProgrammeCountry = yes('programme_country', 'residence.in_programme_country');
export const livesInHautsDeFrance: Condition = {
	id: 'hauts_de_france',
	fact: 'residence.region',
	op: 'eq',
	value: 'FR-HDF',
	certainty: 'high'
};
export const solidarityCorpsCreditLeft: Condition = {
	id: 'solidarity_corps_credit',
	fact: 'history.esc_months_used',
	op: 'lt',
	value: 12,
	certainty: 'high'
};

/** The public of the French civic service: 18 to 25 abroad, 30 with a recognised disability, once in a life. */
export const civicServicePublic: Rule = all(
	{
		any: [
			{ id: 'age', age_at: 'project.start_date', min: 18, max: 25, certainty: 'high' },
			{
				all: [
					yes('disability', 'health.disability_recognised'),
					{ id: 'age_with_disability', age_at: 'project.start_date', min: 18, max: 30, certainty: 'high' }
				]
			}
		]
	},
	{
		any: [yes('european', 'nationality.eea'), atLeast('one_year_of_stay', 'stay.months_regular', 12)]
	},
	no('first_civic_service', 'history.service_civique_done')
);
