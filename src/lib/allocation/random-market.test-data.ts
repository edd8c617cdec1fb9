import fc from 'fast-check';
import { chooseSeats, seatRuleOf, turnedAway } from './choice.ts';
import { drawOrder } from './lottery.ts';
import { marketOf } from './market.ts';
import type { Applicant, Offer, Policy, Problem } from './problem.ts';

const criteria = ['rural', 'quartier', 'handicap'];

export interface MarketShape {
	readonly applicants: number;
	readonly offers: number;
	readonly seats: number;
	/** Also sub-reserves and open seats first. */
	readonly special?: boolean;
}

/** Any market of at most that size: scores with ties, orders, reserves of any part, choices of any length. */
export function randomMarket({
	applicants,
	offers,
	seats,
	special = false
}: MarketShape): fc.Arbitrary<Problem> {
	const anyOffer = (id: string): fc.Arbitrary<Offer> =>
		fc.nat(seats).chain((capacity) =>
			fc.nat(capacity).chain((reserve) =>
				fc.record({
					id: fc.constant(id),
					capacity: fc.constant(capacity),
					reserve: fc.constant(reserve),
					subReserves: special ? anySubReserves(reserve) : fc.constant([]),
					precedence: special
						? fc.constantFrom('reserved-first' as const, 'open-first' as const)
						: fc.constant('reserved-first' as const),
					order: fc.constant(null)
				})
			)
		);
	const anyApplicant = (id: string, offerIds: string[]): fc.Arbitrary<Applicant> =>
		fc.record({
			id: fc.constant(id),
			priority: fc.boolean(),
			criteria: fc.subarray(criteria),
			preferences: fc.shuffledSubarray(offerIds),
			scores: fc
				.array(fc.option(fc.nat(2)), { minLength: offerIds.length, maxLength: offerIds.length })
				.map(
					(scores) => new Map(offerIds.flatMap((id, at) => (scores[at] == null ? [] : [[id, scores[at]]])))
				)
		});
	return fc
		.record({
			offers: fc.integer({ min: 1, max: offers }),
			applicants: fc.nat(applicants),
			seed: fc.string({ minLength: 1 })
		})
		.chain((size) => {
			const offerIds = Array.from({ length: size.offers }, (_, at) => `o${at}`);
			return fc
				.record({
					seed: fc.constant(size.seed),
					offers: fc.tuple(...offerIds.map(anyOffer)),
					applicants: fc.tuple(
						...Array.from({ length: size.applicants }, (_, at) => anyApplicant(`a${at}`, offerIds))
					),
					ordered: fc.array(fc.boolean(), { minLength: size.offers, maxLength: size.offers }),
					order: fc.shuffledSubarray(
						Array.from({ length: size.applicants }, (_, at) => `a${at}`),
						{ minLength: size.applicants }
					)
				})
				.map(({ ordered, order, ...problem }) => ({
					...problem,
					offers: problem.offers.map((offer, at) => (ordered[at] ? { ...offer, order } : offer))
				}));
		});
}

function anySubReserves(reserve: number) {
	return fc.subarray(criteria).chain((names) =>
		fc
			.array(fc.nat(reserve), { minLength: names.length, maxLength: names.length })
			.map((seats) => names.map((criterion, at) => ({ criterion, seats: seats[at] ?? 0 })))
			.map((found) => (found.reduce((sum, { seats }) => sum + seats, 0) <= reserve ? found : []))
	);
}

export type Outcome = readonly (string | null)[];

/** Each offer's choice among any group, by its own order: the definition that brute force compares with. */
export function choicesOf(problem: Problem, policy: Policy = 'reserve') {
	const market = marketOf(problem, policy);
	const draw = drawOrder(market.seed, market.references);
	return (offerId: string, group: readonly number[]): ReadonlySet<number> => {
		const offer = market.offers.indexOf(offerId);
		const keyOf = (applicant: number) => {
			const from = market.choiceStart[applicant] ?? 0;
			const rank = market.choices.subarray(from, market.choiceStart[applicant + 1]).indexOf(offer);
			return [market.standing[from + rank] ?? 0, draw[applicant] ?? 0] as const;
		};
		const sorted = [...group].sort((one, other) => {
			const [a, b] = [keyOf(one), keyOf(other)];
			return a[0] - b[0] || a[1] - b[1];
		});
		const answers = chooseSeats(sorted, seatRuleOf(market, offer), market);
		return new Set(sorted.filter((_, place) => answers[place] !== turnedAway));
	};
}

/** Whether nobody could rightly complain of this outcome, by the definition of domain theory to the letter. */
export function isStable(problem: Problem, outcome: Outcome, choose: ReturnType<typeof choicesOf>): boolean {
	const { offers, applicants } = problem;
	return offers.every(({ id }) => {
		const holders = applicants.flatMap((_, at) => (outcome[at] === id ? [at] : []));
		if (choose(id, holders).size !== holders.length) return false;
		return applicants.every(({ preferences }, at) => {
			const here = preferences.indexOf(id);
			const got = outcome[at] == null ? Infinity : preferences.indexOf(outcome[at]);
			return here < 0 || here >= got || !choose(id, [...holders, at]).has(at);
		});
	});
}

/** Every way to give each applicant one of their choices or nothing. */
export function* everyOutcome({ applicants }: Problem): Generator<(string | null)[]> {
	const outcome: (string | null)[] = applicants.map(() => null);
	function* from(at: number): Generator<(string | null)[]> {
		const applicant = applicants[at];
		if (!applicant) {
			yield [...outcome];
			return;
		}
		for (const offer of [null, ...applicant.preferences]) {
			outcome[at] = offer;
			yield* from(at + 1);
		}
	}
	yield* from(0);
}
