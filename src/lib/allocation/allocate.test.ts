import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import markets from './examples/markets.json' with { type: 'json' };
import type { Policy, Problem } from './problem.ts';
import { choicesOf, everyOutcome, isStable, randomMarket } from './random-market.test-data.ts';
import { readProblem } from './read-problem.ts';
import { resultText } from './result-text.ts';
import { runProblem } from './run.ts';
import { verify } from './verify.ts';

const small = { applicants: 5, offers: 3, seats: 3 };

function outcomeOf(problem: Problem, policy?: Policy) {
	return allocate(problem, policy).map(({ offer }) => offer);
}

/** Position of what one got in one's own list; nothing comes after everything. */
const ranksOf = (problem: Problem, outcome: readonly (string | null)[]) =>
	problem.applicants.map(({ preferences }, at) =>
		outcome[at] == null ? preferences.length : preferences.indexOf(outcome[at])
	);

describe.each(markets)('market $name', ({ problem, ...expected }) => {
	test.each(['reserve', 'hard-quota', 'no-reserve'] as const)('comes out as printed under %s', (policy) => {
		const read = readProblem(problem);
		if (!read.done) throw new Error(JSON.stringify(read.faults));
		const given = allocate(read.value, policy).map(({ applicant, offer }) => [applicant, offer]);
		expect(Object.fromEntries(given)).toEqual(expected[policy]);
	});
});

describe('every market', () => {
	test.each([
		['with one reserve', { applicants: 30, offers: 6, seats: 6 }],
		['with sub-reserves and open seats first', { applicants: 30, offers: 6, seats: 6, special: true }]
	])('%s passes the independent verifier', (_, shape) => {
		fc.assert(
			fc.property(randomMarket(shape), (problem) => {
				const { violation } = verify(problem, { inputHash: '', assignment: allocate(problem) }, '');
				expect(violation).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});

	test.each([
		['with one reserve', small],
		['with sub-reserves and open seats first', { ...small, special: true }]
	])('%s gives each applicant the best they have in any stable outcome', (_, shape) => {
		fc.assert(
			fc.property(randomMarket(shape), (problem) => {
				const outcome = outcomeOf(problem);
				const choose = choicesOf(problem);
				expect(isStable(problem, outcome, choose)).toBe(true);
				const got = ranksOf(problem, outcome);
				for (const other of everyOutcome(problem)) {
					if (!isStable(problem, other, choose)) continue;
					ranksOf(problem, other).forEach((rank, at) => expect(rank).toBeGreaterThanOrEqual(got[at] ?? 0));
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('leaves nobody worse off than hard quotas would', () => {
		fc.assert(
			fc.property(randomMarket({ applicants: 8, offers: 3, seats: 4 }), (problem) => {
				const withReserve = ranksOf(problem, outcomeOf(problem));
				const withQuota = ranksOf(problem, outcomeOf(problem, 'hard-quota'));
				withReserve.forEach((rank, at) => expect(rank).toBeLessThanOrEqual(withQuota[at] ?? 0));
			}),
			{ numRuns: 300 }
		);
	});

	test('rewards nobody for ranking other than they wish', () => {
		fc.assert(
			fc.property(randomMarket({ applicants: 5, offers: 3, seats: 2, special: true }), (problem) => {
				const honest = ranksOf(problem, outcomeOf(problem));
				problem.applicants.forEach((applicant, at) => {
					for (const preferences of everyList(applicant.preferences)) {
						const applicants = problem.applicants.with(at, { ...applicant, preferences });
						const got = outcomeOf({ ...problem, applicants })[at] ?? null;
						const rank = got === null ? applicant.preferences.length : applicant.preferences.indexOf(got);
						expect(rank).toBeGreaterThanOrEqual(honest[at] ?? 0);
					}
				});
			}),
			{ numRuns: 80 }
		);
	});

	test('does not depend on the order in which people propose', () => {
		const twoOrders = randomMarket({ applicants: 12, offers: 4, seats: 4, special: true }).chain((problem) =>
			fc.record({
				problem: fc.constant(problem),
				applicants: fc.shuffledSubarray([...problem.applicants], { minLength: problem.applicants.length }),
				offers: fc.shuffledSubarray([...problem.offers], { minLength: problem.offers.length })
			})
		);
		fc.assert(
			fc.property(twoOrders, ({ problem, ...shuffled }) => {
				const byId = (given: Problem) =>
					new Map(allocate(given).map(({ applicant, ...place }) => [applicant, place]));
				expect(byId({ ...problem, ...shuffled })).toEqual(byId(problem));
			})
		);
	});

	test('never gives less to somebody because they meet one more criterion', () => {
		fc.assert(
			fc.property(randomMarket({ ...small, special: true }), fc.nat(4), (problem, at) => {
				const applicant = problem.applicants[at];
				if (!applicant) return;
				const before = ranksOf(problem, outcomeOf(problem))[at] ?? 0;
				for (const more of [{ priority: true }, { criteria: ['rural', 'quartier', 'handicap'] }]) {
					const applicants = problem.applicants.with(at, { ...applicant, ...more });
					const after = ranksOf(problem, outcomeOf({ ...problem, applicants }))[at];
					expect(after).toBeLessThanOrEqual(before);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('gives the same bytes for the same seed, and another draw for another seed', () => {
		fc.assert(
			fc.property(randomMarket({ applicants: 12, offers: 4, seats: 4, special: true }), (problem) => {
				const bytes = (given: Problem) => [...resultText(runProblem(given, 'the digest'))].join('');
				expect(bytes(structuredClone(problem))).toBe(bytes(problem));
			})
		);
		const people = Array.from({ length: 20 }, (_, at) => ({
			id: `a${at}`,
			priority: false,
			criteria: [],
			preferences: ['o'],
			scores: new Map()
		}));
		const offer = {
			id: 'o',
			capacity: 10,
			reserve: 0,
			subReserves: [],
			precedence: 'reserved-first',
			order: null
		} as const;
		const drawn = (seed: string) =>
			allocate({ seed, offers: [offer], applicants: people }).map(({ draw }) => draw);
		expect(drawn('one')).not.toEqual(drawn('two'));
	});
});

/** Every ordered list of some of these offers. */
function everyList(offers: readonly string[]): string[][] {
	return [
		[],
		...offers.flatMap((first) =>
			everyList(offers.filter((each) => each !== first)).map((rest) => [first, ...rest])
		)
	];
}
