import { no, unknown, yes, type Answer, type Axis } from './axis.ts';
import type { Clause } from './clauses.ts';
import { joinAxes, type ClausedRule, type Joint } from './joint-axes.ts';

/** A rule's clauses and the bit of a word in which its answer stands. */
export interface PlacedRule extends ClausedRule {
	readonly bit: number;
}

/**
 * For each class of a joint two words, `mask[class × 2]` and the next: bit i of the first is set where the clauses of
 * rule i surely hold, of the second where they may.
 */
export interface Mask {
	readonly joint: number;
	readonly rows: Int32Array;
}

/** Of one word: masks that must all hold, then alternatives, of which one must hold unless the rule has none there. */
export interface WordTables {
	readonly rules: number;
	readonly all: readonly Mask[];
	readonly any: readonly { readonly untouched: number; readonly masks: readonly Mask[] }[];
}

export interface MaskTables {
	readonly joints: readonly Joint[];
	readonly words: readonly WordTables[];
}

/** Lays out rules as tables, for the classes that their axes have met so far. */
export function maskTables(
	rules: readonly PlacedRule[],
	axisOf: (literal: number) => Axis,
	axes: readonly Axis[]
): MaskTables {
	const joints = joinAxes(rules, axisOf, axes);
	const jointOf = new Map(joints.flatMap((joint, at) => joint.axes.map((axis) => [axis, at] as const)));
	const jointsOf = (clause: Clause) =>
		[...new Set(clause.map((literal) => jointOf.get(axisOf(literal)) ?? 0))].sort((a, b) => a - b);
	const words = Math.max(0, ...rules.map(({ word }) => word + 1));

	return {
		joints,
		words: Array.from({ length: words }, (_, word): WordTables => {
			const all = new Drafts(joints, axisOf, yes);
			const layers: Layer[] = [];
			let used = 0;
			for (const rule of rules.filter((each) => each.word === word)) {
				used |= 1 << rule.bit;
				for (const clause of rule.clauses) {
					const among = jointsOf(clause);
					if (among.length === 1) all.add(among, clause, rule.bit);
					else
						layerFor(layers, among, rule.bit, () => new Drafts(joints, axisOf, no)).add(
							among,
							clause,
							rule.bit
						);
				}
			}
			return {
				rules: used,
				all: all.masks(),
				any: layers.map(({ drafts, bits }) => ({ untouched: ~bits, masks: drafts.masks() }))
			};
		})
	};
}

interface Layer {
	among: readonly number[];
	bits: number;
	drafts: Drafts;
}

/** A rule has one clause in a layer; a layer of the same joints costs no further look-up. */
function layerFor(layers: Layer[], among: readonly number[], bit: number, draft: () => Drafts): Drafts {
	const free = layers.filter(({ bits }) => (bits & (1 << bit)) === 0);
	let layer = free.find((each) => among.every((joint) => each.among.includes(joint)));
	if (!layer) layers.push((layer = { among, bits: 0, drafts: draft() }));
	layer.bits |= 1 << bit;
	return layer.drafts;
}

/** The masks of one layer while its clauses are added. */
class Drafts {
	readonly #rows = new Map<number, Int32Array>();
	readonly #joints: readonly Joint[];
	readonly #axisOf: (literal: number) => Axis;
	readonly #neutral: Answer;

	constructor(joints: readonly Joint[], axisOf: (literal: number) => Axis, neutral: Answer) {
		this.#joints = joints;
		this.#axisOf = axisOf;
		this.#neutral = neutral;
	}

	add(among: readonly number[], clause: Clause, bit: number): void {
		for (const at of among) {
			const joint = this.#joints[at];
			if (!joint) continue;
			const own = clause.filter((literal) => joint.axes.includes(this.#axisOf(literal)));
			const answers = answersByClass(joint, own, this.#axisOf);
			const rows =
				this.#rows.get(at) ?? new Int32Array(joint.classes * 2).fill(this.#neutral === yes ? -1 : 0);
			this.#rows.set(at, rows);
			answers.forEach((answer, row) => {
				setBit(rows, row * 2, bit, answer === yes, this.#neutral);
				setBit(rows, row * 2 + 1, bit, answer >= unknown, this.#neutral);
			});
		}
	}

	masks(): Mask[] {
		return [...this.#rows].map(([joint, rows]) => ({ joint, rows }));
	}
}

/** Where yes is neutral a no clears the bit; where no is neutral a yes sets it. */
function setBit(rows: Int32Array, at: number, bit: number, holds: boolean, neutral: Answer): void {
	if (neutral === yes && !holds) rows[at] = (rows[at] ?? 0) & ~(1 << bit);
	if (neutral === no && holds) rows[at] = (rows[at] ?? 0) | (1 << bit);
}

/** The best answer that those literals give in each class of the joint, the first axis counting slowest. */
function answersByClass(joint: Joint, clause: Clause, axisOf: (literal: number) => Axis): Uint8Array {
	const best = new Uint8Array(joint.classes);
	for (const literal of clause) {
		const axis = axisOf(literal);
		const at = joint.axes.indexOf(axis);
		const period = joint.axes.slice(at + 1).reduce((product, each) => product * each.classes.count, 1);
		const place = axis.conditions.indexOf(literal >> 1);
		for (let row = 0; row < joint.classes; row += 1) {
			const answer = axis.classes.answers[Math.floor(row / period) % axis.classes.count]?.[place] ?? unknown;
			best[row] = Math.max(best[row] ?? no, (literal & 1) === 1 ? yes - answer : answer);
		}
	}
	return best;
}
