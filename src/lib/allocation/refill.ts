import { candidatesOf } from './candidates.ts';
import { meritorious, seatRuleOf } from './choice.ts';
import { drawOrder } from './lottery.ts';
import { type Market, marketOf } from './market.ts';
import type { Problem, Seat } from './problem.ts';

/** Where a round stands once people have begun to answer. */
export interface LivingRound {
	/** Applicant → the seat they accepted, or may still accept, even of an offer they did not ask. Nobody here is moved. */
	readonly held: ReadonlyMap<string, { readonly offer: string; readonly seat: Seat }>;
	/** Applicants who wait for nothing any more. */
	readonly gone: ReadonlySet<string>;
	/** Applicant → offers they declined or let lapse: never proposed again. */
	readonly declined: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Call {
	readonly applicant: string;
	readonly seat: Seat;
}

/**
 * Whom an offer calls now that it has free seats: its own rule among those who would rather have it than what they
 * hold, its holders kept. No other offer is touched: a seat given up by accepting is that offer's next refill. Nobody
 * is called when the offer holds as many as it has seats, or more because its capacity was lowered.
 */
export function refill(problem: Problem, round: LivingRound, offer: string): Call[] {
	const { market, queue, holders, at } = waitingAt(problem, round, offer);
	const rule = seatRuleOf(market, at);
	const calls: Call[] = [];
	const kept = holders.slice();
	const taken = [...round.held.values()].filter((held) => held.offer === offer).length;
	for (let free = rule.seats - taken; free > 0 && queue.length > 0; free--) {
		const reserveIsNext =
			rule.rule !== 'open-first' || openHeld(round, offer, calls) >= rule.seats - rule.reserved;
		const claim = reserveIsNext ? nextOnReserve(market, rule, kept, queue) : undefined;
		const applicant = claim ?? (queue[0] as number);
		queue.splice(queue.indexOf(applicant), 1);
		kept.push(applicant);
		calls.push({
			applicant: market.references[applicant] as string,
			seat: claim === undefined ? 'open' : 'reserved'
		});
	}
	return calls;
}

/** Everyone still waiting for an offer, in its order: the published waiting list. */
export function waitingList(problem: Problem, round: LivingRound, offer: string): string[] {
	const { market, queue } = waitingAt(problem, round, offer);
	return queue.map((applicant) => market.references[applicant] as string);
}

function waitingAt(problem: Problem, round: LivingRound, offer: string) {
	const market = marketOf(problem);
	const at = market.offers.indexOf(offer);
	if (at < 0) throw new RangeError(`there is no offer ${offer}`);
	const draw = drawOrder(market.seed, market.references);
	const asked = candidatesOf(market, draw, (choice) => market.choices[choice] === at);
	const queue: number[] = [];
	const holders: number[] = [];
	asked.choices.forEach((choice, entry) => {
		const applicant = asked.applicants[entry] as number;
		const id = market.references[applicant] as string;
		const held = round.held.get(id)?.offer;
		if (held === offer) holders.push(applicant);
		else if (
			!round.gone.has(id) &&
			!round.declined.get(id)?.has(offer) &&
			isBetter(market, applicant, choice, held)
		)
			queue.push(applicant);
	});
	return { market, queue, holders, at };
}

function isBetter(market: Market, applicant: number, choice: number, held: string | undefined): boolean {
	if (held === undefined) return true;
	const from = market.choiceStart[applicant] as number;
	const choices = market.choices.subarray(from, market.choiceStart[applicant + 1]);
	return choice < from + choices.indexOf(market.offers.indexOf(held));
}

function openHeld(round: LivingRound, offer: string, calls: readonly Call[]): number {
	const seats = [...round.held.values()].filter((held) => held.offer === offer);
	return [...seats, ...calls].filter(({ seat }) => seat === 'open').length;
}

/** The first in the queue who lets one more reserved seat be filled beside those kept. */
function nextOnReserve(
	market: Market,
	rule: ReturnType<typeof seatRuleOf>,
	kept: readonly number[],
	queue: readonly number[]
): number | undefined {
	const filled = (people: readonly number[]) =>
		meritorious(people.length, rule.subReserves, (place) => market.criteria[people[place] as number] ?? 0)
			.length;
	if (rule.subReserves.length > 0) {
		const now = filled(kept);
		const claim = queue.find((applicant) => filled([...kept, applicant]) > now);
		if (claim !== undefined) return claim;
	}
	const withPriority = (applicant: number) => market.priority[applicant] === 1;
	if (kept.filter(withPriority).length >= rule.reserved) return undefined;
	return queue.find(withPriority);
}
