import { candidatesOf } from './candidates.ts';
import { drawOrder } from './lottery.ts';
import { type Market, marketOf } from './market.ts';
import type { Assignment, Offer, Precedence, Problem, Seat } from './problem.ts';

/** Why one person got what they got: true, and showing nobody else. */
export interface Explanation {
	readonly applicant: string;
	/** Their place in the draw, and how many were drawn. */
	readonly draw: number;
	readonly drawn: number;
	/** Each choice down to the one obtained; those below were never looked at. */
	readonly choices: readonly ChoiceExplanation[];
	/** Choices below the one obtained. */
	readonly notNeeded: number;
}

export interface ChoiceExplanation {
	readonly offer: string;
	readonly rank: number;
	readonly seats: number;
	readonly reserved: number;
	/** Of those reserved, how many the sub-reserves kept first for a criterion. */
	readonly kept: number;
	readonly precedence: Precedence;
	/** `seated`; or turned away since no seat exists, all went to people before them, or some are reserved. */
	readonly outcome: 'seated' | 'no-seats' | 'behind' | 'behind-reserve';
	readonly seat: Seat | null;
	/** How the offer orders: a panel's order, a panel's score, or the draw alone. */
	readonly by: 'order' | 'score' | 'draw';
	readonly score: number | null;
	/** People who wanted this offer more than what they got, or hold it. */
	readonly competing: Counted;
	/** Those of them before this person in the offer's order. */
	readonly ahead: Counted;
	/** For somebody turned away: their place among those still waiting, from 1. */
	readonly waitingPlace: number | null;
	/**
	 * The last person seated on a seat this one could have had: coming before them was needed. Null when seated, when
	 * fewer than five people hold the offer, or where its rule has more than one reserve.
	 */
	readonly lastSeated: { readonly score: number | null; readonly draw: number } | null;
}

/** A number of people; null is one to four, too few to be told. */
export type Counted = number | null;
const fewest = 5;

/** Explains any applicant of a round; building it once costs as much as reading the round. */
export function explainerOf(
	problem: Problem,
	assignment: readonly Assignment[]
): (applicantId: string) => Explanation | null {
	const market = marketOf(problem);
	const draw = drawOrder(market.seed, market.references);
	const got = Int32Array.from(assignment, ({ rank }, at) =>
		rank === null ? -1 : (market.choiceStart[at] as number) + rank - 1
	);
	const competing = candidatesOf(
		market,
		draw,
		(choice, applicant) => got[applicant] === -1 || choice <= (got[applicant] as number)
	);
	const applicantAt = new Map(market.references.map((id, at) => [id, at]));
	const round = { problem, market, draw, assignment, got, competing };

	return (applicantId) => {
		const applicant = applicantAt.get(applicantId);
		if (applicant === undefined) return null;
		const from = market.choiceStart[applicant] as number;
		const until = market.choiceStart[applicant + 1] as number;
		const last = got[applicant] === -1 ? until - 1 : (got[applicant] as number);
		return {
			applicant: applicantId,
			draw: (draw[applicant] as number) + 1,
			drawn: draw.length,
			choices: Array.from({ length: last - from + 1 }, (_, at) => explainChoice(round, applicant, from + at)),
			notNeeded: until - 1 - last
		};
	};
}

interface Round {
	readonly problem: Problem;
	readonly market: Market;
	readonly draw: Uint32Array;
	readonly assignment: readonly Assignment[];
	readonly got: Int32Array;
	readonly competing: ReturnType<typeof candidatesOf>;
}

function explainChoice(round: Round, applicant: number, choice: number): ChoiceExplanation {
	const { problem, market, assignment, got, competing } = round;
	const at = market.choices[choice] as number;
	const offer = problem.offers[at] as Offer;
	const from = competing.start[at] as number;
	const everyone = competing.choices.subarray(from, competing.start[at + 1]);
	const people = competing.applicants.subarray(from, competing.start[at + 1]);
	const place = everyone.indexOf(choice);
	const isSeated = got[applicant] === choice;
	const holds = (entry: number) => got[people[entry] as number] === everyone[entry];

	let waitingAhead = 0;
	for (let entry = 0; entry < place; entry++) if (!holds(entry)) waitingAhead++;
	const holders = Array.from(everyone.keys()).filter(holds);
	const seatOf = (entry: number) => assignment[people[entry] as number]?.seat ?? null;
	const hasPriority = market.priority[applicant] === 1;
	const behind = holders.some((entry) => entry > place) ? 'behind-reserve' : 'behind';
	return {
		offer: offer.id,
		rank: choice - (market.choiceStart[applicant] as number) + 1,
		seats: offer.capacity,
		reserved: offer.reserve,
		kept: offer.subReserves.reduce((sum, { seats }) => sum + seats, 0),
		precedence: offer.precedence,
		outcome: isSeated ? 'seated' : offer.capacity === 0 ? 'no-seats' : behind,
		seat: isSeated ? (assignment[applicant]?.seat ?? null) : null,
		by: offer.order ? 'order' : scored(round, at) ? 'score' : 'draw',
		score: problem.applicants[applicant]?.scores.get(offer.id) ?? null,
		competing: counted(everyone.length),
		ahead: counted(place),
		waitingPlace: isSeated ? null : waitingAhead + 1,
		lastSeated:
			isSeated || holders.length < fewest || market.special.has(at)
				? null
				: lastOf(
						round,
						holders.filter((entry) => hasPriority || seatOf(entry) === 'open').at(-1),
						offer,
						people
					)
	};
}

function scored({ problem, competing }: Round, at: number): boolean {
	const people = competing.applicants.subarray(competing.start[at], competing.start[at + 1]);
	const id = problem.offers[at]?.id ?? '';
	return people.some((applicant) => problem.applicants[applicant]?.scores.has(id));
}

function lastOf(
	{ problem, draw }: Round,
	entry: number | undefined,
	offer: Offer,
	people: Uint32Array
): ChoiceExplanation['lastSeated'] {
	const applicant = entry === undefined ? undefined : people[entry];
	if (applicant === undefined) return null;
	return {
		score: problem.applicants[applicant]?.scores.get(offer.id) ?? null,
		draw: (draw[applicant] as number) + 1
	};
}

function counted(people: number): Counted {
	return people > 0 && people < fewest ? null : people;
}
