import type { Market, SpecialOffer } from './market.ts';
import type { PackedApplicants, Problem } from './problem.ts';

/**
 * The verifier's own columns, written apart from the solver's on purpose: a mistake in how the solver understands a
 * problem cannot hide behind the same mistake here. What stands in the file is read once for both.
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
	const applicants = problem.columns ?? inColumns(problem, numberOf);
	const { choices } = applicants;
	const hasStandings = applicants.scores !== null || orders.size > 0;
	const losses = new Float64Array(hasStandings ? choices.length : 0);
	for (let applicant = 0, choice = 0; hasStandings && applicant < applicants.ids.length; applicant++)
		for (; choice < (applicants.choiceStart[applicant + 1] as number); choice++) {
			const order = orders.get(offerIds[choices[choice] as number] as string);
			const score = applicants.scores?.[choice] ?? NaN;
			losses[choice] = order
				? (order.get(applicants.ids[applicant] as string) as number)
				: Number.isNaN(score)
					? Infinity
					: -score;
		}
	const levels = [...new Set(losses)].sort((one, other) => (one < other ? -1 : 1));
	const levelOf = new Map(levels.map((loss, level) => [loss, level]));
	return {
		seed: problem.seed,
		references: applicants.ids,
		offers: offerIds,
		priority: applicants.priority,
		criteria: criteriaMet(applicants, criterionNames),
		choiceStart: applicants.choiceStart,
		choices,
		standing:
			levels.length > 1 ? Uint32Array.from(losses, (loss) => levelOf.get(loss) as number) : new Uint32Array(),
		standings: Math.max(1, levels.length),
		seats: Uint32Array.from(problem.offers, (offer) => offer.capacity),
		reserved: Uint32Array.from(problem.offers, (offer) => offer.reserve),
		special
	};
}

function criteriaMet({ priority, criteria }: PackedApplicants, names: readonly string[]): Uint32Array {
	const sets = new Uint32Array(criteria.length);
	if (names.length === 0) return sets;
	for (let applicant = 0; applicant < sets.length; applicant++)
		sets[applicant] = names.reduce(
			(bits, name, bit) =>
				bits + (priority[applicant] === 1 && criteria[applicant]?.includes(name) ? 2 ** bit : 0),
			0
		);
	return sets;
}

function inColumns({ applicants }: Problem, numberOf: ReadonlyMap<string, number>): PackedApplicants {
	const starts = [0];
	const choices: number[] = [];
	const scores: number[] = [];
	for (const { preferences, scores: own } of applicants) {
		for (const offer of preferences) {
			choices.push(numberOf.get(offer) as number);
			scores.push(own.get(offer) ?? NaN);
		}
		starts.push(choices.length);
	}
	return {
		ids: applicants.map(({ id }) => id),
		priority: Uint8Array.from(applicants, ({ priority }) => (priority ? 1 : 0)),
		criteria: applicants.map(({ criteria }) => criteria),
		choiceStart: Uint32Array.from(starts),
		choices: Uint32Array.from(choices),
		scores: scores.every(Number.isNaN) ? null : Float64Array.from(scores)
	};
}
