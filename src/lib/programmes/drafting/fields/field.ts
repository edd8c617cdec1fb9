/**
 * What an officer may fill in, as data: one list of fields draws the form, reads what was typed, and says a value or
 * its change in words. Labels are already in the reader's language; a name in a form is the way to the value, as in
 * `rates.0.cents`.
 */
export type Field = Plain | Words | Rows | Group;

export interface Option {
	readonly value: string;
	readonly label: string;
}

interface Named {
	/** The key in the object that holds the value. */
	readonly key: string;
	readonly label: string;
	readonly hint?: string;
	/** What stands there when nothing is typed; without it something has to be. */
	readonly empty?: 'absent' | 'null';
}

/** One box, or one list to choose from. */
export type Plain = Named &
	(
		| { readonly kind: 'euros' }
		| { readonly kind: 'count'; readonly min: number; readonly max: number }
		/** A whole percentage, or a share of one that people write as a percentage. */
		| { readonly kind: 'percent' | 'share' }
		| { readonly kind: 'text'; readonly long?: boolean }
		| { readonly kind: 'day' }
		/** A moment on the clock in Paris. */
		| { readonly kind: 'instant' }
		| { readonly kind: 'web' }
		| { readonly kind: 'choice'; readonly options: readonly Option[] }
		| { readonly kind: 'choices'; readonly options: readonly Option[] }
		/** Not shown: carried by the form, or always the same. */
		| { readonly kind: 'kept'; readonly always?: string | null }
	);

/** A text in both languages of the site. */
export type Words = Named & { readonly kind: 'words'; readonly long?: boolean };

/** As many lines as needed; one more, empty, adds one, and a line that was emptied is gone. */
export type Rows = Named & {
	readonly kind: 'rows';
	/** What one line is called: "Tranche". */
	readonly each: string;
	readonly row: readonly Field[];
	readonly least: number;
	/** A line is one value, not an object of values. */
	readonly isBare?: boolean;
};

/** Several values that go together under one key. */
export type Group = Named & {
	readonly kind: 'group';
	readonly fields: readonly Field[];
	/** The values stand in a list, in this order. */
	readonly isTuple?: boolean;
};

/** Says a text in the reader's language. */
export type Tell = (fr: string, en: string) => string;

/** The longest text an officer may type. */
export const mostSigns = 2000;
