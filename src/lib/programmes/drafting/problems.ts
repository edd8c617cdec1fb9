import { getLocale } from '#lib/text/generated/runtime.js';
import { m } from '#lib/text/generated/messages.js';
import { facts, isFactId } from '../pack/facts.ts';
import type { CaseProblem } from './case-form.ts';
import type { EditOutcome } from './draft-actions.server.ts';
import { faultSaid } from './fault-said.ts';
import { mistakeWord, problemWord, wrongSaid } from './words.ts';

/** What is wrong with a form: lines for its summary, each tied to a box where there is one, and a word beside the box. */
export interface FormProblems {
	readonly summary: readonly { readonly field?: string; readonly message: string }[];
	readonly errors: Readonly<Record<string, string>>;
}

/** Why a draft could not be changed, in words. */
export function editProblems(outcome: Extract<EditOutcome, { done: false }>): FormProblems {
	const { reason, wrongs = [], fault } = outcome;
	if (fault) return { summary: [{ message: faultSaid(fault, getLocale()) }], errors: {} };
	if (wrongs.length === 0) return { summary: [{ message: problemWord[reason]() }], errors: {} };
	return {
		summary: wrongs.map((wrong) => ({ field: wrong.name, message: wrongSaid(wrong) })),
		errors: Object.fromEntries(wrongs.map(({ name, mistake }) => [name, mistakeWord[mistake]()]))
	};
}

/** Why a case could not be written, in words. */
export function caseProblems({ reason, facts: names = [] }: CaseProblem): FormProblems {
	if (reason === 'case-title' || reason === 'title-taken') return oneProblem('title', problemWord[reason]());
	if (reason === 'case-day') return oneProblem('judged_on', mistakeWord['no-day']());
	if (reason === 'case-expected') return oneProblem('expected', mistakeWord['not-a-choice']());
	if (reason === 'not-found') return { summary: [{ message: problemWord[reason]() }], errors: {} };
	const labelled = names.map((name) => ({
		name,
		label: isFactId(name) ? facts[name].label[getLocale()] : name
	}));
	return {
		summary: labelled.map(({ name, label }) => ({
			field: name,
			message: m.drafting_what_of({ action: label, line: problemWord[reason]() })
		})),
		errors: Object.fromEntries(names.map((name) => [name, problemWord[reason]()]))
	};
}

function oneProblem(field: string, message: string): FormProblems {
	return { summary: [{ field, message }], errors: { [field]: message } };
}
