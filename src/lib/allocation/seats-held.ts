import { chooseSeats, onOpen, onReserve, seatRuleOf } from './choice.ts';
import { unplaced } from './deferred-acceptance.ts';
import type { Market } from './market.ts';

/**
 * Which kind of seat each applicant holds: `onReserve`, `onOpen`, or 0 without a seat. Each offer's own rule decides
 * among its holders; with one reserve filled first, its best with priority are on the reserve.
 */
export function seatsHeld(market: Market, draw: Uint32Array, held: Int32Array): Uint8Array {
	const { priority, standing, special } = market;
	const keyOf = (applicant: number) =>
		(standing[held[applicant] as number] ?? 0) * draw.length + (draw[applicant] as number);
	const inOrder = (group: Uint32Array) => group.sort((one, other) => keyOf(one) - keyOf(other));

	const { start, holders } = holdersOf(market, held);
	const seats = new Uint8Array(held.length);
	for (let offer = 0; offer < market.offers.length; offer++) {
		const group = holders.subarray(start[offer], start[offer + 1]);
		if (special.has(offer)) {
			const answers = chooseSeats(inOrder(group), seatRuleOf(market, offer), market);
			group.forEach((applicant, place) => {
				seats[applicant] = answers[place] as number;
			});
			continue;
		}
		const reserved = market.reserved[offer] as number;
		let withPriority = 0;
		for (const applicant of group) {
			seats[applicant] = priority[applicant] === 1 && reserved > 0 ? onReserve : onOpen;
			withPriority += priority[applicant] as number;
		}
		if (reserved === 0 || withPriority <= reserved) continue;
		for (const applicant of inOrder(group.filter((each) => priority[each] === 1)).subarray(reserved))
			seats[applicant] = onOpen;
	}
	return seats;
}

/** Applicants by the offer they hold: those of offer `o` from `start[o]` to `start[o + 1]`. */
function holdersOf({ offers, choices }: Market, held: Int32Array) {
	const start = new Uint32Array(offers.length + 1);
	for (const choice of held) {
		if (choice === unplaced) continue;
		const next = (choices[choice] as number) + 1;
		start[next] = (start[next] as number) + 1;
	}
	for (let offer = 0; offer < offers.length; offer++)
		start[offer + 1] = (start[offer + 1] as number) + (start[offer] as number);
	const filled = start.slice();
	const holders = new Uint32Array(start.at(-1) ?? 0);
	held.forEach((choice, applicant) => {
		if (choice === unplaced) return;
		const offer = choices[choice] as number;
		holders[filled[offer] as number] = applicant;
		filled[offer] = (filled[offer] as number) + 1;
	});
	return { start, holders };
}
