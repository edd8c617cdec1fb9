import type { Day } from '#lib/basics/day.ts';
import { answersTo, Classes, knowingOnly, type Axis, type Classifier } from './axis.ts';
import type { Columns } from './columns.ts';
import type { ReadyCondition } from './ready-rule.ts';
import type { Situation } from './situation.ts';

/** Unknown in a column of whole numbers. */
export const unknownWhole = -2_147_483_648;

/** Numbers of a kind, such as ages, as conditions bound them. */
export interface Scale {
	/** The numbers of those people. Unknown is NaN, or `unknownWhole`; told but unusable is infinite. */
	readonly values: (columns: Columns, on: Day) => Float64Array | Int32Array;
	/** A situation in which only that number is known. */
	readonly situation: (value: number) => Partial<Situation>;
	/** A number of this kind strictly between two others, or null when there is none. */
	readonly between: (low: number, high: number) => number | null;
	readonly least: number;
	readonly greatest: number;
}

/** An axis of numbers: every bound is a class of its own, and so is every stretch between two of them. */
export function scaleAxis(
	scale: Scale,
	bounds: readonly number[],
	numbers: readonly number[],
	conditions: readonly ReadyCondition[]
): Axis {
	const classes = new Classes();
	const classAt = (known: Partial<Situation>) => classes.of(answersTo(conditions, knowingOnly(known)));
	const unknown = classAt({});
	const cuts = Float64Array.from(
		new Set(bounds.filter((bound) => bound >= scale.least && bound <= scale.greatest))
	).sort();
	/** Below the first cut, at it, up to the second… : the class of a place is at twice its cut, and one more at the cut. */
	const places = [classOfStretch(scale.least - 1, cuts[0] ?? scale.greatest + 1)];
	cuts.forEach((cut, at) => {
		places.push(classAt(scale.situation(cut)));
		places.push(classOfStretch(cut, cuts[at + 1] ?? scale.greatest + 1));
	});

	function classOfStretch(low: number, high: number): number {
		const inside = scale.between(low, high);
		return inside === null ? unknown : classAt(scale.situation(inside));
	}

	function classOf(value: number): number {
		if (Number.isNaN(value)) return unknown;
		if (value === Infinity) return classAt(scale.situation(value));
		let low = 0;
		let high = cuts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((cuts[middle] ?? 0) < value) low = middle + 1;
			else high = middle;
		}
		return places[low * 2 + Number(cuts[low] === value)] ?? unknown;
	}

	return {
		conditions: numbers,
		classes,
		classifier(columns, on) {
			const values = scale.values(columns, on);
			return values instanceof Int32Array
				? wholeClassifier(values, cuts, classOf)
				: classifier(values, classOf);
		}
	};
}

function classifier(values: Float64Array, classOf: (value: number) => number): Classifier {
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1)
			codes[at] = (codes[at] ?? 0) * scale + classOf(values[person] ?? NaN);
	};
}

const longestTable = 65_536;

/** Whole numbers between the outer bounds are looked up; those beyond are classed as their neighbour on that side. */
function wholeClassifier(
	values: Int32Array,
	cuts: Float64Array,
	classOf: (value: number) => number
): Classifier {
	const first = (cuts[0] ?? 0) - 1;
	const length = (cuts.at(-1) ?? 0) + 2 - first;
	if (length > longestTable)
		return classifier(
			Float64Array.from(values, (value) => (value === unknownWhole ? NaN : value)),
			classOf
		);
	const table = Int32Array.from({ length }, (_, at) => classOf(first + at));
	const unknownClass = classOf(NaN);
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1) {
			const value = values[person] ?? unknownWhole;
			const place = Math.min(Math.max(value - first, 0), length - 1);
			codes[at] = (codes[at] ?? 0) * scale + (value === unknownWhole ? unknownClass : (table[place] ?? 0));
		}
	};
}
