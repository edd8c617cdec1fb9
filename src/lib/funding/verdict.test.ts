import { describe, expect, test } from 'vitest';
import { decisiveIds } from '#lib/eligibility/evaluate.ts';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { findingsAsJudged, judge } from './verdict.ts';

const on = '2026-11-22';
const programme = readProgramme(
	{
		id: 'first-departure',
		conditions: {
			person: {
				all: [
					{ id: 'young', certainty: 'high', age_at: 'application.date', min: 16, max: 25 },
					{
						any: [
							{
								id: 'disability',
								certainty: 'high',
								fact: 'health.disability_recognised',
								op: 'eq',
								value: true
							},
							{ id: 'rural', certainty: 'high', fact: 'residence.frr', op: 'eq', value: true }
						]
					}
				]
			},
			project: { id: 'away', certainty: 'high', fact: 'project.destination', op: 'in', value: ['PL', 'DE'] }
		},
		calls: [],
		valid_from: null,
		valid_to: null
	},
	rulebook.names
);
const told = {
	'person.birth_date': '2006-05-14',
	'health.disability_recognised': true,
	'residence.frr': false,
	'residence.commune_insee': '59512',
	'project.destination': 'PL'
};

describe('what is kept of a request', () => {
	test('is the answer of every condition, and the outcome alone of a choice that a sensitive one can settle', () => {
		const { verdict } = judge(programme, told, on);
		expect(verdict).toEqual({
			result: 'eligible',
			on,
			person: { verdict: 'yes', parts: ['yes', 'yes'] },
			project: 'yes'
		});
	});

	test('is the facts read outside such a choice: what is not met inside it would tell what is', () => {
		expect(judge(programme, told, on).facts).toEqual({
			'application.date': on,
			'person.birth_date': '2006-05-14',
			'project.destination': 'PL'
		});
	});

	test('shows a decision the verdicts of its day, and nothing of the way that was met', () => {
		const { verdict, facts } = judge(programme, told, on);
		const shown = findingsAsJudged(programme, verdict, facts);
		expect(shown?.person.verdict).toBe('yes');
		expect(decisiveIds(shown?.person ?? never())).toEqual(['young']);
	});

	test('tells the person which ways failed when all of them did', () => {
		const { verdict, facts } = judge(programme, { ...told, 'health.disability_recognised': false }, on);
		const shown = findingsAsJudged(programme, verdict, facts);
		expect(decisiveIds(shown?.person ?? never())).toEqual(['disability', 'rural']);
	});

	test('opens a choice among ordinary answers, each with its own verdict', () => {
		const ordinary = readProgramme(
			{
				id: 'near-or-rural',
				conditions: {
					person: {
						not: {
							any: [
								{ id: 'rural', certainty: 'high', fact: 'residence.frr', op: 'eq', value: true },
								{ id: 'poland', certainty: 'high', fact: 'project.destination', op: 'in', value: ['PL'] }
							]
						}
					},
					project: { all: [] }
				},
				calls: [],
				valid_from: null,
				valid_to: null
			},
			rulebook.names
		);
		const { verdict, facts } = judge(ordinary, told, on);
		expect(verdict).toMatchObject({ person: { verdict: 'yes', parts: ['no', 'yes'] } });
		expect(findingsAsJudged(ordinary, verdict, facts)?.person.verdict).toBe('no');
	});

	test('leaves out what follows from a sensitive fact', () => {
		const regular = readProgramme(
			{
				id: 'residents',
				conditions: {
					person: {
						id: 'resident',
						certainty: 'high',
						fact: 'residence.in_programme_country',
						op: 'eq',
						value: true
					},
					project: { all: [] }
				},
				calls: [],
				valid_from: null,
				valid_to: null
			},
			rulebook.names
		);
		const kept = judge(regular, { 'stay.regular': true, 'residence.region': 'FR-HDF' }, on);
		expect(kept.verdict).toMatchObject({ result: 'eligible' });
		expect(kept.facts).toEqual({});
	});

	test('of a call without a programme is only that nothing was judged', () => {
		expect(judge(null, told, on)).toEqual({ verdict: { result: 'not-assessed', on }, facts: {}, sealed: {} });
	});
});

function never(): never {
	throw new Error('nothing was judged');
}
