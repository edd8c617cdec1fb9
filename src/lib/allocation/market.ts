import { packedOf } from './packed.ts';
import type { Offer, PackedApplicants, Policy, Problem } from './problem.ts';

/** A problem in columns, the shape the solver and the verifier compute on. Offers and applicants are their position. */
export interface Market {
	readonly seed: string;
	/** Applicant → the reference drawn on. */
	readonly references: readonly string[];
	/** Offer → its id. */
	readonly offers: readonly string[];
	/** Applicant → 1 with priority, else 0. */
	readonly priority: Uint8Array;
	/** Applicant → one bit for each criterion met; 0 without priority. Empty when no offer has a sub-reserve. */
	readonly criteria: Uint32Array;
	/** Applicant → where their choices begin in `choices`; one more entry closes the last. */
	readonly choiceStart: Uint32Array;
	/** Choice → offer, each applicant's in their order. */
	readonly choices: Uint32Array;
	/** Choice → the applicant's standing there before the draw, 0 the best. Empty when the draw alone decides. */
	readonly standing: Uint32Array;
	/** Number of distinct standings, at least 1. */
	readonly standings: number;
	/** Offer → seats, and those reserved. */
	readonly seats: Uint32Array;
	readonly reserved: Uint32Array;
	/** Offers whose rule is more than one reserve filled first. */
	readonly special: ReadonlyMap<number, SpecialOffer>;
}

export interface SpecialOffer {
	readonly rule: 'reserved-first' | 'open-first' | 'hard-quota';
	readonly subReserves: readonly { readonly criterion: number; readonly seats: number }[];
}

/** The columns of a problem that was read without fault, under its own rule or one it is compared with. */
export function marketOf(problem: Problem, policy: Policy = 'reserve'): Market {
	const { offers } = problem;
	const applicants = packedOf(problem);
	const bits = criterionBits(problem);
	return {
		seed: problem.seed,
		references: applicants.ids,
		offers: offers.map(({ id }) => id),
		priority: applicants.priority,
		criteria: criterionSets(applicants, bits),
		choiceStart: applicants.choiceStart,
		choices: applicants.choices,
		...standingsOf(offers, applicants),
		seats: Uint32Array.from(offers, ({ capacity }) => capacity),
		reserved: Uint32Array.from(offers, ({ reserve }) => (policy === 'no-reserve' ? 0 : reserve)),
		special: specialOffers(problem, policy, bits)
	};
}

/** Criteria that some offer reserves seats for; others change nothing. */
function criterionBits({ offers }: Problem): ReadonlyMap<string, number> {
	const names = new Set(offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion)));
	return new Map([...names].map((name, bit) => [name, bit]));
}

function criterionSets(
	{ priority, criteria }: PackedApplicants,
	bits: ReadonlyMap<string, number>
): Uint32Array {
	if (bits.size === 0) return new Uint32Array(0);
	return Uint32Array.from(criteria, (met, applicant) => {
		let set = 0;
		for (const [name, bit] of bits) if (priority[applicant] === 1 && met.includes(name)) set |= 1 << bit;
		return set;
	});
}

function specialOffers({ offers }: Problem, policy: Policy, bits: ReadonlyMap<string, number>) {
	const special = new Map<number, SpecialOffer>();
	if (policy === 'no-reserve') return special;
	offers.forEach(({ precedence, subReserves, reserve }, offer) => {
		const rule = policy === 'hard-quota' ? policy : precedence;
		if (reserve === 0 || (rule === 'reserved-first' && subReserves.length === 0)) return;
		special.set(offer, {
			rule,
			subReserves: subReserves.map(({ criterion, seats }) => ({ criterion: bits.get(criterion) ?? 0, seats }))
		});
	});
	return special;
}

/** A panel's order stands for scores; without a score one comes after everybody scored. */
function standingsOf(
	offers: readonly Offer[],
	{ ids, choiceStart, choices, scores }: PackedApplicants
): Pick<Market, 'standing' | 'standings'> {
	const places = offers.map(({ order }) => order && new Map(order.map((id, place) => [id, place])));
	if (scores === null && places.every((order) => order === null))
		return { standing: new Uint32Array(0), standings: 1 };

	const merit = new Float64Array(choices.length);
	for (const [applicant, id] of ids.entries())
		for (
			let choice = choiceStart[applicant] as number;
			choice < (choiceStart[applicant + 1] as number);
			choice++
		) {
			const place = places[choices[choice] as number]?.get(id);
			const score = scores?.[choice] ?? NaN;
			merit[choice] = place === undefined ? (Number.isNaN(score) ? -1 : score) : -place;
		}
	const distinct = Float64Array.from(new Set(merit)).sort().reverse();
	const rank = new Map(Array.from(distinct, (value, position) => [value, position]));
	return {
		standing: Uint32Array.from(merit, (value) => rank.get(value) as number),
		standings: distinct.length
	};
}
