import type { Gender } from '#lib/accounts/gender.ts';
import type { Result } from '#lib/eligibility/assess.ts';
import { m } from '#lib/text/generated/messages.js';
import type { CaseRefusal } from './cases.server.ts';
import type { EditRefusal } from './draft-actions.server.ts';
import type { Mistake } from './fields/parse.ts';
import type { Wrong } from './fields/read-fields.ts';
import type { PublishRefusal } from './publish-draft.server.ts';
import type { ShadowTotals } from './shadow-run.ts';
import type { Shown } from './small-counts.ts';

export type Problem = EditRefusal | PublishRefusal | CaseRefusal | 'case-title';

export const problemWord: Record<Problem, () => string> = {
	'changed-meanwhile': m.drafting_problem_changed_meanwhile,
	closed: m.drafting_problem_closed,
	malformed: m.drafting_problem_malformed,
	'not-found': m.drafting_problem_not_found,
	'wrong-fields': m.drafting_problem_wrong_fields,
	'no-part': m.drafting_problem_no_part,
	'no-case': m.drafting_problem_no_case,
	'red-cases': m.drafting_problem_red_cases,
	'own-draft': m.drafting_problem_own_draft,
	'not-proposed': m.drafting_problem_not_proposed,
	'newer-version': m.drafting_problem_newer_version,
	'published-before': m.drafting_problem_published_before,
	'other-files': m.drafting_problem_other_files,
	'unusable-facts': m.drafting_problem_unusable_facts,
	'title-taken': m.drafting_problem_title_taken,
	'case-title': m.drafting_problem_case_title
};

export const mistakeWord: Record<Wrong['mistake'], () => string> = {
	empty: m.drafting_mistake_empty,
	'no-euros': m.drafting_mistake_no_euros,
	'no-answer': m.drafting_mistake_no_answer,
	'no-number': m.drafting_mistake_no_number,
	'no-whole-number': m.drafting_mistake_no_whole_number,
	'out-of-range': m.drafting_mistake_out_of_range,
	'below-first': m.drafting_mistake_below_first,
	'no-percentage': m.drafting_mistake_no_percentage,
	'no-day': m.drafting_mistake_no_day,
	'no-instant': m.drafting_mistake_no_instant,
	'no-address': m.drafting_mistake_no_address,
	'not-a-choice': m.drafting_mistake_not_a_choice,
	'too-long': m.drafting_mistake_too_long,
	'one-language': m.drafting_mistake_one_language,
	'too-few': m.drafting_mistake_too_few
} satisfies Record<Mistake | 'too-few', () => string>;

/** "Les sources, source 2, adresse : écrivez une adresse…"; the mistake alone where one box stands alone. */
export function wrongSaid({ place, mistake }: Wrong): string {
	const named = place.map((each) =>
		each === 'fr' ? m.drafting_french() : each === 'en' ? m.drafting_english() : each
	);
	if (named.length === 0) return mistakeWord[mistake]();
	return m.drafting_what_of({ action: named.join(', '), line: mistakeWord[mistake]() });
}

export const gendersWord: Record<Gender, () => string> = {
	woman: m.drafting_gender_women,
	man: m.drafting_gender_men,
	other: m.drafting_gender_other
};

export const resultWord: Record<Result, () => string> = {
	eligible: m.drafting_result_eligible,
	not_eligible: m.drafting_result_not_eligible,
	needs_info: m.drafting_result_needs_info,
	not_in_force: m.drafting_result_not_in_force
};

/** A count of a shadow run in words: below five nobody is counted. */
export function countSaid(count: Shown): string {
	if (count === 'few') return m.drafting_shadow_few();
	return count === 'hidden' ? m.drafting_shadow_hidden() : String(count);
}

/** What the run on the day of publication found, in two sentences. */
export function shadowSaid({ files, situations }: ShadowTotals): string {
	return m.drafting_history_shadow({
		changed: files.changed,
		judged: files.judged,
		gain: countSaid(situations.gain),
		lose: countSaid(situations.lose)
	});
}
