import { type Cents, sumCents } from '#lib/basics/cents.ts';

export const requestStates = ['submitted', 'awarded', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

/** One expense of a departure, as the young person names it. */
export interface Cost {
	readonly label: string;
	readonly cents: Cents;
}

export const costRows = 5;
export const costLabelLength = 80;
export const messageLength = 1_000;
export const noteLength = 600;

/** What the Region may answer no for. Each has its sentence to the young person and its label for officers. */
export const refusalReasons = [
	'conditions-not-met',
	'already-paid',
	'costs-not-covered',
	'incomplete',
	'envelope-spent'
] as const;
/** As these, and `round-ended`: the round it waited in is over, which no officer chooses for one request. */
export type RefusalReason = (typeof refusalReasons)[number] | 'round-ended';

export type AskFault = 'no-costs' | 'above-costs' | 'above-maximum';

/** What is wrong with the amount asked for, or null. More than the costs or the call's maximum is never asked for. */
export function askFault(
	{ costs, requestedCents }: { costs: readonly Cost[]; requestedCents: Cents },
	maximumCents: Cents
): AskFault | null {
	if (costs.length === 0) return 'no-costs';
	if (requestedCents > maximumCents) return 'above-maximum';
	return requestedCents > sumCents(costs.map(({ cents }) => cents)) ? 'above-costs' : null;
}

export type AwardFault = 'not-an-amount' | 'above-requested' | 'above-maximum';

/** What is wrong with an amount to award, or null: above zero, at most what was asked and what the call gives. */
export function awardFault(
	cents: Cents,
	{ requestedCents, maximumCents }: { requestedCents: Cents; maximumCents: Cents }
): AwardFault | null {
	if (!Number.isSafeInteger(cents) || cents <= 0) return 'not-an-amount';
	if (cents > requestedCents) return 'above-requested';
	return cents > maximumCents ? 'above-maximum' : null;
}
