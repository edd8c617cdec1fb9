/** Where a text from outside stops being what it should be; both count from 1. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/**
 * What is wrong with a file from outside. `at` is the path to it from the root, empty for the root itself. `found` and
 * the names are as JSON shows them, odd signs escaped; what no value can show stands there as `nothing`, `list` or
 * `object`.
 */
export type Fault =
	| { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
	| ({ readonly kind: 'not-utf8' | 'not-json' | 'cut-short'; readonly at: string } & TextPlace)
	| ({ readonly kind: 'doubled-key'; readonly at: string; readonly key: string } & TextPlace)
	| { readonly kind: 'answers-money' | 'answers-places' }
	| { readonly kind: 'not-object' | 'not-list' | 'not-text'; readonly at: string; readonly found: string }
	| { readonly kind: 'not-truth' | 'not-score'; readonly at: string; readonly found: string }
	| { readonly kind: 'not-whole'; readonly at: string; readonly most: number; readonly found: string }
	| { readonly kind: 'not-word'; readonly at: string; readonly words: string; readonly found: string }
	| { readonly kind: 'empty-file' | 'empty' | 'asks-nothing'; readonly at: string }
	| { readonly kind: 'too-long'; readonly at: string; readonly most: number }
	| { readonly kind: 'ill-formed' | 'twice'; readonly at: string; readonly found: string }
	| { readonly kind: 'already'; readonly at: string; readonly found: string; readonly before: string }
	| { readonly kind: 'unknown-offer' | 'unknown-applicant'; readonly at: string; readonly found: string }
	| {
			readonly kind: 'left-out-of-order';
			readonly at: string;
			readonly offer: string;
			readonly found: string;
	  }
	| { readonly kind: OverLimit; readonly at: string; readonly count: number; readonly most: number }
	| { readonly kind: 'more'; readonly count: number };

type OverLimit = 'over-capacity' | 'over-reserve' | 'over-envelope' | 'many-criteria';

/** Everything found wrong with a file, in its order; a `more` at the end counts what is not told. */
export interface Faults {
	readonly done: false;
	readonly faults: readonly Fault[];
}
