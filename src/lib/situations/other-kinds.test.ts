import { describe, expect, test } from 'vitest';
import { assess } from '#lib/eligibility/assess.ts';
import { casesOn } from '#lib/programmes/pack/cases/case.ts';
import { derive } from '#lib/programmes/derive.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { otherKinds } from './other-kinds.ts';

/** A pupil of twenty who wants an internship two kilometres away: every programme refuses. */
const told = {
	'person.birth_date': '2006-05-02',
	'nationality.list': ['FR'],
	'status.set': ['secondary_pupil'],
	'project.kind': 'traineeship',
	'project.destination': 'PL',
	'project.round_trip_km': 2
};

describe('other kinds of departure', () => {
	test('are told with what they leave open, the most open first', () => {
		const others = otherKinds(rulebook, told, casesOn);
		expect(others.length).toBeGreaterThan(2);
		expect(others.map(({ open }) => open)).toEqual(others.map(({ open }) => open).sort((a, b) => b - a));
		expect(others.map(({ kind }) => kind)).not.toContain('traineeship');
	});

	test('are judged for the place and the dates told, not for what belonged to the present kind', () => {
		for (const { kind, open } of otherKinds(rulebook, told, casesOn)) {
			const facts = derive({ ...told, 'project.kind': kind, 'project.round_trip_km': null }, casesOn);
			const left = [...rulebook.programmes.values()].filter((programme) =>
				['eligible', 'needs_info'].includes(assess(programme, facts, casesOn).result)
			);
			expect(left).toHaveLength(open);
		}
	});

	test('are not told to whom has not said what they want to do', () => {
		expect(otherKinds(rulebook, { ...told, 'project.kind': null }, casesOn)).toEqual([]);
	});
});
