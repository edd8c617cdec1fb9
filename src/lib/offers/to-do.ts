import { addDays, dayInParis, type Day } from '#lib/basics/day.ts';
import { isOpen, type OfferState } from './offer.ts';

interface Listed {
	state: OfferState;
	closes_on: Day | null;
	/** Applications without an answer. */
	waiting: number;
}

/** Why an offer needs its organisation, the most urgent first. */
export const toDoKinds = ['returned', 'waiting', 'closing', 'suspended', 'draft'] as const;
export type ToDoKind = (typeof toDoKinds)[number];

const soonDays = 7;

/** What waits for the organisation, in the order to do it; one line for each reason an offer has. */
export function toDo<Offer extends Listed>(
	offers: readonly Offer[],
	now: Date
): { kind: ToDoKind; offer: Offer }[] {
	const soon = addDays(dayInParis(now), soonDays);
	const applies: Record<ToDoKind, (offer: Offer) => boolean> = {
		returned: ({ state }) => state === 'returned',
		waiting: ({ waiting }) => waiting > 0,
		closing: (offer) => isOpen(offer, now) && offer.closes_on !== null && offer.closes_on <= soon,
		suspended: ({ state }) => state === 'suspended',
		draft: ({ state }) => state === 'draft'
	};
	return toDoKinds.flatMap((kind) => offers.filter(applies[kind]).map((offer) => ({ kind, offer })));
}
