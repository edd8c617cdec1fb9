import type { Market } from './market.ts';
import { none } from './verify-claim.ts';

/**
 * Who would hold which choice were no seat reserved, −1 none: one applicant after the other, best drawn first, asks down
 * their list, and an offer that is full gives up the last of those it keeps. Written apart from the solver's.
 */
export function withoutAnyReserve(market: Market, draw: Uint32Array): Int32Array {
	const { choiceStart, choices, standing, seats } = market;
	const people = draw.length;
	const drawn = new Uint32Array(people);
	draw.forEach((place, applicant) => (drawn[place] = applicant));
	const next = choiceStart.slice(0, people);
	const held = new Int32Array(people).fill(none);
	/** Offer → the orders of those it keeps, the last on top. An order is a standing, then a place in the draw. */
	const kept: number[][] = market.offers.map(() => []);
	for (const asking of drawn) {
		let applicant: number | null = asking;
		while (applicant !== null && (next[applicant] as number) < (choiceStart[applicant + 1] as number)) {
			const choice: number = next[applicant] as number;
			next[applicant] = choice + 1;
			const offer = choices[choice] as number;
			const heap = kept[offer] as number[];
			const order: number = (standing[choice] ?? 0) * people + (draw[applicant] as number);
			if (heap.length < (seats[offer] as number)) {
				rise(heap, order);
				held[applicant] = choice;
				applicant = null;
			} else if (heap.length > 0 && order < (heap[0] as number)) {
				const last = drawn[(heap[0] as number) % people] as number;
				sink(heap, order);
				held[applicant] = choice;
				held[last] = none;
				applicant = last;
			}
		}
	}
	return held;
}

function rise(heap: number[], order: number): void {
	let at = heap.push(order) - 1;
	while (at > 0) {
		const above = (at - 1) >> 1;
		if ((heap[above] as number) >= order) break;
		heap[at] = heap[above] as number;
		at = above;
	}
	heap[at] = order;
}

/** Puts `order` in the place of the one on top. */
function sink(heap: number[], order: number): void {
	let at = 0;
	for (;;) {
		let below = 2 * at + 1;
		if (below >= heap.length) break;
		if (below + 1 < heap.length && (heap[below + 1] as number) > (heap[below] as number)) below += 1;
		if ((heap[below] as number) <= order) break;
		heap[at] = heap[below] as number;
		at = below;
	}
	heap[at] = order;
}
