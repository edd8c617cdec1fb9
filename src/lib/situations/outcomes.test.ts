import { describe, expect, test } from 'vitest';
import { derive } from '#lib/programmes/derive.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { kevin } from '#lib/programmes/pack/cases/kevin.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { outcomesOf } from './outcomes.ts';

function outcome(id: string, facts: Record<string, unknown>) {
	const known = derive({ ...usualFacts, ...kevin.facts, ...facts } as never, casesOn);
	return outcomesOf(catalogue, rulebook, known, casesOn).outcomes.find(
		({ programme }) => programme.id === id
	)!;
}
const corps = 'esc-volunteering-individual';

describe('what the programmes answer', () => {
	test('Kévin may go six weeks to Poznań, because he has no job and no studies', () => {
		expect(outcome(corps, {})).toMatchObject({ group: 'yes', advice: [], missing: [] });
	});

	test('someone too young, and nothing else, is told from which day', () => {
		const young = { 'person.birth_date': '2009-05-20' };
		expect(outcome(corps, young)).toMatchObject({
			group: 'soon',
			later: { because: 'age', from: '2027-05-20', years: 18 }
		});
	});

	test('someone too old is not told to wait, nor someone who lacks something else too', () => {
		expect(outcome(corps, { 'person.birth_date': '1990-05-20' }).group).toBe('no');
		expect(outcome(corps, { 'person.birth_date': '2009-05-20', 'history.esc_months_used': 12 }).group).toBe(
			'no'
		);
	});

	test('what is not told is to be checked, and the question is named', () => {
		expect(outcome(corps, { 'history.esc_months_used': null })).toMatchObject({
			group: 'check',
			missing: ['history.esc_months_used']
		});
	});

	test('a stay too short gets the length that would do', () => {
		const short = { 'project.end_date': '2027-05-10' };
		expect(outcome(corps, short)).toMatchObject({
			group: 'no',
			advice: [{ change: 'stay-longer', bound: 2, unit: 'months' }]
		});
	});

	test('a country outside the list gets the advice to choose another', () => {
		expect(outcome(corps, { 'project.destination': 'JP' }).advice).toEqual([{ change: 'another-country' }]);
	});

	test('no advice where something that cannot be changed by a date or a place fails too', () => {
		expect(outcome(corps, { 'project.end_date': '2027-05-10', 'project.kind': 'study' }).advice).toEqual([]);
	});

	test('a contest whose applications are not open is for later, whoever fits', () => {
		const traveller = {
			'person.birth_date': '2008-05-02',
			'project.kind': 'travel',
			'project.end_date': '2027-05-20',
			'project.destination': 'IT'
		};
		expect(outcome('discovereu', traveller)).toMatchObject({ group: 'soon', later: { because: 'call' } });
	});

	test('a programme that has ended is in no group', () => {
		expect(outcome('npdc-citoyen-du-monde-2015', {})).toBeUndefined();
	});
});
