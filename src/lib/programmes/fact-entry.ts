import type { Said } from '#lib/basics/said.ts';

/** What the law says of a fact: ordinary, close to articles 9 and 10 of the GDPR, or inside them. */
export type PrivacyClass =
	| 'personal'
	| 'highly-sensitive'
	| 'may-reveal-article-9'
	| 'article-9-health'
	| 'article-9-health-of-a-relative'
	| 'article-10';

/** What answering costs a person: a glance, a moment of thought, or a paper to fetch and something intimate to say. */
export type Burden = 'low' | 'medium' | 'high';

/** One possible answer. `as` stands inside a sentence ("en apprentissage"), `label` alone beside a button. */
export interface Choice {
	readonly value: string;
	readonly label: Said;
	readonly as: Said;
}

interface Entry {
	readonly label: Said;
	/** Put to the young person, who is called "tu": one idea, fifteen words at most. */
	readonly question: Said;
	/** Why we ask, in one sentence. */
	readonly why: Said;
	readonly hint?: Said;
	readonly privacy: PrivacyClass;
	/** Kept apart, encrypted, under its own consent: health, care, justice, refugee or permit status. */
	readonly sensitive: boolean;
	readonly burden: Burden;
	/** False when the fact only ever follows from others or from the date. */
	readonly askable: boolean;
	/** Facts that may settle this one: they are asked first. */
	readonly derivedFrom?: readonly string[];
	/**
	 * Something of the project that one may do otherwise: a date, a length, a country, a host, an agreement, a proof.
	 * Never what a person is or has: income, address, family, nationality, health.
	 */
	readonly changeable?: boolean;
}

/** `must` completes "il faut" and "you must"; `you` tells a person their own answer. */
export interface BoolEntry extends Entry {
	readonly type: 'bool';
	readonly must: { readonly yes: Said; readonly no: Said };
	readonly you: { readonly yes: Said; readonly no: Said };
}

export type Unit =
	| 'days'
	| 'weeks'
	| 'months'
	| 'years'
	| 'euros'
	| 'kilometres'
	| 'percent'
	| 'people'
	| 'times'
	| 'parts'
	| 'rank';

/**
 * `must` holds `{bound}` ("moins de 12 mois") or `{of}` ("de moins de 12 mois", "d’au moins 3 mois"), `you` holds
 * `{value}`. `min` and `max` limit what may be typed. `steps` lists the only values there are, each with its name.
 */
export interface NumberEntry extends Entry {
	readonly type: 'int' | 'number';
	readonly unit: Unit;
	readonly min: number;
	readonly max: number;
	readonly must: Said;
	readonly you: Said;
	readonly steps?: readonly { readonly value: number; readonly label: Said }[];
	/** Told instead of `you` when the answer is the lowest step, or zero. */
	readonly youNone?: Said;
	/** Told instead of `you` when the answer is `max`, where that means without end. */
	readonly youEndless?: Said;
}

/** `must` and `you` hold `{choices}`. */
export interface ChoiceEntry extends Entry {
	readonly type: 'enum' | 'enum[]';
	readonly options: readonly Choice[];
	readonly must: Said;
	readonly you: Said;
	readonly youNone?: Said;
}

/** `must` and `you` hold `{place}`, a phrase with its preposition ("en Pologne", "dans les Hauts-de-France"). */
export interface PlaceEntry extends Entry {
	readonly type: 'iso2' | 'ISO 3166-2';
	readonly must: Said;
	readonly you: Said;
	/** The answer `none`, where there is one. */
	readonly none?: { readonly label: Said; readonly you: Said };
}

/** `you` holds `{value}`, a date. */
export interface DateEntry extends Entry {
	readonly type: 'date';
	readonly you: Said;
}

/** `must.oneOf` holds `{choices}` and `you` holds `{value}`, names of countries; `youNone` tells an empty list. */
export interface CountriesEntry extends Entry {
	readonly type: 'iso2[]';
	readonly must: { readonly oneOf: Said; readonly notTheDestination: Said };
	readonly you: Said;
	readonly youNone: Said;
}

export type FactEntry = BoolEntry | NumberEntry | ChoiceEntry | PlaceEntry | DateEntry | CountriesEntry;
