import type { Day } from '#lib/basics/day.ts';
import { findingsOf, isInForce, summarize, type Findings } from '#lib/eligibility/assess.ts';
import { missingFacts, type Finding } from '#lib/eligibility/evaluate.ts';
import { isUnknown, type Facts } from '#lib/eligibility/fact.ts';
import type { Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import type { Burden } from '#lib/programmes/fact-entry.ts';
import { factIds, facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';

/**
 * The page to show next. `facts` stand together on it, most often one. `undecided`: programmes still in play;
 * `pagesLeft`: at most so many pages, this one included, can still change anything. `isOpening`: part of the first
 * questions, before which a result would say little.
 */
export interface NextQuestion {
	readonly facts: readonly FactId[];
	readonly undecided: number;
	readonly pagesLeft: number;
	readonly isOpening: boolean;
}

/**
 * What to ask next, or null when no answer can lead to one more yes. First who the person is and what they want, then
 * whatever decides most programmes still in play for the least trouble, sensitive questions last. Never asks a fact
 * that was told or derived, nor one `setAside` ("je ne sais pas", "je préfère ne pas répondre").
 */
export function nextQuestion(
	told: Facts,
	setAside: ReadonlySet<string>,
	rulebook: Rulebook,
	on: Day
): NextQuestion | null {
	const known = derive(told, on);
	const wanted = wantedPages(known, setAside, rulebook, on);
	const [first] = [...wanted.pages.values()].sort(byUsefulness);
	if (!first) return null;
	return {
		facts: first.facts,
		undecided: wanted.undecided,
		pagesLeft: wanted.pages.size,
		isOpening: rankInOpening(first) < opening.length
	};
}

/** Facts that make one page: they are read on the same paper, or in the same breath. */
const together: readonly (readonly FactId[])[] = [
	['project.start_date', 'project.end_date'],
	['income.rfr_eur', 'income.tax_parts']
];

/** Who, then what, where and when: nearly every programme looks at these. */
const opening: readonly FactId[] = [
	'person.birth_date',
	'nationality.list',
	'status.set',
	'project.kind',
	'project.destination',
	'project.start_date'
];

const burdenWeight: Record<Burden, number> = { low: 1, medium: 2, high: 4 };

interface Page {
	readonly facts: readonly FactId[];
	/** How many undecided programmes look at one of its facts. */
	programmes: number;
	/** The most advanced of them lacks so many pages. */
	nearest: number;
}

function wantedPages(known: Facts, setAside: ReadonlySet<string>, rulebook: Rulebook, on: Day) {
	const questions = (fact: string) => questionsFor(fact, known, setAside);
	const pages = new Map<FactId, Page>();
	let undecided = 0;
	for (const programme of rulebook.programmes.values()) {
		if (!isInForce(programme, on)) continue;
		const findings = findingsOf(programme, known, on);
		if (summarize(programme, findings, on).result !== 'needs_info') continue;
		undecided += 1;
		const asked = new Set(factsWorthAsking(findings, questions).flatMap(questions).map(pageOf));
		for (const key of asked) {
			const page = pages.get(key) ?? {
				facts: openFacts(key, known, setAside),
				programmes: 0,
				nearest: Infinity
			};
			page.programmes += 1;
			page.nearest = Math.min(page.nearest, asked.size);
			pages.set(key, page);
		}
	}
	return { pages, undecided };
}

type Questions = (fact: string) => readonly FactId[];

/** Nobody needs to know these yet: not knowing them closes no path. */
const knownLater: readonly string[] = ['project.destination', 'project.start_date', 'project.end_date'];

/** What a programme still lacks, as long as it may end in a yes: no one is questioned only to be told no. */
function factsWorthAsking({ person, project }: Findings, questions: Questions): string[] {
	if (!mayBe('yes', person, questions)) return [];
	const ofProject = mayBe('yes', project, questions) ? missingFacts(project) : [];
	return [...missingFacts(person), ...ofProject];
}

/** Whether a finding has, or may get, that verdict from the answers a person can still give. */
function mayBe(verdict: 'yes' | 'no', finding: Finding, questions: Questions): boolean {
	if (finding.verdict !== 'unknown') return finding.verdict === verdict;
	const may = (part: Finding) => mayBe(verdict, part, questions);
	switch (finding.kind) {
		case 'condition':
			return finding.missing.every((fact) => knownLater.includes(fact) || questions(fact).length > 0);
		case 'not':
			return mayBe(verdict === 'yes' ? 'no' : 'yes', finding.part, questions);
		case 'predicate':
			return may(finding.part);
		default:
			return (finding.kind === 'all') === (verdict === 'yes')
				? finding.parts.every(may)
				: finding.parts.some(may);
	}
}

/** The questions that may settle a fact: those it follows from first, itself once they were all put. */
export function questionsFor(fact: string, known: Facts, setAside: ReadonlySet<string>): FactId[] {
	if (!isFactId(fact) || !isUnknown(known[fact])) return [];
	const sources = (entries[fact].derivedFrom ?? []).flatMap((source) =>
		questionsFor(source, known, setAside)
	);
	if (sources.length > 0) return sources;
	return entries[fact].askable && !setAside.has(fact) ? [fact] : [];
}

/** The questions that stand on one page with that one, itself included. */
export function pageWith(fact: FactId): readonly FactId[] {
	return together.find((page) => page.includes(fact)) ?? [fact];
}

function pageOf(fact: FactId): FactId {
	return together.find((page) => page.includes(fact))?.[0] ?? fact;
}

function openFacts(key: FactId, known: Facts, setAside: ReadonlySet<string>): readonly FactId[] {
	const all = together.find(([first]) => first === key) ?? [key];
	return all.filter((fact) => isUnknown(known[fact]) && !setAside.has(fact));
}

function byUsefulness(a: Page, b: Page): number {
	return (
		Number(isSensitive(a)) - Number(isSensitive(b)) ||
		rankInOpening(a) - rankInOpening(b) ||
		usefulness(b) - usefulness(a) ||
		a.nearest - b.nearest ||
		position(a) - position(b)
	);
}

function isSensitive(page: Page): boolean {
	return page.facts.some((fact) => entries[fact].sensitive);
}

function rankInOpening(page: Page): number {
	const rank = opening.findIndex((fact) => pageOf(fact) === pageOf(firstOf(page)));
	return rank < 0 ? opening.length : rank;
}

function usefulness(page: Page): number {
	const weight = Math.max(...page.facts.map((fact) => burdenWeight[entries[fact].burden]));
	return page.programmes / weight;
}

function position(page: Page): number {
	return factIds.indexOf(firstOf(page));
}

function firstOf({ facts: [first] }: Page): FactId {
	if (!first) throw new RangeError('A page asks at least one fact');
	return first;
}
