import { describe, expect, test } from 'vitest';
import type { Condition } from '#lib/eligibility/rule.ts';
import { readRule } from '#lib/eligibility/read-rule.ts';
import { catalogue } from '../pack/catalogue.ts';
import { rulebook } from '../rulebook.ts';
import { sentence } from '../sentences.ts';
import {
	blankCondition,
	type ConditionFields,
	fieldsOfCondition,
	freshId,
	subjects
} from './condition-form.ts';
import { readConditionForm } from './read-condition-form.ts';

/** What a browser sends when the form is sent as it was shown. */
function sent(fields: ConditionFields): FormData {
	const form = new FormData();
	const send = (name: string, value: string) => form.append(name, value);
	if (fields.kind === 'truth') send('value', fields.isTrue ? 'yes' : 'no');
	if (fields.kind === 'numbers')
		for (const name of ['op', 'value', 'upper'] as const) send(name, fields[name]);
	if (fields.kind === 'bounds') for (const name of ['min', 'max'] as const) send(name, fields[name]);
	if (fields.kind === 'years') send('value', fields.value);
	if (fields.kind === 'ceiling') {
		send('base', fields.base);
		send('per_half_part', fields.perHalfPart);
	}
	const options =
		fields.kind === 'choices' ? fields.options : fields.kind === 'countries' ? fields.listed : [];
	for (const { value, chosen } of options) if (chosen) send('value', value);
	if (fields.kind === 'countries')
		for (const { value, chosen } of fields.sets) if (chosen) send('set', value);
	return form;
}

function conditionsIn(rule: unknown): Condition[] {
	if (Array.isArray(rule)) return rule.flatMap(conditionsIn);
	if (typeof rule !== 'object' || rule === null) return [];
	if ('certainty' in rule) return [rule as Condition];
	return Object.values(rule).flatMap(conditionsIn);
}
const shipped = catalogue.flatMap(({ conditions }) => conditionsIn([conditions.person, conditions.project]));

/** Its sentence, whatever the order in which values were written. */
function asked(condition: Condition): string {
	const value = 'value' in condition ? condition.value : undefined;
	const isTexts = Array.isArray(value) && typeof value[0] === 'string';
	const sorted = { ...condition, say: undefined, ...(isTexts && { value: value.toSorted() }) };
	return sentence(sorted as Condition, [], 'fr');
}

describe('the form of a condition', () => {
	test('sent as it was shown asks the same, for every condition shipped', () => {
		const { names } = rulebook;
		for (const condition of shipped) {
			const { condition: read, wrongs } = readConditionForm(
				condition,
				sent(fieldsOfCondition(condition, 'fr'))
			);
			expect(wrongs, condition.id).toEqual([]);
			expect(asked(read)).toBe(asked(condition));
			if (!('born_between_call' in condition))
				expect(() => readRule(read, condition.id, names)).not.toThrow();
		}
	});

	test('exists for every subject offered', () => {
		for (const { value } of subjects('fr')) expect(blankCondition(value), value).not.toBeNull();
		expect(blankCondition('shoe.size')).toBeNull();
		expect(blankCondition('age:tomorrow')).toBeNull();
	});

	test('says of each box what is wrong with it', () => {
		const wrongs = (subject: string, fields: Record<string, string>) => {
			const data = new FormData();
			for (const [name, value] of Object.entries(fields)) data.append(name, value);
			return readConditionForm(blankCondition(subject)!, data).wrongs.map(
				({ name, mistake }) => `${name}: ${mistake}`
			);
		};
		const atStart = 'age:project.start_date';
		expect(wrongs(atStart, { min: '30', max: '18' })).toEqual(['max: below-first']);
		expect(wrongs(atStart, { min: 'eighteen', max: '400' })).toEqual(['min: no-number', 'max: out-of-range']);
		expect(wrongs(atStart, { min: '17,5' })).toEqual(['min: no-whole-number']);
		expect(wrongs(atStart, {})).toEqual(['min: empty']);
		expect(wrongs('status.set', { value: 'astronaut' })).toEqual(['value: no-answer']);
		expect(wrongs('project.destination', { value: 'YU' })).toEqual(['value: no-answer']);
		expect(wrongs('residence.qpv', { value: 'perhaps' })).toEqual(['value: not-a-choice']);
		const level = 'bursary.echelon';
		expect(wrongs(level, { op: 'gte', value: '900' })).toEqual(['value: out-of-range']);
		expect(wrongs(level, { op: 'between', value: '5' })).toEqual(['upper: empty']);
		expect(wrongs(level, { op: 'between', value: '5', upper: '2' })).toEqual(['upper: below-first']);
		expect(wrongs(level, { op: '', value: '' })).toEqual(['op: not-a-choice', 'value: empty']);
		expect(wrongs(level, { op: 'gte', value: '5,5' })).toEqual([]);
	});

	test('gives a new condition an id of its own', () => {
		const age = blankCondition('age:project.start_date')!;
		expect(freshId(age, [{ all: [{ ...age, id: 'age' }] }])).toBe('age_2');
	});
});
