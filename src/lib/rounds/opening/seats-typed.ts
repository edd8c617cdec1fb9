import { m } from '#lib/text/generated/messages.js';
import { roundings, type Seats, seatsFault, type SeatsFault, seatsOfShare, type Share } from '../opening.ts';

/** An offer that a round may be opened on. */
export interface Offered {
	readonly id: string;
	readonly title: string;
	/** Places promised to nobody yet. */
	readonly places: number;
}

type Typed = Readonly<Record<string, string | readonly string[]>>;
type Read =
	{ readonly offers: readonly ({ id: string } & Seats)[] } | { readonly issues: Record<string, string> };

/**
 * The seats typed for each offer, a row each: its places, its reserve (or the share of all), and one column for each
 * criterion chosen. Offers without places are not in the round. Or the first fault, which names its offer.
 */
export function seatsTyped(typed: Typed, offered: readonly Offered[]): Read {
	const column = (name: string) => [typed[name] ?? []].flat();
	const [ids, capacities, reserves] = [column('offer'), column('capacity'), column('reserve')];
	const criteria = [...new Set(column('criterion').filter((criterion) => criterion !== ''))];
	const share = shareTyped(typed);
	const offers = [];
	for (const [row, id] of ids.entries()) {
		const offer = offered.find((each) => each.id === id);
		const places = (capacities[row] ?? '').trim();
		const reserved = (reserves[row] ?? '').trim();
		if (places === '') continue;
		if (!offer) return { issues: { offers: m.allocation_refused_offer() } };
		const kept = criteria.map((criterion) => keptTyped(typed, id, criterion).trim());
		if (
			![places, reserved || '0', ...kept.map((each) => each || '0')].every((each) => /^\d{1,3}$/.test(each))
		)
			return { issues: { offers: `${offer.title}\u00a0: ${m.opening_wrong_seats()}` } };
		if (share && reserved !== '') return { issues: { share_percent: m.opening_wrong_both() } };
		const seats: Seats = {
			capacity: Number(places),
			reserve: share ? seatsOfShare(Number(places), share) : Number(reserved),
			subReserves: criteria.flatMap((criterion, at) =>
				Number(kept[at]) > 0 ? [{ criterion, seats: Number(kept[at]) }] : []
			)
		};
		const fault = seatsFault(seats, offer.places);
		if (fault) return { issues: { offers: `${offer.title}\u00a0: ${faultSentence(fault, seats, offer)}` } };
		offers.push({ id, ...seats });
	}
	return offers.length > 0 ? { offers } : { issues: { offers: m.allocation_refused_no_offers() } };
}

/** Names the box of a criterion at an offer, so that criteria may change without moving what was typed. */
export const keptKey = (offerId: string, criterion: string) => `${offerId} ${criterion}`;

/** What was typed for a criterion at an offer; empty when nothing was. */
export function keptTyped(typed: Typed, offerId: string, criterion: string): string {
	const [keys, values] = [[typed.sub_of ?? []].flat(), [typed.sub ?? []].flat()];
	return values[keys.indexOf(keptKey(offerId, criterion))] ?? '';
}

/** The share typed, when it is one. */
export function shareTyped(typed: Typed): Share | null {
	const percent = String(typed.share_percent ?? '').trim();
	const rounding = roundings.find((each) => each === typed.rounding);
	return /^\d{1,3}$/.test(percent) && Number(percent) <= 100 && rounding
		? { percent: Number(percent), rounding }
		: null;
}

function faultSentence(fault: SeatsFault, { capacity, reserve }: Seats, { places }: Offered): string {
	switch (fault) {
		case 'no-places':
			return m.opening_seats_none();
		case 'above-places':
			return m.opening_seats_above_places({ capacity: String(capacity), places: String(places) });
		case 'reserve-above-capacity':
			return m.opening_seats_reserve({ reserve: String(reserve), capacity: String(capacity) });
		case 'sub-reserves-above-reserve':
			return m.opening_seats_sub({ reserve: String(reserve) });
		case 'too-many-criteria':
			return m.opening_refused_criteria();
	}
}
