/**
 * A round as its call froze it: who asks for what, in which order, and how many places there are.
 * Its text is what the input hash covers, so that anyone can replay the round.
 */
export interface Problem {
	/** Whole text of the revealed seed; the draw is `SHA-256(seed ‖ applicant id)`. */
	readonly seed: string;
	readonly offers: readonly Offer[];
	readonly applicants: readonly Applicant[];
	/** The same applicants, where they were read into columns. */
	readonly columns?: PackedApplicants;
}

export interface Offer {
	readonly id: string;
	readonly capacity: number;
	/** Seats guaranteed to applicants with priority, 0 ≤ reserve ≤ capacity. What they do not claim is open to all. */
	readonly reserve: number;
	/**
	 * Seats of the reserve kept first for priority applicants who meet a criterion. Together at most the reserve; what
	 * nobody meets goes back to the whole priority public.
	 */
	readonly subReserves: readonly SubReserve[];
	readonly precedence: Precedence;
	/** A panel's published order, best first; it ranks everyone who chose the offer. Null: score, then draw. */
	readonly order: readonly string[] | null;
}

export interface SubReserve {
	readonly criterion: string;
	readonly seats: number;
}

/**
 * `reserved-first`: the reserve is a minimum, and priority applicants who would win an open seat count in it.
 * `open-first`: the reserve comes over and above the open seats they win. Kominers and Sönmez, Theoretical Economics
 * 11 (2016).
 */
export type Precedence = 'reserved-first' | 'open-first';

export interface Applicant {
	/** The application's reference: pseudonymous, and what the draw is made on. */
	readonly id: string;
	readonly priority: boolean;
	/** Criteria met, all claimed at once; they only count for applicants with priority. */
	readonly criteria: readonly string[];
	/** Acceptable offers, the most wanted first. */
	readonly preferences: readonly string[];
	/** A panel's score by offer, finite and at least 0, the highest first. Nobody scored: the draw alone decides. */
	readonly scores: ReadonlyMap<string, number>;
}

/**
 * The applicants of a problem in columns, an applicant and an offer each being their position: what a round of a million
 * is read into.
 */
export interface PackedApplicants {
	readonly ids: readonly string[];
	/** 1 with priority, else 0. */
	readonly priority: Uint8Array;
	readonly criteria: readonly (readonly string[])[];
	/** Applicant → where their choices begin in `choices`; one more entry closes the last. */
	readonly choiceStart: Uint32Array;
	/** Choice → offer, each applicant's in their order. */
	readonly choices: Uint32Array;
	/** Choice → the panel's score, NaN where there is none. Null when nobody was scored. */
	readonly scores: Float64Array | null;
}

/** The rule compared with, in reports and tests only: `hard-quota` leaves reserved seats empty rather than open. */
export type Policy = 'reserve' | 'no-reserve' | 'hard-quota';

export type Seat = 'reserved' | 'open';

export interface Assignment {
	readonly applicant: string;
	readonly offer: string | null;
	/** Which of their choices they got, from 1. */
	readonly rank: number | null;
	readonly seat: Seat | null;
	/** Their place in the draw, from 1. */
	readonly draw: number;
}

/** Most distinct criteria that the sub-reserves of one problem name: each is a bit of a word. */
export const maxCriteria = 31;
