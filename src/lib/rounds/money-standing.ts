import type { MoneyProblem } from '#lib/allocation/award.ts';
import type { StatedAward } from '#lib/allocation/read-money.ts';
import { type Cents, sumCents } from '#lib/basics/cents.ts';

/** Which part of the envelope money comes from. */
export type MoneyPart = 'reserve' | 'open';

/**
 * Where one request of a published round over money stands: it holds its money, its turn waits for an officer, it waits
 * on the list, or it waits for nothing any more.
 */
export interface MoneyStanding {
	readonly reference: string;
	readonly amountCents: Cents;
	readonly standing: 'held' | 'proposed' | 'waiting' | 'gone';
	/** For money held or proposed. */
	readonly from: MoneyPart | null;
}

/**
 * What is left to give out, by the same rule: the money nobody holds, over the requests that wait. Money that came back
 * to the reserve goes first to who has priority; no other money does, as at the run.
 */
export function restOf(
	problem: MoneyProblem,
	ran: readonly StatedAward[],
	standings: readonly MoneyStanding[]
): MoneyProblem {
	const taken = standings.filter(({ standing }) => standing === 'held' || standing === 'proposed');
	const spent = (from?: MoneyPart) =>
		sumCents(
			taken.filter((one) => from === undefined || one.from === from).map(({ amountCents }) => amountCents)
		);
	const reserved = ran.filter(({ from }) => from === 'reserve').map(({ amountCents }) => amountCents ?? 0);
	const envelopeCents = Math.max(0, problem.envelopeCents - spent());
	const waiting = new Set(
		standings.filter(({ standing }) => standing === 'waiting').map(({ reference }) => reference)
	);
	return {
		seed: problem.seed,
		envelopeCents,
		reserveCents: Math.min(envelopeCents, Math.max(0, sumCents(reserved) - spent('reserve'))),
		files: problem.files.filter(({ id }) => waiting.has(id))
	};
}

/** The same as text, always the same bytes for the same rest. */
export function restText({ seed, envelopeCents, reserveCents, files }: MoneyProblem): string {
	return JSON.stringify({
		seed,
		envelopeCents,
		reserveCents,
		files: files.map(({ id, priority, amountCents }) => ({ id, priority, amountCents }))
	});
}
