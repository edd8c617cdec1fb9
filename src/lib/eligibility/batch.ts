import type { Day } from '#lib/basics/day.ts';
import { isInForce, resultOf, type Result } from './assess.ts';
import type { Classifier } from './axis.ts';
import type { BatchRules } from './batch-rules.ts';
import type { Columns } from './columns.ts';
import type { Verdict } from './fact.ts';
import type { Mask, MaskTables, WordTables } from './mask-tables.ts';

/**
 * The answers of every programme to each person, one bit each: person i and programme p stand in bit p mod 32 of word
 * p / 32, at `word × people + i`; the words of the person part come first, then those of the project part. `yes`: surely
 * true; `possible`: true or unknown.
 */
export interface BatchVerdicts {
	readonly people: number;
	readonly programmes: readonly string[];
	readonly inForce: readonly boolean[];
	readonly yes: Int32Array;
	readonly possible: Int32Array;
}

/** One answer of a batch, as `assess` gives it. */
export interface BatchAnswer {
	readonly result: Result;
	readonly person: Verdict;
	readonly project: Verdict;
}

const peopleInBlock = 1_024;

/** Judges every programme for each person of the columns. Yields how many are done after each block of people. */
export function* judging(rules: BatchRules, columns: Columns, on: Day): Generator<number, BatchVerdicts> {
	const { people } = columns;
	const classifiers = new Map(rules.axes.map((axis) => [axis, axis.classifier(columns, on)]));
	yield 0;
	const wordCount = 2 * Math.ceil(rules.programmes.length / 32);
	const yes = new Int32Array(wordCount * people);
	const possible = new Int32Array(wordCount * people);
	let tables = rules.tables();
	const codes: Int32Array[] = [];

	for (let from = 0; from < people; from += peopleInBlock) {
		const to = Math.min(people, from + peopleInBlock);
		classify(tables, classifiers, from, to, codes);
		if (rules.tables() !== tables) {
			tables = rules.tables();
			classify(tables, classifiers, from, to, codes);
		}
		for (const [word, table] of tables.words.entries()) {
			const [first, last] = [word * people + from, word * people + to];
			judgeWord(table, codes, yes.subarray(first, last), possible.subarray(first, last));
		}
		yield to;
	}
	return {
		people,
		programmes: rules.programmes.map(({ id }) => id),
		inForce: rules.programmes.map((programme) => isInForce(programme, on)),
		yes,
		possible
	};
}

/** The same in one go, for a batch short enough to hold the thread. */
export function judgeAtOnce(rules: BatchRules, columns: Columns, on: Day): BatchVerdicts {
	const judged = judging(rules, columns, on);
	for (;;) {
		const step = judged.next();
		if (step.done) return step.value;
	}
}

const blocksWithoutPause = 128;

/**
 * Judges a batch without holding the thread: it lets other work pass every 131,072 people, a fiftieth of a second, tells
 * how far it is, and stops with the signal's reason when aborted.
 */
export async function judgeBatch(
	rules: BatchRules,
	columns: Columns,
	on: Day,
	options: { readonly signal?: AbortSignal; readonly onProgress?: (people: number) => void } = {}
): Promise<BatchVerdicts> {
	const judged = judging(rules, columns, on);
	for (let block = 0; ; block += 1) {
		options.signal?.throwIfAborted();
		const step = judged.next();
		if (step.done) return step.value;
		if (block % blocksWithoutPause !== 0) continue;
		options.onProgress?.(step.value);
		await new Promise((resume) => setTimeout(resume));
	}
}

/** What a programme, by its position, answers to a person, by theirs. */
export function answerAt(verdicts: BatchVerdicts, person: number, programme: number): BatchAnswer {
	const words = Math.ceil(verdicts.programmes.length / 32);
	const partIn = (firstWord: number): Verdict => {
		const at = (firstWord + (programme >> 5)) * verdicts.people + person;
		const bit = 1 << (programme & 31);
		if (((verdicts.yes[at] ?? 0) & bit) !== 0) return 'yes';
		return ((verdicts.possible[at] ?? 0) & bit) !== 0 ? 'unknown' : 'no';
	};
	const [ofPerson, ofProject] = [partIn(0), partIn(words)];
	const inForce = verdicts.inForce[programme] ?? false;
	return { result: resultOf(inForce, ofPerson, ofProject), person: ofPerson, project: ofProject };
}

