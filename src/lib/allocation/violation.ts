import type { Seat } from './problem.ts';

interface Difference {
	readonly applicant: string;
	readonly stated: number | null;
	readonly actual: number | null;
}

/** A figure of the report, by its path, that the answers do not give. */
export interface WrongFigure {
	readonly kind: 'wrong-figure';
	readonly figure: string;
	readonly stated: string;
	readonly actual: string;
}

/** What can be wrong whatever is given out. */
type AnyRoundViolation =
	| { readonly kind: 'other-input'; readonly stated: string; readonly actual: string }
	| { readonly kind: 'unknown-applicant' | 'seated-twice' | 'left-out'; readonly applicant: string }
	| (Difference & { readonly kind: 'wrong-draw' })
	| WrongFigure;

/** The first thing wrong with a result, named so that anyone can look it up in the two files. */
export type Violation =
	| AnyRoundViolation
	| { readonly kind: 'unknown-offer' | 'not-chosen'; readonly applicant: string; readonly offer: string }
	| { readonly kind: 'over-capacity'; readonly offer: string; readonly seats: number; readonly taken: number }
	| (Difference & { readonly kind: 'wrong-rank' })
	| {
			readonly kind: 'wrong-seat';
			readonly applicant: string;
			readonly offer: string | null;
			readonly stated: Seat | null;
			readonly actual: Seat | null;
	  }
	| { readonly kind: 'wasted-seat'; readonly applicant: string; readonly offer: string }
	/** The applicant should have the rival's seat; `reserve` when it is one of those reserved. */
	| {
			readonly kind: 'justified-envy' | 'reserve-ignored';
			readonly applicant: string;
			readonly offer: string;
			readonly rival: string;
	  };

/** The first thing wrong with a result over money; an applicant is a file. */
export type MoneyViolation =
	| AnyRoundViolation
	| { readonly kind: 'not-priority' | 'over-envelope' | 'money-left'; readonly applicant: string }
	| (Difference & { readonly kind: 'wrong-amount' | 'wrong-waiting' })
	/** A file that did not fit stopped the giving, and a later one was served. */
	| { readonly kind: 'overtaken'; readonly applicant: string; readonly rival: string };
