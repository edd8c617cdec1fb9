import type { Condition, Rule } from '#lib/eligibility/rule.ts';

/** The conditions an organisation can set by itself. Null: not asked. */
export interface SimpleConditions {
	minimumAge: number | null;
	maximumAge: number | null;
	/** Years of study finished after the baccalauréat: 0 asks for none, null asks nothing. */
	studyYears: number | null;
	hautsDeFrance: boolean;
}

export const noConditions: SimpleConditions = {
	minimumAge: null,
	maximumAge: null,
	studyYears: null,
	hautsDeFrance: false
};

/** The rule that says these conditions; ages are those of the first day of the stay, both bounds included. */
export function ruleOf({ minimumAge, maximumAge, studyYears, hautsDeFrance }: SimpleConditions): Rule {
	const rules: Condition[] = [];
	if (minimumAge !== null || maximumAge !== null)
		rules.push({
			id: 'age',
			certainty: 'high',
			age_at: 'project.start_date',
			...(minimumAge !== null && { min: minimumAge }),
			...(maximumAge !== null && { max: maximumAge })
		});
	if (studyYears !== null)
		rules.push({
			id: 'year',
			certainty: 'high',
			fact: 'study.year_after_bac',
			op: 'gte',
			value: studyYears
		});
	if (hautsDeFrance)
		rules.push({
			id: 'hauts_de_france',
			certainty: 'high',
			fact: 'residence.region',
			op: 'eq',
			value: 'FR-HDF'
		});
	return { all: rules };
}

/** The simple conditions a rule says, or null when it says more than the form can show. */
export function simpleConditionsOf(rule: Rule): SimpleConditions | null {
	if (!('all' in rule)) return null;
	const read = { ...noConditions };
	for (const part of rule.all) {
		if ('age_at' in part && part.age_at === 'project.start_date') {
			read.minimumAge = part.min ?? null;
			read.maximumAge = part.max ?? null;
		} else if ('fact' in part && part.fact === 'study.year_after_bac' && part.op === 'gte')
			read.studyYears = part.value;
		else if (
			'fact' in part &&
			part.fact === 'residence.region' &&
			part.op === 'eq' &&
			part.value === 'FR-HDF'
		)
			read.hautsDeFrance = true;
	}
	const size = ('all' in ruleOf(read) ? (ruleOf(read) as { all: Rule[] }).all : []).length;
	return size === rule.all.length ? read : null;
}
