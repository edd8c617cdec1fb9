import type { Day } from '#lib/basics/day.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { facts as entries, factIds, type FactId } from '#lib/programmes/pack/facts.ts';
import type { Answers } from './answers.ts';
import { nextQuestion, pageWith } from './questions.ts';
import { typedAgain, type Typed } from './read-answer.ts';
import { relevant } from './relevant.ts';

/** One page of the simulator. */
export interface Step {
	/** Questions of the page, most often one. */
	readonly facts: readonly FactId[];
	/** What was answered before, question by question, to be corrected. */
	readonly typed: Readonly<Partial<Record<FactId, Typed>>>;
	/** Its place, from 1. */
	readonly number: number;
	/** About how many pages are left, this one included. */
	readonly left: number;
	/** The page before, to go back to; null on the first. */
	readonly before: FactId | null;
	/** Enough is known for a result to be worth reading. */
	readonly mayFinish: boolean;
}

/** Said to people at the start, when the honest bound ("at most thirty") would frighten and be wrong. */
const usualLength = 10;
const worthReading = 4;

/** The page to show: that of `wanted`, answered or not, else the next one; null when no question is left. */
export function stepOf(answers: Answers, rulebook: Rulebook, on: Day, wanted: FactId | null): Step | null {
	const { told, setAside, path } = relevant(answers, rulebook, on);
	const pages = pagesOf(path);
	const next = nextQuestion(told, setAside, rulebook, on);
	const facts = wanted ? pageWith(wanted) : next?.facts;
	if (!facts) return null;
	const place = pages.findIndex((page) => page.some((fact) => facts.includes(fact)));
	const position = place < 0 ? pages.length : place;
	const pagesLeft = next?.pagesLeft ?? 0;
	return {
		facts,
		typed: Object.fromEntries(
			facts.flatMap((fact) => {
				const answer = answers.get(fact);
				return answer && 'value' in answer ? [[fact, typedAgain(entries[fact], answer.value)]] : [];
			})
		),
		number: position + 1,
		left: Math.max(1, Math.min(pagesLeft, Math.max(usualLength - position, 3))),
		before: pages[position - 1]?.[0] ?? null,
		mayFinish: pages.length >= worthReading
	};
}

/** How an address names a question: by number, so that it tells nothing to who reads it over a shoulder. */
export function questionNumber(fact: FactId): number {
	return factIds.indexOf(fact) + 1;
}

/** The question behind that number, if it is one that may be asked. */
export function questionNumbered(number: string | null): FactId | null {
	const fact = /^\d{1,3}$/.test(number ?? '') ? factIds[Number(number) - 1] : undefined;
	return fact && entries[fact].askable ? fact : null;
}

function pagesOf(path: readonly FactId[]): readonly (readonly FactId[])[] {
	const pages: FactId[][] = [];
	for (const fact of path) {
		const page = pages.find(([first]) => first !== undefined && pageWith(first).includes(fact));
		if (page) page.push(fact);
		else pages.push([fact]);
	}
	return pages;
}
