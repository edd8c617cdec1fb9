import { type Cents, sumCents } from '#lib/basics/cents.ts';
import type { MoneyProblem } from './award.ts';
import type { StatedAward } from './read-money.ts';

/** Why one request got its money or not: true, and showing nobody else's. */
export interface MoneyExplanation {
	/** Its place in the draw, and how many were drawn. */
	readonly draw: number;
	readonly drawn: number;
	readonly priority: boolean;
	readonly amountCents: Cents;
	readonly envelopeCents: Cents;
	readonly reserveCents: Cents;
	readonly from: 'reserve' | 'open' | null;
	/** Requests served that stand before this one in the order; null when there are one to four. */
	readonly ahead: number | null;
	/** Whether a request behind this one was served from the reserve. */
	readonly isBehindReserve: boolean;
	/** Money left where the giving stopped. */
	readonly leftCents: Cents;
	/** For a request not served: its place on the waiting list, from 1. */
	readonly waiting: number | null;
	/** What the envelope lacked to reach it; null for a request served, or where it would tell what a few others ask. */
	readonly missingCents: Cents | null;
}

const fewest = 5;

/** Explains one request of a round over money; null when it took no part. */
export function explainMoney(
	problem: MoneyProblem,
	awards: readonly StatedAward[],
	reference: string
): MoneyExplanation | null {
	const files = new Map(problem.files.map((file) => [file.id, file]));
	const own = awards.find(({ file }) => file === reference);
	const file = files.get(reference);
	if (!own || !file) return null;
	const score = (id: string) => files.get(id)?.score ?? -1;
	const isBefore = (one: StatedAward, other: StatedAward) =>
		(score(one.file) - score(other.file) || other.draw - one.draw) > 0;
	const served = awards.filter(({ from }) => from !== null);
	const ahead = served.filter((award) => isBefore(award, own)).length;
	const leftCents = problem.envelopeCents - sumCents(served.map(({ amountCents }) => amountCents ?? 0));
	return {
		draw: own.draw,
		drawn: awards.length,
		priority: file.priority,
		amountCents: file.amountCents,
		envelopeCents: problem.envelopeCents,
		reserveCents: problem.reserveCents,
		from: own.from,
		ahead: ahead > 0 && ahead < fewest ? null : ahead,
		isBehindReserve:
			own.from === null && served.some((award) => award.from === 'reserve' && isBefore(own, award)),
		leftCents,
		waiting: own.waiting,
		missingCents: missing(own)
	};

	function missing({ waiting }: StatedAward): Cents | null {
		if (waiting === null || (waiting > 1 && waiting <= fewest)) return null;
		const upToHere = awards.filter((award) => award.waiting !== null && award.waiting <= waiting);
		return sumCents(upToHere.map((award) => files.get(award.file)?.amountCents ?? 0)) - leftCents;
	}
}
