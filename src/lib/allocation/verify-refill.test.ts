import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#lib/basics/sha256.ts';
import { allocate } from './allocate.ts';
import type { Problem, Seat } from './problem.ts';
import { randomMarket } from './random-market.test-data.ts';
import { readProblem } from './read-problem.ts';
import { refill } from './refill.ts';
import type { RefillInput, StatedRefill } from './stated-refill.ts';
import { verifyRefills } from './verify-refill.ts';

const hash = 'the digest of the problem';

/** The refill of an offer after some people left the seats of a run. */
function refillOf(problem: Problem, offer: string, leavers: readonly string[]): StatedRefill {
	const held = allocate(problem).flatMap((row) =>
		row.offer !== null && row.seat !== null && !leavers.includes(row.applicant)
			? [{ applicant: row.applicant, offer: row.offer, seat: row.seat }]
			: []
	);
	const input: RefillInput = { problem: hash, offer, held, gone: [...leavers], declined: [] };
	const living = {
		held: new Map(held.map((one) => [one.applicant, { offer: one.offer, seat: one.seat }])),
		gone: new Set(leavers),
		declined: new Map<string, Set<string>>()
	};
	return { inputHash: sha256(JSON.stringify(input)), input, calls: refill(problem, living, offer) };
}

const faultOf = (problem: Problem, refillMade: StatedRefill) => verifyRefills(problem, hash, [refillMade]);

describe('the verifier of refills', () => {
	test('passes whatever the engine calls, reserves and sub-reserves included', () => {
		fc.assert(
			fc.property(
				randomMarket({ applicants: 10, offers: 3, seats: 4, special: true }),
				fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
				(problem, leaving) => {
					const leavers = leaving.flatMap((at) => problem.applicants[at]?.id ?? []);
					for (const { id } of problem.offers)
						expect(faultOf(problem, refillOf(problem, id, leavers))).toBeNull();
				}
			),
			{ numRuns: 200 }
		);
	});

	const read = readProblem({
		seed: 's',
		offers: [{ id: 'gdansk', capacity: 2, reserve: 1, order: ['ana', 'bob', 'cyd', 'dan', 'eve'] }],
		applicants: ['ana', 'bob', 'cyd', 'dan', 'eve'].map((id) => ({
			id,
			priority: id === 'bob' || id === 'dan',
			preferences: ['gdansk']
		}))
	});
	if (!read.done) throw new Error(JSON.stringify(read.faults));
	const problem = read.value;
	const sound = refillOf(problem, 'gdansk', ['bob']);
	const calling = (...calls: { applicant: string; seat: Seat }[]) => faultOf(problem, { ...sound, calls });

	test('names a seat left empty, and who was passed over', () => {
		expect(sound.calls).toEqual([{ applicant: 'dan', seat: 'reserved' }]);
		expect(calling()).toEqual({ kind: 'wasted-seat', applicant: 'dan', offer: 'gdansk' });
		expect(calling({ applicant: 'cyd', seat: 'open' })).toMatchObject({
			kind: 'reserve-ignored',
			applicant: 'dan',
			rival: 'cyd'
		});
		const open = refillOf(problem, 'gdansk', ['ana']);
		expect(faultOf(problem, { ...open, calls: [{ applicant: 'eve', seat: 'open' }] })).toMatchObject({
			kind: 'justified-envy',
			applicant: 'cyd',
			rival: 'eve'
		});
	});

	test('names who should not have been called, one seat too many and a seat of another kind', () => {
		expect(calling({ applicant: 'bob', seat: 'open' })).toMatchObject({ kind: 'not-chosen' });
		expect(calling({ applicant: 'zed', seat: 'open' })).toMatchObject({ kind: 'unknown-applicant' });
		expect(calling({ applicant: 'dan', seat: 'reserved' }, { applicant: 'cyd', seat: 'open' })).toMatchObject(
			{ kind: 'over-capacity', seats: 2, taken: 3 }
		);
		expect(calling({ applicant: 'dan', seat: 'open' })).toMatchObject({
			kind: 'wrong-seat',
			actual: 'reserved'
		});
	});

	test('names one changed byte of what was read, and a refill of another round', () => {
		const changed = { ...sound, input: { ...sound.input, gone: [] } };
		expect(faultOf(problem, changed)).toMatchObject({ kind: 'other-input' });
		expect(verifyRefills(problem, 'another', [sound])).toMatchObject({ kind: 'other-input' });
	});
});
