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

	let table: HalfTable | null = null;
	return {
		conditions: numbers,
		classes,
		classifier(columns, on) {
			const values = scale.values(columns, on);
			table ??= halfTable(cuts, classOf);
			if (!table) return searching(values, classOf);
			return values instanceof Int32Array
				? lookingUpWhole(values, table, unknown)
				: lookingUp(values, table, classOf);
		}
	};
}

function searching(values: Float64Array | Int32Array, classOf: (value: number) => number): Classifier {
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1) {
			const value = values[person] ?? NaN;
			codes[at] = (codes[at] ?? 0) * scale + classOf(value === unknownWhole ? NaN : value);
		}
	};
}

/**
 * The class of every whole number, and of what lies between it and the next, from under the first cut to over the last:
 * `classes[2 × value - start]`. Numbers beyond are classed as the first or the last on that side.
 */
interface HalfTable {
	readonly start: number;
	readonly classes: Int32Array;
}

const longestTable = 65_536;
/** Beyond, a number and the next half number may be one and the same. */
const greatestHalved = 2 ** 50;

/** Null where a cut is not whole, or where the cuts spread too far. */
function halfTable(cuts: Float64Array, classOf: (value: number) => number): HalfTable | null {
	const start = 2 * ((cuts[0] ?? 0) - 1);
	const length = 2 * ((cuts.at(-1) ?? 0) + 1) - start + 1;
	const isHalved = (cut: number) => Number.isInteger(cut) && Math.abs(cut) < greatestHalved;
	if (length > longestTable || !cuts.every(isHalved)) return null;
	return { start, classes: Int32Array.from({ length }, (_, at) => classOf((start + at) / 2)) };
}

function lookingUpWhole(values: Int32Array, { start, classes }: HalfTable, unknown: number): Classifier {
	const last = classes.length - 1;
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1) {
			const value = values[person] ?? unknownWhole;
			const place = Math.min(Math.max(2 * value - start, 0), last);
			codes[at] = (codes[at] ?? 0) * scale + (value === unknownWhole ? unknown : (classes[place] ?? 0));
		}
	};
}

/** What is not finite, which no table holds, is told to `classOf`. */
function lookingUp(
	values: Float64Array,
	{ start, classes }: HalfTable,
	classOf: (value: number) => number
): Classifier {
	const last = classes.length - 1;
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1) {
			const value = values[person] ?? NaN;
			const place = Math.min(Math.max(Math.floor(value) + Math.ceil(value) - start, 0), last);
			codes[at] =
				(codes[at] ?? 0) * scale + (Number.isFinite(value) ? (classes[place] ?? 0) : classOf(value));
		}
	};
}
