import { answerAxis } from './dictionary-axis.ts';
import { no, unknown, yes, type Answer, type Axis } from './axis.ts';
import type { Columns } from './columns.ts';
import type { ReadyCondition, ReadyRule } from './ready-rule.ts';
import type { Day } from '#lib/basics/day.ts';

/** The axis of a whole part of a rule, too tangled for clauses: judged by its tree, over columns of answers. */
export function partAxis(
	number: number,
	part: ReadyRule,
	axisOf: (condition: ReadyCondition) => { readonly axis: Axis; readonly number: number }
): Axis {
	const bound = (columns: Columns, on: Day) => judge(part, columns, on);

	function judge(rule: ReadyRule, columns: Columns, on: Day): Uint8Array {
		switch (rule.kind) {
			case 'condition': {
				const { axis, number } = axisOf(rule);
				return answersOf(axis, number, columns, on);
			}
			case 'predicate':
				return judge(rule.part, columns, on);
			case 'not':
				return judge(rule.part, columns, on).map((answer) => yes - answer);
			case 'all':
			case 'any': {
				const isAll = rule.kind === 'all';
				const answers = new Uint8Array(columns.people).fill(isAll ? yes : no);
				for (const each of rule.parts) {
					const others = judge(each, columns, on);
					others.forEach((other, person) => {
						const answer = answers[person] ?? unknown;
						answers[person] = isAll ? Math.min(answer, other) : Math.max(answer, other);
					});
				}
				return answers;
			}
		}
	}
	return answerAxis(number, bound);
}

/** What one condition answers for each person. */
function answersOf(axis: Axis, number: number, columns: Columns, on: Day): Uint8Array {
	const classify = axis.classifier(columns, on);
	const codes = new Int32Array(columns.people);
	classify(0, columns.people, codes, 1);
	const place = axis.conditions.indexOf(number);
	const answers: readonly Answer[] = axis.classes.answers.map((each) => each[place] ?? unknown);
	return Uint8Array.from(codes, (code) => answers[code] ?? unknown);
}
