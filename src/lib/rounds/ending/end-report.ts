import {
	type GroupRate,
	groupRates,
	type OfferReport,
	offerReports,
	type Report
} from '#lib/allocation/fairness.ts';
import type { Assignment, Problem } from '#lib/allocation/problem.ts';
import { holdsSeat, type PersonPlaces, type PlaceState } from '../answering/person-places.ts';

/** What became of a published round: from demand to answers. A group of fewer than five people has no figures. */
export interface EndReport {
	readonly applicants: number;
	readonly seats: number;
	readonly reserved: number;
	/** What the run proposed, and the answers that its reserve changed. */
	readonly run: { readonly placed: number; readonly firstChoices: number; readonly changedByReserve: number };
	/** Proposals decided by named officers, and those decided otherwise; `rate` is a share of 1. */
	readonly decisions: { readonly all: number; readonly otherwise: number; readonly rate: number | null };
	readonly answers: Readonly<
		Record<'accepted' | 'declined' | 'expired' | 'released' | 'given-back' | 'waited-for', number>
	>;
	readonly refills: { readonly count: number; readonly called: number };
	/** Who accepted a place, by the rank of their choice; the seats nobody holds; who holds none and still waits. */
	readonly placed: number;
	readonly ranks: readonly number[];
	readonly unfilled: number;
	readonly stillWaiting: number;
	readonly groups: readonly (GroupRate | { readonly group: string; readonly isHidden: true })[];
	readonly justifiedEnvy: number;
	readonly offers: readonly OfferReport[];
}

interface Held {
	readonly problem: Problem;
	readonly run: Report;
	readonly people: readonly PersonPlaces[];
	/** Whom each refill called. */
	readonly refills: readonly (readonly unknown[])[];
	/** Decisions on proposals, of the run and of refills, and those that differ from them. */
	readonly decided: { readonly all: number; readonly otherwise: number };
}

const fewest = 5;

/** The report of a round whose run and refills the verifier passed, as it stands. */
export function endReport({ problem, run, people, refills, decided }: Held): EndReport {
	const taken = acceptedSeats(problem, people);
	const states = people.flatMap(({ places }) => places.map(({ state }) => state));
	const count = (...wanted: PlaceState[]) => states.filter((state) => wanted.includes(state)).length;
	const placed = taken.filter(({ offer }) => offer !== null).length;
	const ranks: number[] = [];
	for (const { rank } of taken) if (rank !== null) ranks[rank - 1] = (ranks[rank - 1] ?? 0) + 1;
	const { all, otherwise } = decided;
	return {
		applicants: problem.applicants.length,
		seats: run.supply.seats,
		reserved: run.supply.reserved,
		run: {
			placed: run.placed,
			firstChoices: run.ranks[0] ?? 0,
			changedByReserve: run.withoutReserve.changed
		},
		decisions: { all, otherwise, rate: all === 0 ? null : Math.round((otherwise / all) * 10_000) / 10_000 },
		answers: {
			accepted: count('accepted'),
			declined: count('declined'),
			expired: count('expired'),
			released: count('released'),
			'given-back': count('given-back'),
			'waited-for': count('offered', 'proposed')
		},
		refills: {
			count: refills.length,
			called: refills.reduce((sum, calls) => sum + calls.length, 0)
		},
		placed,
		ranks: Array.from(ranks, (each) => each ?? 0),
		unfilled: run.supply.seats - count('proposed', 'offered', 'accepted'),
		stillWaiting: people.filter(
			({ hasLeft, places }) => !hasLeft && !places.some(({ state }) => holdsSeat(state))
		).length,
		groups: groupRates(problem, taken).map((group) =>
			Math.min(group.applicants, problem.applicants.length - group.applicants) < fewest
				? { group: group.group, isHidden: true }
				: group
		),
		justifiedEnvy: run.justifiedEnvy,
		offers: offerReports(problem, taken)
	};
}

/** Who accepted what, in the order of the applicants. */
function acceptedSeats(problem: Problem, people: readonly PersonPlaces[]): Assignment[] {
	const held = new Map(
		people.map(({ reference, places }) => [reference, places.find(({ state }) => state === 'accepted')])
	);
	return problem.applicants.map(({ id, preferences }) => {
		const place = held.get(id);
		const rank = place ? preferences.indexOf(place.offer) + 1 : 0;
		return {
			applicant: id,
			offer: place?.offer ?? null,
			rank: rank > 0 ? rank : null,
			seat: place?.seat ?? null,
			draw: 0
		};
	});
}
