import type { Market } from '#lib/allocation/market.ts';

interface Applicant {
	readonly id: number;
	readonly hasPriority: boolean;
	readonly draw: number;
	readonly preferences: { readonly offer: Offer; readonly score: number }[];
	next: number;
}

interface Offer {
	readonly id: number;
	readonly seats: number;
	readonly reserved: number;
	held: { readonly applicant: Applicant; readonly score: number }[];
}

/** The same rule as one finds it in a textbook, on objects: what our engine is measured against. */
export function textbookMarket(market: Market, draw: Uint32Array): Applicant[] {
	const offers = market.offers.map((_, id): Offer => ({
		id,
		seats: market.seats[id] ?? 0,
		reserved: market.reserved[id] ?? 0,
		held: []
	}));
	return market.references.map((_, id): Applicant => {
		const from = market.choiceStart[id] ?? 0;
		return {
			id,
			hasPriority: market.priority[id] === 1,
			draw: draw[id] ?? 0,
			preferences: Array.from(market.choices.subarray(from, market.choiceStart[id + 1]), (offer, at) => ({
				offer: offers[offer] as Offer,
				score: -(market.standing[from + at] ?? 0)
			})),
			next: 0
		};
	});
}

/** Applicant → the rank of the choice obtained, or −1. */
export function textbookRanks(applicants: readonly Applicant[]): Int32Array {
	const free = [...applicants];
	for (let applicant = free.pop(); applicant; applicant = free.pop()) {
		const choice = applicant.preferences[applicant.next++];
		if (!choice) continue;
		const { offer, score } = choice;
		const candidates = [...offer.held, { applicant, score }];
		candidates.sort((one, other) => other.score - one.score || one.applicant.draw - other.applicant.draw);
		const reserved = candidates.filter((each) => each.applicant.hasPriority).slice(0, offer.reserved);
		const others = candidates.filter((each) => !reserved.includes(each));
		offer.held = [...reserved, ...others.slice(0, offer.seats - reserved.length)];
		for (const each of others.slice(offer.seats - reserved.length)) free.push(each.applicant);
	}
	return Int32Array.from(applicants, ({ next, preferences }) => (next > preferences.length ? -1 : next - 1));
}
