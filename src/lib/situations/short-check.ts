import type { Day } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { type AnswerIssue, readAnswer, type Typed, typedAgain } from './read-answer.ts';

/** The four questions that leave the fewest programmes open and that nobody minds answering on another site. */
export const shortQuestions = [
	'person.birth_date',
	'project.kind',
	'project.destination',
	'residence.region'
] as const satisfies readonly FactId[];
export type ShortQuestion = (typeof shortQuestions)[number];

/** What the short form said. `issue` is that of the date of birth, the only answer it cannot do without. */
export interface ShortAnswers {
	readonly told: Facts;
	readonly issue: AnswerIssue | null;
	readonly typed: Readonly<Record<ShortQuestion, Typed>>;
}

/** Reads the short form; a question passed over stays unknown. */
export function readShortCheck(form: FormData, on: Day): ShortAnswers {
	const told: Record<string, FactValue> = {};
	const typed: Partial<Record<ShortQuestion, Typed>> = {};
	let issue: AnswerIssue | null = null;
	for (const fact of shortQuestions) {
		const read = readAnswer(fact, form, {}, on);
		typed[fact] = read.ok ? typedAgain(entries[fact], read.value) : read.typed;
		if (read.ok) told[fact] = read.value;
		else if (fact === 'person.birth_date') issue = read.issue;
	}
	return { told, issue, typed: typed as Record<ShortQuestion, Typed> };
}
