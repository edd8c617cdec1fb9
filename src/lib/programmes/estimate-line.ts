import type { Said } from '#lib/basics/said.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import type { AmountCertainty, CentsRange, MonthlyBySet } from './amount.ts';
import type { CentsBounds } from './cents-bounds.ts';
import type { Rate } from './part-bounds.ts';

/**
 * How an aid helps. `money`: to the person; `in-kind`: a place, a ticket, board; `organisation`: money to a group or a
 * school; `fee`: the person pays; `none`: no money at all; `not-found`: it pays, and the figure was not found.
 */
export type Help = 'money' | 'in-kind' | 'organisation' | 'fee' | 'none' | 'not-found';

/** One brick of an amount, for what is known. `total` is null while the length or the distance is missing. */
export interface EstimateLine {
	readonly id: string;
	/** Null where the amount has one brick, which needs no name. */
	readonly label: Said | null;
	readonly rate: Rate;
	/** Whether this person gets this brick. */
	readonly applies: Verdict;
	readonly total: CentsBounds | null;
	readonly certainty: AmountCertainty;
	/** What institutions published, and what a public source announces, where the two need not agree. */
	readonly observed: MonthlyBySet['observed'];
	readonly announced: CentsRange | null;
}
