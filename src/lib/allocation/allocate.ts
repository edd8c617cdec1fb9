import { onReserve } from './choice.ts';
import { assignChoices, type Progress, unplaced } from './deferred-acceptance.ts';
import { drawOf } from './draw.ts';
import { marketOf } from './market.ts';
import type { Assignment, Policy, Problem } from './problem.ts';
import { seatsHeld } from './seats-held.ts';

/**
 * Gives each applicant one offer of their list or none, in the order of `problem.applicants`. The same problem gives
 * the same answer on every machine. `policy` is for comparisons; the rule of the call is `reserve`.
 */
export function allocate(problem: Problem, policy: Policy = 'reserve', onProgress?: Progress): Assignment[] {
	const market = marketOf(problem, policy);
	const draw = drawOf(problem);
	const held = assignChoices(market, draw, onProgress);
	const seats = seatsHeld(market, draw, held);
	return market.references.map((id, applicant) => {
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
			seat: seats[applicant] === onReserve ? 'reserved' : 'open'
		};
	});
}
