import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import type { Assignment, Problem, Seat } from './problem.ts';
import { choicesOf, everyOutcome, isStable, randomMarket } from './random-market.test-data.ts';
import { readProblem } from './read-problem.ts';
import { runProblem } from './run.ts';
import { verify } from './verify.ts';

const read = readProblem({
	seed: 'one seed',
	offers: [
		{ id: 'gdansk', capacity: 2, reserve: 1, order: ['ana', 'bob', 'cyd', 'dan', 'eve'] },
		{ id: 'porto', capacity: 1, reserve: 0, order: ['eve', 'dan', 'cyd', 'bob', 'ana'] },
		{ id: 'turku', capacity: 1, reserve: 0 }
	],
	applicants: [
		{ id: 'ana', priority: false, preferences: ['gdansk'] },
		{ id: 'bob', priority: false, preferences: ['gdansk', 'porto'] },
		{ id: 'cyd', priority: true, preferences: ['gdansk', 'porto'] },
		{ id: 'dan', priority: false, preferences: ['porto', 'gdansk'] },
		{ id: 'eve', priority: true, preferences: ['turku'] }
	]
});
if (!read.done) throw new Error(JSON.stringify(read.faults));
const problem = read.value;
const right = allocate(problem);

/** The verdict on the right answer with one line changed. */
function verdictWith(
	applicant: string,
	change: Partial<Assignment>,
	others: Record<string, Partial<Assignment>> = {}
) {
	const assignment = right.map((row) => ({
		...row,
		...(row.applicant === applicant ? change : {}),
		...others[row.applicant]
	}));
	return verify(problem, { inputHash: '', assignment }, '').violation;
}
const nothing = { offer: null, rank: null, seat: null };

describe('the verifier', () => {
	test('finds nothing wrong with what the solver gives, and counts it', () => {
		expect(right.map(({ offer, seat }) => [offer, seat])).toEqual([
			['gdansk', 'open'],
			[null, null],
			['gdansk', 'reserved'],
			['porto', 'open'],
			['turku', 'open']
		]);
		expect(verify(problem, { inputHash: 'x', assignment: right }, 'x')).toEqual({
			violation: null,
			applicants: 5,
			offers: 3,
			choices: 8,
			placed: 4
		});
	});

	test('refuses a result made for another list', () => {
		const { violation } = verify(problem, { inputHash: 'x', assignment: right }, 'y');
		expect(violation).toEqual({ kind: 'other-input', stated: 'x', actual: 'y' });
	});

	test('names who is left out, answered twice or unknown', () => {
		const verdict = (assignment: readonly Assignment[]) =>
			verify(problem, { inputHash: '', assignment }, '').violation;
		expect(verdict(right.slice(1))).toEqual({ kind: 'left-out', applicant: 'ana' });
		expect(verdict([...right, ...right.slice(2, 3)])).toEqual({ kind: 'seated-twice', applicant: 'cyd' });
		expect(verdict(right.map((row) => ({ ...row, applicant: `${row.applicant}?` })))).toEqual({
			kind: 'unknown-applicant',
			applicant: 'ana?'
		});
	});

	test('names an offer nobody chose or knows, and a rank that is not theirs', () => {
		expect(verdictWith('ana', { offer: 'porto' })).toMatchObject({
			kind: 'not-chosen',
			applicant: 'ana',
			offer: 'porto'
		});
		expect(verdictWith('ana', { offer: 'oslo' })).toMatchObject({ kind: 'unknown-offer', offer: 'oslo' });
		expect(verdictWith('ana', { rank: 2 })).toMatchObject({ kind: 'wrong-rank', stated: 2, actual: 1 });
		expect(verdictWith('bob', { rank: 1 })).toMatchObject({
			kind: 'wrong-rank',
			applicant: 'bob',
			actual: null
		});
	});

	test('names an offer that takes more people than it has seats', () => {
		expect(verdictWith('bob', { offer: 'gdansk', rank: 1, seat: 'open' })).toEqual({
			kind: 'over-capacity',
			offer: 'gdansk',
			seats: 2,
			taken: 3
		});
	});

	test('names who would rather have a seat left empty', () => {
		expect(verdictWith('eve', nothing)).toEqual({ kind: 'wasted-seat', applicant: 'eve', offer: 'turku' });
	});

	test('names who comes before a holder in the order', () => {
		const swapped = verdictWith('ana', nothing, { bob: { offer: 'gdansk', rank: 1, seat: 'open' } });
		expect(swapped).toEqual({ kind: 'justified-envy', applicant: 'ana', offer: 'gdansk', rival: 'bob' });
	});

	test('names who was due a reserved seat, and who holds it', () => {
		const ignored = verdictWith('cyd', nothing, { bob: { offer: 'gdansk', rank: 1, seat: 'open' } });
		expect(ignored).toEqual({ kind: 'reserve-ignored', applicant: 'cyd', offer: 'gdansk', rival: 'bob' });
	});

	test('names a seat of the wrong kind, and a draw that the seed does not give', () => {
		expect(verdictWith('cyd', { seat: 'open' })).toMatchObject({
			kind: 'wrong-seat',
			applicant: 'cyd',
			actual: 'reserved'
		});
		expect(verdictWith('ana', { seat: 'reserved' })).toMatchObject({
			kind: 'wrong-seat',
			applicant: 'ana',
			actual: 'open'
		});
		expect(verdictWith('bob', { seat: 'open' })).toMatchObject({
			kind: 'wrong-seat',
			applicant: 'bob',
			actual: null
		});
		const stated = (right[0]?.draw ?? 0) + 1;
		expect(verdictWith('ana', { draw: stated })).toMatchObject({
			kind: 'wrong-draw',
			applicant: 'ana',
			stated
		});
	});

	test.each([
		['one reserve', { applicants: 4, offers: 3, seats: 2 }],
		['sub-reserves and open seats first', { applicants: 4, offers: 2, seats: 3, special: true }]
	])('accepts exactly the stable outcomes under %s, of all there are', (_, shape) => {
		fc.assert(
			fc.property(randomMarket(shape), (market) => {
				const choose = choicesOf(market);
				const seats = ['reserved', 'open'] as const;
				for (const outcome of everyOutcome(market)) {
					const isAccepted = everySeating(outcome, seats).some(
						(seating) =>
							verify(market, { inputHash: '', assignment: rowsOf(market, outcome, seating) }, '')
								.violation === null
					);
					expect(isAccepted).toBe(isStable(market, outcome, choose));
				}
			}),
			{ numRuns: 40 }
		);
	});
});

