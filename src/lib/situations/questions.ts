import type { Day } from '#lib/basics/day.ts';
import type { Facts, FactValue } from '#lib/eligibility/fact.ts';
import {
	nextPage,
	questionsFor as settling,
	type NextPage,
	type Question,
	type Questions
} from '#lib/eligibility/next-question.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import type { Burden, FactEntry } from '#lib/programmes/fact-entry.ts';
import { factIds, facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';

/** The page to show next, most often one question. */
export interface NextQuestion extends NextPage {
	readonly facts: readonly FactId[];
}

/**
 * What to ask next, or null when no answer can lead to one more yes. First who the person is and what they want, so
 * that every visit begins alike; then whatever is expected to decide most programmes for the least trouble, sensitive
 * questions last. `setAside`: what was passed over ("je ne sais pas", "je préfère ne pas répondre").
 */
export function nextQuestion(
	told: Facts,
	setAside: ReadonlySet<string>,
	rulebook: Rulebook,
	on: Day
): NextQuestion | null {
	const page = nextPage(told, setAside, rulebook, questions, on);
	return page && { ...page, facts: page.facts.filter(isFactId) };
}

/** The questions that may settle a fact: those it follows from first, itself once they were all put. */
export function questionsFor(fact: string, known: Facts, setAside: ReadonlySet<string>): readonly FactId[] {
	return settling(fact, known, setAside, questions).filter(isFactId);
}

/** The questions that stand on one page with that one, itself included. */
export function pageWith(fact: FactId): readonly FactId[] {
	return together.find((page) => page.includes(fact)) ?? [fact];
}

const together: readonly (readonly FactId[])[] = [
	['project.start_date', 'project.end_date'],
	['income.rfr_eur', 'income.tax_parts']
];

/** Who, then what, where and when: nearly every programme looks at these. */
export const opening: readonly FactId[] = [
	'person.birth_date',
	'nationality.list',
	'status.set',
	'project.kind',
	'project.destination',
	'project.start_date'
];

const knownLater: readonly FactId[] = ['project.destination', 'project.start_date', 'project.end_date'];

const burdenWeight: Record<Burden, number> = { low: 1, medium: 2, high: 4 };

/** Whether one may prefer not to answer: what is intimate, or asks for a paper on one's money. Asked last. */
export function mayDecline({ sensitive, burden }: FactEntry): boolean {
	return sensitive || burden === 'high';
}

const questions: Questions = {
	byFact: new Map(factIds.map((fact) => [fact, questionOf(entries[fact])])),
	together,
	opening,
	knownLater,
	derive
};

function questionOf(entry: FactEntry): Question {
	return {
		burden: burdenWeight[entry.burden],
		lateness: entry.sensitive ? 2 : mayDecline(entry) ? 1 : 0,
		isAskable: entry.askable,
		derivedFrom: entry.derivedFrom ?? [],
		answers: answersOf(entry)
	};
}

function answersOf(entry: FactEntry): readonly FactValue[] {
	switch (entry.type) {
		case 'bool':
			return [true, false];
		case 'enum':
			return entry.options.map(({ value }) => value);
		case 'enum[]':
			return entry.options.map(({ value }) => [value]);
		case 'int':
		case 'number':
			return entry.steps?.map(({ value }) => value) ?? [];
		default:
			return [];
	}
}
