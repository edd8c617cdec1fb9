import type { Day } from '#lib/basics/day.ts';
import { decide, type Decision } from '#lib/eligibility/decide.ts';
import { isUnknown, type Facts } from '#lib/eligibility/fact.ts';
import type { ReadyProgramme, Rulebook } from '#lib/eligibility/rulebook.ts';
import { derive } from '#lib/programmes/derive.ts';
import { facts as entries, isFactId, type FactId } from '#lib/programmes/pack/facts.ts';
import { skippedFacts, type Answers } from './answers.ts';

/** What answers stand for once those that no question leads to any more are left out. */
export interface Relevant {
	/** Answers that count, by fact. */
	readonly told: Facts;
	/** These, and what follows from them. */
	readonly facts: Facts;
	readonly setAside: ReadonlySet<FactId>;
	/** Questions answered or passed over that still have their place, in order. */
	readonly path: readonly FactId[];
}

/**
 * The only way from answers to facts. Goes through the answers again in their order and keeps those that some programme
 * still needed at that point: who said "student", told their course, then corrected "student", is judged without the
 * course, and finds it again if they come back.
 */
export function relevant(answers: Answers, rulebook: Rulebook, on: Day): Relevant {
	const told: Record<string, Facts[string]> = {};
	const waiting = new Map(answers);
	const kept = new Set<FactId>();
	let undecided = [...rulebook.programmes.values()];
	for (;;) {
		const known = derive(told, on);
		const open = undecided.flatMap((programme) => openDecision(programme, known, on));
		undecided = open.map(({ programme }) => programme);
		const wanted = wantedFacts(open, known);
		const next = [...waiting].find(([fact]) => wanted.has(fact));
		if (!next) break;
		const [fact, answer] = next;
		waiting.delete(fact);
		kept.add(fact);
		if ('value' in answer) told[fact] = answer.value;
	}
	return {
		told,
		facts: derive(told, on),
		setAside: skippedFacts(answers),
		path: [...answers.keys()].filter((fact) => kept.has(fact))
	};
}

interface Open {
	readonly programme: ReadyProgramme;
	readonly decision: Decision;
}

function openDecision(programme: ReadyProgramme, known: Facts, on: Day): Open[] {
	const decision = decide(programme, known, on);
	return decision.verdict === 'needs_info' ? [{ programme, decision }] : [];
}

function wantedFacts(undecided: readonly Open[], known: Facts): ReadonlySet<FactId> {
	const wanted = new Set<FactId>();
	for (const { decision } of undecided)
		for (const fact of decision.to_tell ?? []) addSources(fact, known, wanted);
	return wanted;
}

function addSources(fact: string, known: Facts, wanted: Set<FactId>): void {
	if (!isFactId(fact) || wanted.has(fact) || !isUnknown(known[fact])) return;
	wanted.add(fact);
	for (const source of entries[fact].derivedFrom ?? []) addSources(source, known, wanted);
}
