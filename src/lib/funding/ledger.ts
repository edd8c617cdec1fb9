import type { Cents } from '#lib/basics/cents.ts';

/** An envelope as officers see it: what it may give in all, what is awarded, what waiting requests ask for. */
export interface EnvelopeState {
	ceilingCents: Cents;
	committedCents: Cents;
	askedCents: Cents;
}

export function leftCents({ ceilingCents, committedCents }: EnvelopeState): Cents {
	return ceilingCents - committedCents;
}

/** Whether saying yes to every waiting request would cost more than what is left. */
export function isOverAsked(envelope: EnvelopeState): boolean {
	return envelope.askedCents > leftCents(envelope);
}

/** Widths of the bar, out of a hundred: awarded, then asked for, cut at the end of the bar. */
export function barOf({ ceilingCents, committedCents, askedCents }: EnvelopeState): {
	committed: number;
	asked: number;
} {
	if (ceilingCents === 0) return { committed: 0, asked: 0 };
	const committed = (committedCents / ceilingCents) * 100;
	return { committed, asked: Math.min(100 - committed, (askedCents / ceilingCents) * 100) };
}
