import type { Result } from '#lib/eligibility/assess.ts';
import { m } from '#lib/text/generated/messages.js';
import type { EditRefusal } from './draft-actions.server.ts';
import type { PublishRefusal } from './publish-draft.server.ts';

export type Problem = EditRefusal | PublishRefusal | 'unusable-facts';

export const problemWord: Record<Problem, () => string> = {
	'changed-meanwhile': m.drafting_problem_changed_meanwhile,
	malformed: m.drafting_problem_malformed,
	'not-found': m.drafting_problem_not_found,
	'not-of-its-domain': m.drafting_problem_not_of_its_domain,
	'no-case': m.drafting_problem_no_case,
	'red-cases': m.drafting_problem_red_cases,
	'own-draft': m.drafting_problem_own_draft,
	'not-proposed': m.drafting_problem_not_proposed,
	'newer-version': m.drafting_problem_newer_version,
	'published-before': m.drafting_problem_published_before,
	'unusable-facts': m.drafting_problem_unusable_facts
};

export const resultWord: Record<Result, () => string> = {
	eligible: m.drafting_result_eligible,
	not_eligible: m.drafting_result_not_eligible,
	needs_info: m.drafting_result_needs_info,
	not_in_force: m.drafting_result_not_in_force
};

/** A count of a shadow run in words: below five nobody is counted. */
export function countSaid(count: number | null): string {
	return count === null ? m.drafting_shadow_few() : String(count);
}
