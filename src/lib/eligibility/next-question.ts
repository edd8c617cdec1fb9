import type { Day } from '#lib/basics/day.ts';
import { assess, findingsOf, isInForce, type Findings } from './assess.ts';
import { decide } from './decide.ts';
import { missingFacts, type Finding } from './evaluate.ts';
import { isUnknown, type Facts, type FactValue } from './fact.ts';
import type { ReadyProgramme, Rulebook } from './rulebook.ts';
import type { Derive } from './whatif.ts';

/** What is known of a question besides the type of its fact. */
export interface Question {
	/** What answering costs a person: 1 for a glance, more where one has to think or fetch a paper. */
	readonly burden: number;
	/** Asked after every question of a lower one, whatever it would settle: 0 for most, more for what is delicate. */
	readonly lateness: number;
	/** False when the fact only ever follows from others. */
	readonly isAskable: boolean;
	/** Facts that may settle this one: they are asked first. */
	readonly derivedFrom: readonly string[];
	/** Answers to suppose when weighing the question; empty where they cannot be listed. */
	readonly answers: readonly FactValue[];
}

/** The questions of a catalogue, by fact, in the order that settles ties. */
export interface Questions {
	readonly byFact: ReadonlyMap<string, Question>;
	/** Facts that make one page: they are read on the same paper, or in the same breath. */
	readonly together: readonly (readonly string[])[];
	/** Asked first and in this order, so that every visit begins alike. */
	readonly opening: readonly string[];
	/** Nobody needs to know these yet: not knowing them closes no path. */
	readonly knownLater: readonly string[];
	readonly derive: Derive;
}

/** The page to show: `facts` stand on it together. `undecided`: programmes still in play; `pagesLeft`: the most there can be. */
export interface NextPage {
	readonly facts: readonly string[];
	readonly undecided: number;
	readonly pagesLeft: number;
	readonly isOpening: boolean;
}

/**
 * The page expected to settle the most programmes for its burden: each of its answers is supposed in turn, all equally
 * likely, and the programmes that are then decided are counted. The delicate ones last; ties by the number of programmes
 * that look at it, then by what the nearest of them still lacks, then by the order of the facts. Null when no answer
 * can lead to one more yes: nobody is questioned only to be told no. Never asks what was told, what follows from it,
 * nor what was `setAside`.
 */
export function nextPage(
	told: Facts,
	setAside: ReadonlySet<string>,
	rulebook: Rulebook,
	questions: Questions,
	on: Day
): NextPage | null {
	const asking: Asking = { told, known: questions.derive(told, on), setAside, questions, on };
	const { pages, undecided } = wantedPages(asking, rulebook);
	const [first] = pages.sort(
		(a, b) =>
			a.lateness - b.lateness ||
			a.rankInOpening - b.rankInOpening ||
			b.expected() - a.expected() ||
			b.programmes.length - a.programmes.length ||
			a.nearest - b.nearest ||
			a.position - b.position
	);
	if (!first) return null;
	return {
		facts: first.facts,
		undecided,
		pagesLeft: pages.length,
		isOpening: first.rankInOpening < questions.opening.length
	};
}

/** The questions that may settle a fact: those it follows from first, itself once they were all put. */
export function questionsFor(
	fact: string,
	known: Facts,
	setAside: ReadonlySet<string>,
	{ byFact }: Pick<Questions, 'byFact'>
): readonly string[] {
	const question = byFact.get(fact);
	if (!question || !isUnknown(known[fact])) return [];
	const sources = question.derivedFrom.flatMap((source) => questionsFor(source, known, setAside, { byFact }));
	if (sources.length > 0) return sources;
	return question.isAskable && !setAside.has(fact) ? [fact] : [];
}

interface Asking {
	readonly told: Facts;
	readonly known: Facts;
	readonly setAside: ReadonlySet<string>;
	readonly questions: Questions;
	readonly on: Day;
}

interface Page {
	readonly facts: readonly string[];
	/** Undecided programmes that look at one of its facts. */
	readonly programmes: readonly ReadyProgramme[];
	/** The most advanced of them lacks so many pages. */
	readonly nearest: number;
	readonly lateness: number;
	readonly rankInOpening: number;
	readonly position: number;
	/** Programmes it is expected to settle, for its burden; worked out when two pages are compared. */
	readonly expected: () => number;
}

