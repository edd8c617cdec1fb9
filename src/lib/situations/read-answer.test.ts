import { describe, expect, test } from 'vitest';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { fieldOf, readAnswer, typedAgain } from './read-answer.ts';

const on = '2026-11-22';

function typing(fields: Record<string, string | string[]>) {
	const form = new FormData();
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) form.append(name, value);
	return form;
}
const answering = (fact: FactId, answer: string | string[], known = {}) =>
	readAnswer(fact, typing({ [fieldOf(fact)]: answer }), known, on);
const dating = (fact: FactId, day: string, month: string, year: string, known = {}) => {
	const field = fieldOf(fact);
	const form = typing({ [`${field}_day`]: day, [`${field}_month`]: month, [`${field}_year`]: year });
	return readAnswer(fact, form, known, on);
};
const value = (expected: unknown) => ({ ok: true, value: expected });
const issue = (expected: string) => expect.objectContaining({ ok: false, issue: expected }) as unknown;

describe('an answer typed', () => {
	test('yes, no, a choice, several choices, in the order of the question', () => {
		expect(answering('residence.qpv', 'yes')).toEqual(value(true));
		expect(answering('residence.qpv', 'maybe')).toEqual(issue('choose'));
		expect(answering('project.kind', 'volunteering')).toEqual(value('volunteering'));
		expect(answering('project.kind', 'holidays')).toEqual(issue('choose'));
		expect(answering('status.set', ['neet', 'jobseeker', 'astronaut'])).toEqual(value(['jobseeker', 'neet']));
		expect(answering('status.set', [])).toEqual(issue('choose'));
	});

	test('countries: several nationalities once each, none only where none is an answer', () => {
		expect(answering('nationality.list', ['FR', '', 'MA', 'FR'])).toEqual(value(['FR', 'MA']));
		expect(answering('nationality.list', 'none')).toEqual(issue('choose'));
		expect(answering('history.pvt_countries', 'none')).toEqual(value([]));
		expect(answering('project.destination', 'ZZ')).toEqual(issue('choose'));
		expect(answering('project.destination', 'YU')).toEqual(issue('choose'));
		expect(answering('residence.region', 'FR-HDF')).toEqual(value('FR-HDF'));
		expect(answering('residence.region', 'FR-XXX')).toEqual(issue('choose'));
	});

	test('numbers as people write them, within their bounds', () => {
		expect(answering('income.rfr_eur', '12 345,50 €')).toEqual(value(12345.5));
		expect(answering('history.esc_months_used', '1,5')).toEqual(value(1.5));
		expect(answering('project.group_size', '1,5')).toEqual(issue('number-whole'));
		expect(answering('history.esc_months_used', '-1')).toEqual(issue('number-range'));
		expect(answering('income.rfr_eur', 'beaucoup')).toEqual(issue('number-missing'));
		expect(answering('bursary.echelon', '99')).toEqual(issue('choose'));
	});

	test('dates that exist, in an order that makes sense', () => {
		expect(dating('person.birth_date', '2', '5', '2006')).toEqual(value('2006-05-02'));
		expect(dating('person.birth_date', '30', '2', '2006')).toEqual(issue('date-impossible'));
		expect(dating('person.birth_date', '29', '02', '')).toEqual(issue('date-impossible'));
		expect(dating('person.birth_date', '28', '2', '1926')).toEqual(issue('birth-impossible'));
		expect(dating('person.birth_date', '28', '2', '1966')).toEqual(value('1966-02-28'));
		expect(dating('person.birth_date', '2', 'mai', '2006')).toEqual(issue('date-impossible'));
		expect(dating('person.birth_date', '23', '11', '2026')).toEqual(issue('birth-impossible'));
		expect(dating('project.start_date', '21', '11', '2026')).toEqual(issue('date-past'));
		expect(dating('project.start_date', '', '', '')).toEqual(issue('date-missing'));
		const known = { 'project.start_date': '2027-05-03' };
		expect(dating('project.end_date', '2', '5', '2027', known)).toEqual(issue('end-before-start'));
		expect(dating('project.end_date', '3', '5', '2027', known)).toEqual(value('2027-05-03'));
		expect(dating('project.end_date', '6', '6', '2028', known)).toEqual(value('2028-06-06'));
		expect(dating('project.end_date', '3', '6', '2030', known)).toEqual(issue('stay-too-long'));
		expect(dating('project.start_date', '3', '5', '2207')).toEqual(issue('date-far'));
		const back = { 'project.end_date': '2027-05-03' };
		expect(dating('project.start_date', '4', '5', '2027', back)).toEqual(issue('start-after-end'));
	});

	test('what was typed is kept to be mended', () => {
		expect(dating('person.birth_date', '31', '4', '2006')).toMatchObject({
			typed: { day: '31', month: '4', year: '2006' }
		});
	});

	test.each([
		['residence.qpv', false],
		['project.kind', 'study'],
		['status.set', ['neet']],
		['history.pvt_countries', []],
		['bursary.echelon', -1],
		['income.rfr_eur', 8200]
	] as const)('%s shown again and sent again is the same answer', (fact, told) => {
		const again = typedAgain(entries[fact], told);
		expect(answering(fact, [...again.values])).toEqual(value(told));
	});

	test('a date shown again is the same date', () => {
		const { day, month, year } = typedAgain(entries['person.birth_date'], '2006-05-02');
		expect([day, month, year]).toEqual(['2', '5', '2006']);
	});
});
