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
	readConditionForm,
	subjects
} from './condition-form.ts';

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
			const read = readConditionForm(condition, sent(fieldsOfCondition(condition, 'fr')));
			expect(read, condition.id).not.toBeNull();
			expect(asked(read!)).toBe(asked(condition));
			if (!('born_between_call' in condition))
				expect(() => readRule(read, condition.id, names)).not.toThrow();
		}
	});

	test('exists for every subject offered', () => {
		for (const { value } of subjects('fr')) expect(blankCondition(value), value).not.toBeNull();
		expect(blankCondition('shoe.size')).toBeNull();
		expect(blankCondition('age:tomorrow')).toBeNull();
	});

	test('refuses what is not of the domain', () => {
		const form = (fields: Record<string, string>) => {
			const data = new FormData();
			for (const [name, value] of Object.entries(fields)) data.append(name, value);
			return data;
		};
		const age = blankCondition('age:project.start_date')!;
		expect(readConditionForm(age, form({ min: '30', max: '18' }))).toBeNull();
		expect(readConditionForm(age, form({ min: 'eighteen' }))).toBeNull();
		expect(readConditionForm(age, form({}))).toBeNull();
		expect(readConditionForm(blankCondition('status.set')!, form({ value: 'astronaut' }))).toBeNull();
		expect(readConditionForm(blankCondition('project.destination')!, form({ value: 'YU' }))).toBeNull();
		expect(
			readConditionForm(blankCondition('bursary.echelon')!, form({ op: 'gte', value: '900' }))
		).toBeNull();
		expect(
			readConditionForm(blankCondition('bursary.echelon')!, form({ op: 'gte', value: '5,5' }))
		).toMatchObject({
			value: 5.5
		});
	});

	test('gives a new condition an id of its own', () => {
		const age = blankCondition('age:project.start_date')!;
		expect(freshId(age, [{ all: [{ ...age, id: 'age' }] }])).toBe('age_2');
	});
});
