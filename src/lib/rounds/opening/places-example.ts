import { allocate } from '#lib/allocation/allocate.ts';
import type { Assignment, Problem } from '#lib/allocation/problem.ts';

const person = (id: string, score: number, preferences: string[], priority = false) => ({
	id,
	priority,
	criteria: [],
	preferences,
	scores: new Map(preferences.map((offer) => [offer, score]))
});

/** Five people and three places: small enough to follow with a finger. Names are invented. */
export function placesExample(reserve: 0 | 1): Problem {
	const offer = (id: string, capacity: number, reserved: number) =>
		({
			id,
			capacity,
			reserve: reserved,
			subReserves: [],
			precedence: 'reserved-first',
			order: null
		}) as const;
	return {
		seed: 'exemple',
		offers: [offer('Gdańsk', 2, reserve), offer('Porto', 1, 0)],
		applicants: [
			person('Ana', 18, ['Gdańsk', 'Porto']),
			person('Bilal', 16, ['Gdańsk', 'Porto']),
			person('Chloé', 14, ['Gdańsk'], true),
			person('David', 13, ['Porto', 'Gdańsk']),
			person('Emma', 12, ['Porto'], true)
		]
	};
}

export interface ExampleLine extends Assignment {
	readonly score: number;
	readonly priority: boolean;
	readonly criteria: readonly string[];
	readonly preferences: readonly string[];
}

/** What the engine answers for an example, or the answer given, a line for each person. */
export function exampleLines(problem: Problem, assignment = allocate(problem)): ExampleLine[] {
	return assignment.flatMap((row, at) => {
		const person = problem.applicants[at];
		if (!person) return [];
		const { priority, criteria, preferences, scores } = person;
		return [{ ...row, priority, criteria, preferences, score: Math.max(...scores.values()) }];
	});
}
