import { candidatesOf } from './candidates.ts';
import { chooseSeats, onReserve, seatRuleOf } from './choice.ts';
import { assignChoices, type Progress, unplaced } from './deferred-acceptance.ts';
import { drawOrder } from './lottery.ts';
import { type Market, marketOf } from './market.ts';
import type { Assignment, Policy, Problem, Seat } from './problem.ts';

/**
 * Gives each applicant one offer of their list or none, in the order of `problem.applicants`. The same problem gives
 * the same answer on every machine. `policy` is for comparisons; the rule of the call is `reserve`.
 */
export function allocate(problem: Problem, policy: Policy = 'reserve', onProgress?: Progress): Assignment[] {
	const market = marketOf(problem, policy);
	const draw = drawOrder(market.seed, market.references);
	const held = assignChoices(market, draw, onProgress);
	const seats = seatsHeld(market, draw, held);
	return problem.applicants.map(({ id }, applicant) => {
		const choice = held[applicant] as number;
		const place = {
			applicant: id,
			offer: null,
			rank: null,
			seat: null,
			draw: (draw[applicant] as number) + 1
		};
		if (choice === unplaced) return place;
		return {
			...place,
			offer: market.offers[market.choices[choice] as number] as string,
			rank: choice - (market.choiceStart[applicant] as number) + 1,
			seat: seats[applicant] as Seat
		};
	});
}

/** Which kind of seat each holder has, by their offer's own choice among its holders. */
function seatsHeld(market: Market, draw: Uint32Array, held: Int32Array): (Seat | null)[] {
	const holders = candidatesOf(market, draw, (choice, applicant) => held[applicant] === choice);
	const seats: (Seat | null)[] = Array.from(held, () => null);
	for (let offer = 0; offer < market.offers.length; offer++) {
		const group = holders.applicants.subarray(holders.start[offer], holders.start[offer + 1]);
		const answers = chooseSeats(group, seatRuleOf(market, offer), market);
		group.forEach((applicant, place) => {
			seats[applicant] = answers[place] === onReserve ? 'reserved' : 'open';
		});
	}
	return seats;
}
