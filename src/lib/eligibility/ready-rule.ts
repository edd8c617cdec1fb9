import type { Day } from '#lib/basics/day.ts';
import type { Verdict } from './fact.ts';
import type { Condition, FactDefinitions } from './rule.ts';
import type { Situation } from './situation.ts';

/** A test of one situation, and the facts it reads there. */
export interface Test {
	readonly verdict: (situation: Situation) => Verdict;
	readonly reads: (situation: Situation) => readonly string[];
	/** Of the programme's calls, where the test asks to be born in one. */
	readonly birthWindows?: readonly BirthWindow[];
	/** The texts that meet the test, where it picks among texts. */
	readonly accepts?: ReadonlySet<string>;
	/** Whether the number it compares is always whole. */
	readonly isWhole?: boolean;
}

export interface ReadyCondition extends Test {
	readonly kind: 'condition';
	readonly condition: Condition;
}

/** A rule checked and resolved once, so that judging a person looks nothing up. Made by `readRule`. */
export type ReadyRule =
	| ReadyCondition
	| { readonly kind: 'all' | 'any'; readonly parts: readonly ReadyRule[] }
	| { readonly kind: 'not'; readonly part: ReadyRule }
	| { readonly kind: 'predicate'; readonly predicate: string; readonly part: ReadyRule };

/** First and last day of birth that a call accepts. `opens` and `closes`: its days, where they are announced. */
export interface BirthWindow {
	readonly from: Day;
	readonly to: Day;
	readonly opens?: Day | null;
	readonly closes?: Day | null;
}

/** What the names in a rule refer to. */
export interface Names {
	readonly facts: FactDefinitions;
	readonly countrySets: ReadonlyMap<string, ReadonlySet<string>>;
	/** The predicate's rule, or null when there is none of that name. */
	readonly predicate: (name: string, path: string) => ReadyRule | null;
	readonly birthWindows: readonly BirthWindow[];
}
