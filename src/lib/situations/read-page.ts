import type { Day } from '#lib/basics/day.ts';
import { facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { withAnswer, skips, toldFacts, type Answers } from './answers.ts';
import { readAnswer, type AnswerIssue, type Typed } from './read-answer.ts';

/** What a page sent back: the questions it put, and for each either its answer, now among the others, or its fault. */
export interface PageRead {
	readonly facts: readonly FactId[];
	readonly answers: Answers;
	readonly issues: Readonly<Partial<Record<FactId, AnswerIssue>>>;
	readonly typed: Readonly<Partial<Record<FactId, Typed>>>;
}

const mostOnPage = 2;

/**
 * Reads a page of questions: its hidden fields `fact` name them, and `skip` passes over all of them at once. What the
 * page asks again no longer stands against what it sends: both dates of a stay may move past the old ones.
 */
export function readPage(form: FormData, before: Answers, on: Day): PageRead {
	const facts = [...new Set(form.getAll('fact').map(String))]
		.filter(isFactId)
		.filter((fact) => entries[fact].askable)
		.slice(0, mostOnPage);
	const skipped = skips.find((skip) => skip === form.get('skip'));
	const issues: Partial<Record<FactId, AnswerIssue>> = {};
	const typed: Partial<Record<FactId, Typed>> = {};
	let answers = before;
	const known = new Map(Object.entries(toldFacts(before)));
	for (const fact of facts) known.delete(fact);
	for (const fact of facts) {
		if (skipped) {
			answers = withAnswer(answers, fact, { skipped });
			continue;
		}
		const read = readAnswer(fact, form, Object.fromEntries(known), on);
		if (read.ok) {
			answers = withAnswer(answers, fact, { value: read.value });
			known.set(fact, read.value);
		} else {
			issues[fact] = read.issue;
			typed[fact] = read.typed;
		}
	}
	return { facts, answers, issues, typed };
}
