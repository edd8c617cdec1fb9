import type { Day } from '#lib/basics/day.ts';
import { decideAll } from '#lib/eligibility/decide.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { type Group, groupOf, groups } from './outcomes.ts';
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

/** The programmes that what was told does not rule out, the nearest to a yes first. */
export function stillPossible(
	programmes: readonly Programme[],
	rulebook: Rulebook,
	told: Facts,
	on: Day
): readonly { readonly programme: Programme; readonly group: Group }[] {
	const decisions = decideAll(rulebook, derive(told, on), on);
	return programmes
		.flatMap((programme) => {
			const decision = decisions[programme.id];
			return decision ? [{ programme, group: groupOf[decision.verdict] }] : [];
		})
		.filter(({ group }) => group !== 'no')
		.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
