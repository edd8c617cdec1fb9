import type { Market, SpecialOffer } from './market.ts';
import type { Problem } from './problem.ts';

/**
 * The verifier's own columns, written apart from the solver's on purpose: a mistake in how the solver reads a problem
 * cannot hide behind the same mistake here.
 */
export function columnsToVerify(problem: Problem): Market {
	const offerIds = problem.offers.map((offer) => offer.id);
	const numberOf = new Map<string, number>();
	for (const id of offerIds) numberOf.set(id, numberOf.size);
	const criterionNames: string[] = [];
	const special = new Map<number, SpecialOffer>();
	for (const { id, reserve, precedence, subReserves } of problem.offers) {
		for (const { criterion } of subReserves)
			if (!criterionNames.includes(criterion)) criterionNames.push(criterion);
		const isPlain = precedence === 'reserved-first' && subReserves.length === 0;
		if (isPlain || reserve === 0) continue;
		special.set(numberOf.get(id) as number, {
			rule: precedence,
			subReserves: subReserves.map((each) => ({
				criterion: criterionNames.indexOf(each.criterion),
				seats: each.seats
			}))
		});
	}

	const orders = new Map<string, Map<string, number>>();
	for (const { id, order } of problem.offers) {
		if (!order) continue;
		const places = new Map<string, number>();
		for (const applicant of order) places.set(applicant, places.size);
		orders.set(id, places);
	}
	const starts = [0];
	const choices: number[] = [];
	const losses: number[] = [];
	for (const { id, preferences, scores } of problem.applicants) {
		for (const offer of preferences) {
			choices.push(numberOf.get(offer) as number);
			const order = orders.get(offer);
			const score = scores.get(offer);
			losses.push(order ? (order.get(id) as number) : score === undefined ? Infinity : -score);
		}
		starts.push(choices.length);
	}
	const levels = [...new Set(losses)].sort((one, other) => (one < other ? -1 : 1));
	const levelOf = new Map(levels.map((loss, level) => [loss, level]));
	return {
		seed: problem.seed,
		references: problem.applicants.map((applicant) => applicant.id),
		offers: offerIds,
		priority: Uint8Array.from(problem.applicants, (applicant) => (applicant.priority ? 1 : 0)),
		criteria: Uint32Array.from(problem.applicants, ({ priority, criteria }) =>
			criterionNames.reduce(
				(bits, name, bit) => bits + (priority && criteria.includes(name) ? 2 ** bit : 0),
				0
			)
		),
		choiceStart: Uint32Array.from(starts),
		choices: Uint32Array.from(choices),
		standing:
			levels.length > 1 ? Uint32Array.from(losses, (loss) => levelOf.get(loss) as number) : new Uint32Array(),
		standings: Math.max(1, levels.length),
		seats: Uint32Array.from(problem.offers, (offer) => offer.capacity),
		reserved: Uint32Array.from(problem.offers, (offer) => offer.reserve),
		special
	};
}
