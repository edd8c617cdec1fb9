import { describe, expect, test } from 'vitest';
import { readProblem } from '#lib/allocation/read-problem.ts';
import { runProblem } from '#lib/allocation/run.ts';
import { endReport } from './end-report.ts';
import type { PersonPlaces, PlaceState } from '../answering/person-places.ts';

/** A round of four seats wanted by people of whom so many have priority, each with the state of their place. */
function reportOf(withPriority: number, others: number, states: readonly PlaceState[]) {
	const ids = Array.from({ length: withPriority + others }, (_, at) => `r${at}`);
	const read = readProblem({
		seed: 's',
		offers: [{ id: 'porto', capacity: 4, reserve: 2, order: ids }],
		applicants: ids.map((id, at) => ({ id, priority: at < withPriority, preferences: ['porto'] }))
	});
	if (!read.done) throw new Error(JSON.stringify(read.faults));
	const people: PersonPlaces[] = ids.map((reference, at) => {
		const state = states[at];
		return {
			reference,
			hasLeft: state === 'declined',
			places: state ? [{ offer: 'porto', seat: 'open', state }] : [],
			denied: []
		};
	});
	return endReport({
		problem: read.value,
		run: runProblem(read.value, 'digest').report,
		people,
		refills: [[{}], [{}, {}]],
		decided: { all: 20, otherwise: 3 }
	});
}

describe('the report of a round', () => {
	test('counts answers, refills, deviations, and seats that nobody holds', () => {
		const report = reportOf(5, 5, ['accepted', 'accepted', 'declined', 'expired', 'offered']);
		expect(report).toMatchObject({
			applicants: 10,
			seats: 4,
			placed: 2,
			ranks: [2],
			unfilled: 1,
			stillWaiting: 6,
			decisions: { all: 20, otherwise: 3, rate: 0.15 },
			answers: { accepted: 2, declined: 1, expired: 1, 'waited-for': 1 },
			refills: { count: 2, called: 3 },
			justifiedEnvy: 0
		});
	});

	test('tells the rates of groups of five people or more, and hides smaller ones with their complement', () => {
		const [group] = reportOf(5, 5, ['accepted', 'accepted']).groups;
		expect(group).toMatchObject({ group: 'priority', applicants: 5, placed: 2, rate: 0.4, othersRate: 0 });
		expect(reportOf(4, 6, ['accepted']).groups).toEqual([{ group: 'priority', isHidden: true }]);
		expect(reportOf(6, 4, ['accepted']).groups).toEqual([{ group: 'priority', isHidden: true }]);
	});
});