function wantedPages(asking: Asking, { programmes }: Rulebook): { pages: Page[]; undecided: number } {
	const { known, setAside, questions, on } = asking;
	const put = (fact: string) => questionsFor(fact, known, setAside, questions);
	const wanted = new Map<string, { programmes: ReadyProgramme[]; nearest: number }>();
	let undecided = 0;
	for (const programme of programmes.values()) {
		if (!isInForce(programme, on)) continue;
		const { result, verdict, to_tell: toTell = [] } = decide(programme, known, on);
		if (result !== 'needs_info' || verdict !== 'needs_info') continue;
		undecided += 1;
		const worthAsking = factsWorthAsking(findingsOf(programme, known, on), put, questions.knownLater);
		const facts = worthAsking.filter((fact) => toTell.includes(fact)).flatMap(put);
		const asked = new Set(facts.map((fact) => firstOnPage(fact, questions)));
		for (const key of asked) {
			const page = wanted.get(key) ?? { programmes: [], nearest: Infinity };
			page.programmes.push(programme);
			wanted.set(key, { ...page, nearest: Math.min(page.nearest, asked.size) });
		}
	}
	return { pages: [...wanted].map(([key, page]) => pageOf(key, page, asking)), undecided };
}

function pageOf(key: string, found: Pick<Page, 'programmes' | 'nearest'>, asking: Asking): Page {
	const { known, setAside, questions } = asking;
	const all = questions.together.find(([first]) => first === key) ?? [key];
	const facts = all.filter((fact) => isUnknown(known[fact]) && !setAside.has(fact));
	const rank = questions.opening.findIndex((fact) => firstOnPage(fact, questions) === key);
	const entries = facts.flatMap((fact) => questions.byFact.get(fact) ?? []);
	let expected: number | undefined;
	return {
		...found,
		facts,
		lateness: Math.max(...entries.map(({ lateness }) => lateness)),
		rankInOpening: rank < 0 ? questions.opening.length : rank,
		position: [...questions.byFact.keys()].indexOf(facts[0] ?? key),
		expected: () =>
			(expected ??=
				settledBy(facts, found.programmes, asking) / Math.max(...entries.map(({ burden }) => burden)))
	};
}

/** How many of these programmes an answer is expected to decide; half of them where its answers cannot be listed. */
function settledBy(
	[fact = '', ...others]: readonly string[],
	programmes: readonly ReadyProgramme[],
	{ told, questions, on }: Asking
): number {
	const answers = others.length > 0 ? [] : (questions.byFact.get(fact)?.answers ?? []);
	if (answers.length === 0) return programmes.length / 2;
	const settled = answers.map((answer) => {
		const known = questions.derive({ ...told, [fact]: answer }, on);
		return programmes.filter((programme) => assess(programme, known, on).result !== 'needs_info').length;
	});
	return settled.reduce((sum, count) => sum + count, 0) / answers.length;
}

function firstOnPage(fact: string, { together }: Questions): string {
	return together.find((page) => page.includes(fact))?.[0] ?? fact;
}

type Put = (fact: string) => readonly string[];

/** What a programme still lacks, as long as it may end in a yes. */
function factsWorthAsking({ person, project }: Findings, put: Put, knownLater: readonly string[]): string[] {
	if (!mayBe('yes', person, put, knownLater)) return [];
	const ofProject = mayBe('yes', project, put, knownLater) ? missingFacts(project) : [];
	return [...missingFacts(person), ...ofProject];
}

/** Whether a finding has, or may get, that verdict from the answers a person can still give. */
function mayBe(verdict: 'yes' | 'no', finding: Finding, put: Put, knownLater: readonly string[]): boolean {
	if (finding.verdict !== 'unknown') return finding.verdict === verdict;
	const may = (part: Finding) => mayBe(verdict, part, put, knownLater);
	switch (finding.kind) {
		case 'condition':
			return finding.missing.every((fact) => knownLater.includes(fact) || put(fact).length > 0);
		case 'not':
			return mayBe(verdict === 'yes' ? 'no' : 'yes', finding.part, put, knownLater);
		case 'predicate':
			return may(finding.part);
		default:
			return (finding.kind === 'all') === (verdict === 'yes')
				? finding.parts.every(may)
				: finding.parts.some(may);
	}
}