function rowsOf(
	{ applicants }: Problem,
	outcome: readonly (string | null)[],
	seating: readonly (Seat | null)[]
) {
	return applicants.map(({ id, preferences }, at) => {
		const offer = outcome[at] ?? null;
		const rank = offer === null ? null : preferences.indexOf(offer) + 1;
		return { applicant: id, offer, rank, seat: seating[at] ?? null };
	});
}

/** Each way to call the seats of an outcome. */
function everySeating(outcome: readonly (string | null)[], seats: readonly Seat[]): (Seat | null)[][] {
	return outcome.reduce<(Seat | null)[][]>(
		(all, offer) =>
			all.flatMap((seating) => (offer === null ? [null] : seats).map((seat) => [...seating, seat])),
		[[]]
	);
}

describe('the report of a result', () => {
	const verdictOn = (from: Problem, change: (report: string) => string) => {
		const { assignment, report } = runProblem(from, '');
		return verify(from, { inputHash: '', assignment, report: JSON.parse(change(JSON.stringify(report))) }, '')
			.violation;
	};

	test('is counted again to the same figures, whatever the market', () => {
		fc.assert(
			fc.property(randomMarket({ applicants: 9, offers: 4, seats: 5, special: true }), (market) => {
				expect(verdictOn(market, (report) => report)).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});

	test('names the first figure that differs, with its path', () => {
		const wrong = (was: string, becomes: string) =>
			verdictOn(problem, (report) => report.replace(was, becomes));
		expect(wrong('"placed":4', '"placed":5')).toEqual({
			...{ kind: 'wrong-figure', figure: 'report.placed', stated: '5', actual: '4' }
		});
		expect(wrong('"withoutReserve":{"placed":4', '"withoutReserve":{"placed":3')).toMatchObject({
			figure: 'report.withoutReserve.placed'
		});
		expect(wrong('"groups":[', '"groups":[null,')).toMatchObject({ figure: 'report.groups.length' });
		expect(wrong('"demand":4', '"demand":1')).toMatchObject({ figure: 'report.offers[0].demand' });
	});
});
