import type { Day } from '#lib/basics/day.ts';
import { answersTo, Classes, knowingOnly, unknown, type Axis, type Classifier } from './axis.ts';
import type { CodedColumn, Columns } from './columns.ts';
import type { FactValue } from './fact.ts';
import type { ReadyCondition } from './ready-rule.ts';

/**
 * An axis of a fact whose values are told by number: a truth, a text or a list. `mentioned` are the texts that some
 * condition accepts: all others are of one class. Null where each value has to be judged by itself.
 */
export function dictionaryAxis(
	fact: string,
	columnIn: (columns: Columns) => CodedColumn | undefined,
	mentioned: ReadonlySet<string> | null,
	numbers: readonly number[],
	conditions: readonly ReadyCondition[]
): Axis {
	const classes = new Classes();
	const classOf = (value: FactValue | null) =>
		classes.of(answersTo(conditions, knowingOnly({ facts: { [fact]: value } })));
	const untold = classOf(null);
	const known = new Map([...(mentioned ?? [])].map((text) => [text, classOf(text)]));
	const other = mentioned && classOf(unmentioned(mentioned));
	return {
		conditions: numbers,
		classes,
		classifier(columns) {
			const column = columnIn(columns);
			if (!column) return constant(untold);
			const table = new Int32Array(column.dictionary.length).fill(untold);
			column.dictionary.forEach((value, code) => {
				if (value === null) return;
				const isListed = other !== null && typeof value === 'string';
				table[code] = isListed ? (known.get(value) ?? other) : classOf(value);
			});
			return lookUp(column.codes, table);
		}
	};
}

/** An axis of one condition, answered person by person: 0 no, 1 unknown, 2 yes. */
export function answerAxis(
	number: number,
	answers: (columns: Columns, on: Day) => CodedColumn['codes']
): Axis {
	const classes = new Classes();
	const table = Int32Array.from([0, unknown, 2] as const, (answer) => classes.of([answer]));
	return { conditions: [number], classes, classifier: (columns, on) => lookUp(answers(columns, on), table) };
}

/** A truth as a coded column. */
export function codedTruths(codes: Uint8Array | undefined): CodedColumn | undefined {
	return codes && { codes, dictionary: [null, false, true] };
}

function constant(code: number): Classifier {
	return (from, to, codes, scale) => {
		for (let at = 0; at < to - from; at += 1) codes[at] = (codes[at] ?? 0) * scale + code;
	};
}

function lookUp(values: CodedColumn['codes'], table: Int32Array): Classifier {
	return (from, to, codes, scale) => {
		for (let person = from, at = 0; person < to; person += 1, at += 1)
			codes[at] = (codes[at] ?? 0) * scale + (table[values[person] ?? 0] ?? 0);
	};
}

/** A text that is none of those, however they were chosen. */
function unmentioned(texts: ReadonlySet<string>): string {
	let text = 'other';
	while (texts.has(text)) text += '+';
	return text;
}