/** The class of each person of a block in each joint of axes. */
function classify(
	{ joints }: MaskTables,
	classifiers: ReadonlyMap<object, Classifier>,
	from: number,
	to: number,
	codes: Int32Array[]
): void {
	for (const [at, { axes }] of joints.entries()) {
		const block = (codes[at] ??= new Int32Array(peopleInBlock)).fill(0);
		for (const axis of axes) classifiers.get(axis)?.(from, to, block, axis.classes.count);
	}
}

/** Judges up to 32 rules for each person of a block. */
function judgeWord(
	{ rules, all, any }: WordTables,
	codes: readonly Int32Array[],
	yes: Int32Array,
	possible: Int32Array
): void {
	yes.fill(rules);
	possible.fill(rules);
	for (let at = 0; at < all.length; at += 2) {
		const one = all[at];
		if (one) keepWhereBoth(one, all[at + 1] ?? one, codes, yes, possible);
	}
	for (const { untouched, masks } of any) {
		const [one, other] = masks;
		if (masks.length === 2 && one && other) keepWhereEither(untouched, one, other, codes, yes, possible);
		else keepWhereAny(untouched, masks, codes, yes, possible);
	}
}

/** Two masks at a time: each pass over the words costs as much as a look-up. */
function keepWhereBoth(
	one: Mask,
	other: Mask,
	codes: readonly Int32Array[],
	yes: Int32Array,
	possible: Int32Array
): void {
	const oneCode = codes[one.joint] ?? none;
	const otherCode = codes[other.joint] ?? none;
	const { rows: oneRows } = one;
	const { rows: otherRows } = other;
	for (let at = 0; at < yes.length; at += 1) {
		const left = (oneCode[at] ?? 0) << 1;
		const right = (otherCode[at] ?? 0) << 1;
		yes[at] = (yes[at] ?? 0) & (oneRows[left] ?? 0) & (otherRows[right] ?? 0);
		possible[at] = (possible[at] ?? 0) & (oneRows[left + 1] ?? 0) & (otherRows[right + 1] ?? 0);
	}
}

function keepWhereEither(
	untouched: number,
	one: Mask,
	other: Mask,
	codes: readonly Int32Array[],
	yes: Int32Array,
	possible: Int32Array
): void {
	const oneCode = codes[one.joint] ?? none;
	const otherCode = codes[other.joint] ?? none;
	const { rows: oneRows } = one;
	const { rows: otherRows } = other;
	for (let at = 0; at < yes.length; at += 1) {
		const left = (oneCode[at] ?? 0) << 1;
		const right = (otherCode[at] ?? 0) << 1;
		yes[at] = (yes[at] ?? 0) & (untouched | (oneRows[left] ?? 0) | (otherRows[right] ?? 0));
		possible[at] = (possible[at] ?? 0) & (untouched | (oneRows[left + 1] ?? 0) | (otherRows[right + 1] ?? 0));
	}
}

const surely = new Int32Array(peopleInBlock);
const perhaps = new Int32Array(peopleInBlock);

function keepWhereAny(
	untouched: number,
	masks: readonly Mask[],
	codes: readonly Int32Array[],
	yes: Int32Array,
	possible: Int32Array
): void {
	surely.fill(untouched);
	perhaps.fill(untouched);
	for (const { joint, rows } of masks) {
		const code = codes[joint] ?? none;
		for (let at = 0; at < yes.length; at += 1) {
			const row = (code[at] ?? 0) << 1;
			surely[at] = (surely[at] ?? 0) | (rows[row] ?? 0);
			perhaps[at] = (perhaps[at] ?? 0) | (rows[row + 1] ?? 0);
		}
	}
	for (let at = 0; at < yes.length; at += 1) {
		yes[at] = (yes[at] ?? 0) & (surely[at] ?? 0);
		possible[at] = (possible[at] ?? 0) & (perhaps[at] ?? 0);
	}
}

const none = new Int32Array(peopleInBlock);
