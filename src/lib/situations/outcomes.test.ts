import { describe, expect, test } from 'vitest';
import type { Facts } from '#lib/eligibility/fact.ts';
import { casesOn, usualFacts } from '#lib/programmes/pack/cases/case.ts';
import { kevin } from '#lib/programmes/pack/cases/kevin.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { readAmounts } from '#lib/programmes/read-amount.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { outcomeView } from './outcome-view.ts';
import { outcomesOf } from './outcomes.ts';
import { questionsFor } from './questions.ts';

const listOf = (change: Facts) =>
	outcomesOf(catalogue, rulebook, { ...usualFacts, ...kevin.facts, ...change }, casesOn);
const outcome = (id: string, change: Facts) =>
	listOf(change).outcomes.find(({ programme }) => programme.id === id)!;

/** What Kévin reads of a programme, after a change in his situation. */
function read(id: string, change: Facts, closesOn?: string) {
	const { outcomes, situation } = listOf(change);
	const found = outcomes.find(({ programme }) => programme.id === id)!;
	const questions = (fact: string) => questionsFor(fact, situation.facts, new Set());
	return outcomeView(found, situation, questions, {
		closings: new Map(closesOn ? [[id, closesOn]] : []),
		amounts: readAmounts(catalogue, rulebook.names)
	});
}
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const corps = 'esc-volunteering-individual';

describe('what the programmes answer', () => {
	test('Kévin may go six weeks to Poznań, because he has no job and no studies', () => {
		expect(outcome(corps, {})).toMatchObject({ group: 'yes', suggestions: [] });
		expect(read(corps, {}).until).toBeNull();
		expect(plain(read(corps, {}, '2026-12-15').closing)).toBe(
			'La Région prend les demandes jusqu’au 15 décembre 2026 à midi (dans 3 semaines).'
		);
	});

	test('the sum is worked out for the stay: 42 days at 3 to 8 € a day, and none without dates', () => {
		expect(plain(read(corps, {}).amount)).toBe('Pour ton séjour : de 126 € à 336 €.');
		expect(read(corps, { 'project.end_date': null }).amount).toBeNull();
	});

	test('someone too young, and nothing else, is told from which day, and what would do', () => {
		const young = { 'person.birth_date': '2009-05-20' };
		expect(outcome(corps, young).group).toBe('soon');
		expect(plain(read(corps, young).because)).toBe('en partant à partir du 20 mai 2027, jour de tes 18 ans.');
		expect(read(corps, young).suggestions.map((steps) => steps.map(plain))).toEqual([
			['Pars à partir du 20 mai 2027, jour de tes 18 ans.']
		]);
	});

	test('someone too young for an age read on the day they ask is told how long to wait', () => {
		const fifteen = { 'person.birth_date': '2011-03-14', 'status.in_cej': false };
		expect(plain(read('cej', fifteen).because)).toBe(
			'dans 4 mois : à partir du 14 mars 2027, jour de tes 16 ans.'
		);
	});

	test('someone soon too old is told their last day', () => {
		const almost = { 'person.birth_date': '2001-01-10', 'status.in_cej': false };
		expect(plain(read('cej', almost).until)).toBe(
			'Dernier jour pour demander : 9 janvier 2027, veille de tes 26 ans.'
		);
	});

	test('someone too old is not told to wait, nor someone who lacks something else too', () => {
		expect(outcome(corps, { 'person.birth_date': '1990-05-20' }).group).toBe('no');
		const both = { 'person.birth_date': '2009-05-20', 'history.esc_months_used': 12 };
		expect(outcome(corps, both).group).toBe('no');
	});

	test('what is not told is to be checked, and the question is named', () => {
		const untold = { 'history.esc_months_used': null };
		expect(outcome(corps, untold)).toMatchObject({
			group: 'check',
			decision: { to_tell: ['history.esc_months_used'] }
		});
		expect(read(corps, untold).question).toBe('history.esc_months_used');
	});

	test('a stay too short gets the length that would do', () => {
		const short = read(corps, { 'project.end_date': '2027-05-10' });
		expect(short.group).toBe('no');
		expect(short.suggestions.map((steps) => steps.map(plain))).toEqual([
			['Reste 14 jours au lieu de 8, jusqu’au 16 mai 2027.']
		]);
	});

	test('a later departure and another length are told together: the length counts from the new departure', () => {
		const team = read('esc-volunteering-team', {
			'person.birth_date': '2009-03-14',
			'project.start_date': '2027-02-15',
			'project.end_date': '2027-04-30',
			'project.collective': true
		});
		expect(team.suggestions.map((steps) => steps.map(plain))).toEqual([
			[
				'Pars à partir du 14 mars 2027, jour de tes 18 ans.',
				'Reste 62 jours au lieu de 75, jusqu’au 14 mai 2027.'
			]
		]);
	});

	test('what fails in the project is told apart from what fails in the person', () => {
		const failing = (change: Facts) => read(corps, change).parts.map(({ of, lines }) => [of, lines.length]);
		expect(failing({ 'project.end_date': '2027-05-10' })).toEqual([['project', 1]]);
		expect(failing({ 'project.end_date': '2027-05-10', 'person.birth_date': '1990-05-20' })).toEqual([
			['person', 1],
			['project', 1]
		]);
	});

	test('a country outside the list gets a few names, neighbours first', () => {
		const [steps] = read(corps, { 'project.destination': 'JP' }).suggestions;
		expect(plain(steps?.[0] ?? null)).toMatch(
			/^Choisis un autre pays. Pars par exemple en Allemagne, en Belgique ou en Pologne : il y en a \d+\.$/
		);
	});

	test('a change that leaves questions says so', () => {
		const longer = { 'residence.permanent_in_france': null };
		expect(read('volontariat-franco-allemand', longer)).toMatchObject({
			group: 'no',
			leavesQuestions: true,
			suggestions: [[expect.stringContaining('Reste'), expect.stringContaining('Allemagne')]]
		});
	});

	test('no advice where something that is not the project fails too', () => {
		const other = { 'project.end_date': '2027-05-10', 'project.kind': 'study' };
		expect(outcome(corps, other).suggestions).toEqual([]);
	});

	test('what a jury or a counsellor judges is said to be theirs', () => {
		const pacea = { 'status.in_cej': false };
		expect(outcome('pacea', pacea).group).toBe('person');
		expect(plain(read('pacea', pacea).because)).toBe(
			'la décision vient de la mission locale, après un entretien.'
		);
	});

	test('a contest whose applications are not open is for later, whoever fits', () => {
		const traveller = {
			'person.birth_date': '2008-05-02',
			'project.kind': 'travel',
			'project.end_date': '2027-05-20',
			'project.destination': 'IT'
		};
		expect(outcome('discovereu', traveller)).toMatchObject({ group: 'soon', decision: { from: null } });
	});

	test('a programme that has ended is in no group', () => {
		expect(outcome('npdc-citoyen-du-monde-2015', {})).toBeUndefined();
	});
});
