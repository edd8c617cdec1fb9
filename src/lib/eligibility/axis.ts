import type { Day } from '#lib/basics/day.ts';
import type { Columns } from './columns.ts';
import type { ReadyCondition } from './ready-rule.ts';
import { situationOf, type Situation } from './situation.ts';

/** A verdict as a number, so that `all` is the least of its parts, `any` the greatest, and `not` what is left to 2. */
export const [no, unknown, yes] = [0, 1, 2] as const;
export type Answer = typeof no | typeof unknown | typeof yes;

/** Puts each person in a class: `codes[i] = codes[i] × scale + class of person from + i`, for those up to `to`. */
export type Classifier = (from: number, to: number, codes: Int32Array, scale: number) => void;

/**
 * Something that conditions read of a person, such as an age or a list of statuses, cut into classes in which none of
 * these conditions changes its answer. However fine the values, the classes stay few.
 */
export interface Axis {
	/** Numbers of the conditions answered here, in the order of the answers of a class. */
	readonly conditions: readonly number[];
	readonly classes: Classes;
	/** Ready to class the people of those columns, judged on that day. May meet values that make a new class. */
	readonly classifier: (columns: Columns, on: Day) => Classifier;
}

/** The classes met so far, each once: what every condition of the axis answers there. */
export class Classes {
	readonly answers: (readonly Answer[])[] = [];
	readonly #known = new Map<string, number>();

	/** The number of the class with those answers. */
	of(answers: readonly Answer[]): number {
		const key = answers.join('');
		let number = this.#known.get(key);
		if (number === undefined) this.#known.set(key, (number = this.answers.push(answers) - 1));
		return number;
	}

	get count(): number {
		return this.answers.length;
	}
}

/** What each condition answers to a situation, asked of the condition itself: a batch has no judgement of its own. */
export function answersTo(conditions: readonly ReadyCondition[], situation: Situation): Answer[] {
	return conditions.map((condition) => answer[condition.verdict(situation)]);
}

const answer = { no, unknown, yes } as const;

/** A situation in which nothing is known but what is given. */
export function knowingOnly(known: Partial<Situation>): Situation {
	return { ...nothingKnown, ...known };
}

const nobody = situationOf({}, '2000-01-01');
const nothingKnown: Situation = { ...nobody, dates: { ...nobody.dates, 'application.date': null } };
