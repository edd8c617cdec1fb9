import type { Problem, Seat } from '#lib/allocation/problem.ts';
import type { LivingRound } from '#lib/allocation/refill.ts';
import type { RefillInput } from '#lib/allocation/stated-refill.ts';
import { sha256 } from '#lib/basics/sha256.ts';

/**
 * A place on its way to one person: proposed by a refill, then offered or set aside by a named officer, then answered.
 * `released`: the person took another; `given-back`: they accepted it and gave it up later.
 */
export type PlaceState =
	'proposed' | 'set-aside' | 'offered' | 'accepted' | 'declined' | 'expired' | 'released' | 'given-back';

/** A place counts as taken while it is proposed, waits for its answer or is accepted and not given back. */
export const holdsSeat = (state: PlaceState) =>
	state === 'proposed' || state === 'offered' || state === 'accepted';

/** One person of a published round: what became of the places that were theirs, offers by slug. */
export interface PersonPlaces {
	readonly reference: string;
	/** They wait for nothing any more. */
	readonly hasLeft: boolean;
	readonly places: readonly { readonly offer: string; readonly seat: Seat; readonly state: PlaceState }[];
	/** Offers proposed to them that a named officer decided otherwise. */
	readonly denied: readonly string[];
}

/**
 * What the refill of one offer reads. Who has two places, the better one not yet accepted, counts where they sit: at
 * this offer when one is here, otherwise at the one they want more.
 */
export function refillInput(
	problem: Problem,
	inputHash: string,
	people: readonly PersonPlaces[],
	offer: string
): RefillInput {
	const wishes = new Map(problem.applicants.map(({ id, preferences }) => [id, preferences]));
	const sorted = people.toSorted((one, other) => (one.reference < other.reference ? -1 : 1));
	return {
		problem: inputHash,
		offer,
		held: sorted.flatMap(({ reference, places }) => {
			const rank = (slug: string) => {
				const at = wishes.get(reference)?.indexOf(slug) ?? -1;
				return at < 0 ? Infinity : at;
			};
			const own = places.filter(({ state }) => holdsSeat(state));
			const best = own.toSorted((one, other) => rank(one.offer) - rank(other.offer))[0];
			const place = own.find((one) => one.offer === offer) ?? best;
			return place ? [{ applicant: reference, offer: place.offer, seat: place.seat }] : [];
		}),
		gone: sorted.filter(({ hasLeft }) => hasLeft).map(({ reference }) => reference),
		declined: sorted.flatMap(({ reference, places, denied }) => {
			const offers = [
				...new Set([
					...denied,
					...places.filter(({ state }) => !holdsSeat(state) && state !== 'released').map((one) => one.offer)
				])
			].sort();
			return offers.length > 0 ? [{ applicant: reference, offers }] : [];
		})
	};
}

/** The same as text, always the same bytes for the same input; its digest stands for it. */
export function refillInputText({ problem, offer, held, gone, declined }: RefillInput) {
	const text = JSON.stringify({
		problem,
		offer,
		held: held.map(({ applicant, offer: place, seat }) => ({ applicant, offer: place, seat })),
		gone,
		declined: declined.map(({ applicant, offers }) => ({ applicant, offers }))
	});
	return { text, inputHash: sha256(text) };
}

/** The input as the engine reads it. */
export function livingRound({ held, gone, declined }: RefillInput): LivingRound {
	return {
		held: new Map(held.map(({ applicant, offer, seat }) => [applicant, { offer, seat }])),
		gone: new Set(gone),
		declined: new Map(declined.map(({ applicant, offers }) => [applicant, new Set(offers)]))
	};
}
