import type { PriorityBasis } from './priority.ts';
import type { NumberEntry, Unit } from '#lib/programmes/fact-entry.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { said } from '#lib/text/said.ts';
import type { Theme } from './all-questions.ts';
import type { AnswerIssue } from './read-answer.ts';

/** The title of a page of questions: the question itself, or what its questions have in common. */
export function pageQuestion(facts: readonly FactId[]): string {
	const [first] = facts;
	if (facts.length > 1) {
		return facts.includes('project.start_date') ? m.simulator_page_dates() : m.simulator_page_income();
	}
	return first ? said(entries[first].question) : m.simulator_name();
}

/** What is wrong with an answer and how to mend it. */
export function issueWord(fact: FactId, issue: AnswerIssue): string {
	if (issue !== 'number-range') return issueWords[issue]();
	const { min, max } = entries[fact] as NumberEntry;
	return m.simulator_issue_number_range({ min: number(min, getLocale()), max: number(max, getLocale()) });
}

const issueWords: Record<Exclude<AnswerIssue, 'number-range'>, () => string> = {
	choose: m.simulator_issue_choose,
	'date-missing': m.simulator_issue_date_missing,
	'date-impossible': m.simulator_issue_date_impossible,
	'birth-impossible': m.simulator_issue_birth_impossible,
	'date-past': m.simulator_issue_date_past,
	'date-far': m.simulator_issue_date_far,
	'stay-too-long': m.simulator_issue_stay_too_long,
	'end-before-start': m.simulator_issue_end_before_start,
	'start-after-end': m.simulator_issue_start_after_end,
	'number-missing': m.simulator_issue_number_missing,
	'number-whole': m.simulator_issue_number_whole
};

/** What a part of the sheet of questions is about. */
export const themeWord: Record<Theme, () => string> = {
	you: m.simulator_theme_you,
	home: m.simulator_theme_home,
	studies: m.simulator_theme_studies,
	project: m.simulator_theme_project,
	before: m.simulator_theme_before,
	money: m.simulator_theme_money,
	sensitive: m.simulator_theme_sensitive
};

/** The name of a unit beside a box to type in; a rank has none. */
export const unitWord: Record<Unit, (() => string) | null> = {
	days: m.simulator_unit_days,
	weeks: m.simulator_unit_weeks,
	months: m.simulator_unit_months,
	years: m.simulator_unit_years,
	euros: m.simulator_unit_euros,
	kilometres: m.simulator_unit_kilometres,
	percent: m.simulator_unit_percent,
	people: m.simulator_unit_people,
	times: m.simulator_unit_times,
	parts: m.simulator_unit_parts,
	rank: null
};

/** Who counts as priority for an offer, a round or a call. */
export const priorityBasisWord: Record<PriorityBasis, () => string> = {
	declared: m.simulator_priority_basis_declared,
	certified: m.simulator_priority_basis_certified
};
