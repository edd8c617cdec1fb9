import type { Seat } from './problem.ts';

/** What a refill of one offer reads, as it is stored and published: who holds what, who waits no more, who said no. */
export interface RefillInput {
	/** Digest of the problem the round was run on. */
	readonly problem: string;
	readonly offer: string;
	readonly held: readonly { readonly applicant: string; readonly offer: string; readonly seat: Seat }[];
	readonly gone: readonly string[];
	readonly declined: readonly { readonly applicant: string; readonly offers: readonly string[] }[];
}

/** A refill as it can be checked: what it read, the digest of that, and whom it called in which order. */
export interface StatedRefill {
	readonly inputHash: string;
	readonly input: RefillInput;
	readonly calls: readonly { readonly applicant: string; readonly seat: Seat }[];
}
