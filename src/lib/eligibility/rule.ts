import type { Day } from '#lib/basics/day.ts';

/** How far a figure may be trusted; what is below `high` says so to whoever reads it. */
export type Certainty = 'high' | 'medium' | 'low';

/** What every condition carries: its id, unique in meaning within its programme, and how sure its source is. */
export interface Stated {
	readonly id: string;
	readonly certainty: Certainty;
	/** Key of the source, where it is not the programme's own. */
	readonly source?: string;
	/** For officers, in English. */
	readonly note?: string;
	/**
	 * Who judges, where meeting the condition is somebody's appreciation and not a fact: what the person tells of it
	 * opens the way, or closes it, but does not decide.
	 */
	readonly judge?: { readonly fr: string; readonly en: string };
	/** Replaces the sentence built from the condition, where that one would read poorly. */
	readonly say?: { readonly fr: string; readonly en: string };
}

export type Comparison = 'lt' | 'lte' | 'gt' | 'gte';

/** Dates at which an age is read. `academic_year.oct1`: 1 October of the academic year in which the project starts. */
export const namedDates = [
	'project.start_date',
	'project.end_date',
	'application.date',
	'contract.date',
	'academic_year.oct1'
] as const;
export type NamedDate = (typeof namedDates)[number];

export const durationUnits = ['days', 'weeks', 'months'] as const;
export type DurationUnit = (typeof durationUnits)[number];

/** One of the catalogue's country sets, by name. */
export interface CountrySet {
	readonly set: string;
}

export type FactEquals = Stated & {
	readonly fact: string;
	readonly op: 'eq';
	readonly value: boolean | number | string;
};
export type FactIn = Stated & {
	readonly fact: string;
	readonly op: 'in';
	readonly value: readonly string[] | CountrySet;
};
/** True when the fact, a list, has one of the values. */
export type FactIntersects = Stated & {
	readonly fact: string;
	readonly op: 'intersects';
	readonly value: readonly string[] | CountrySet;
};
export type FactCompares = Stated & {
	readonly fact: string;
	readonly op: Comparison;
	readonly value: number;
};
/** Both bounds included. */
export type FactBetween = Stated & {
	readonly fact: string;
	readonly op: 'between';
	readonly value: readonly [number, number];
};
/** True when the fact, a list of countries, lacks the project's destination. */
export type FactLacksDestination = Stated & {
	readonly fact: string;
	readonly op: 'not_contains_dest';
	readonly value: null;
};
export type FactCondition =
	FactEquals | FactIn | FactIntersects | FactCompares | FactBetween | FactLacksDestination;

/** Completed years at the date, both bounds included: `max: 30` means "not yet 31". */
export type AgeCondition = Stated & {
	readonly age_at: NamedDate;
	readonly min?: number | null;
	readonly max?: number | null;
};
/** Length of the project, both end days counted, both bounds included. */
export type DurationCondition = Stated & {
	readonly duration: DurationUnit;
	readonly min?: number | null;
	readonly max?: number | null;
};
/** Born inside the window of one of the programme's calls. */
export type BornBetweenCallCondition = Stated & { readonly born_between_call: true };
/** The destination is none of the person's nationalities. */
export type DestinationNotOwnCondition = Stated & { readonly dest_not_in_nationalities: true };
/** The date is on or before that birthday. */
export type NotAfterBirthdayCondition = Stated & {
	readonly not_after_birthday: number;
	readonly date: NamedDate;
};
/** Household income ≤ base + (parts − 1) × 2 × per_half_part, in euros a year; parts below 1 count as 1. */
export type IncomeCeilingCondition = Stated & {
	readonly rfr_ceiling: { readonly base: number; readonly per_half_part: number };
};

/** The leaf of a rule: what can be true, false or unknown by itself. */
export type Condition =
	| FactCondition
	| AgeCondition
	| DurationCondition
	| BornBetweenCallCondition
	| DestinationNotOwnCondition
	| NotAfterBirthdayCondition
	| IncomeCeilingCondition;

/** A rule as authored and stored: JSON, without code. */
export type Rule =
	| Condition
	| { readonly predicate: string }
	| { readonly all: readonly Rule[] }
	| { readonly any: readonly Rule[] }
	| { readonly not: Rule };

/** A round of a programme. `open` and `close` are ISO instants with their offset, null while not announced. */
export interface Call {
	readonly id: string;
	readonly open: string | null;
	readonly close: string | null;
	/** First and last day of birth accepted. */
	readonly born_from?: Day | null;
	readonly born_to?: Day | null;
}

/** What the engine reads of a programme; a richer one fits. In force from `valid_from` to `valid_to`, both included. */
export interface Programme {
	readonly id: string;
	readonly conditions: { readonly person: Rule; readonly project: Rule };
	readonly calls: readonly Call[];
	readonly valid_from: Day | null;
	readonly valid_to: Day | null;
}

/** A rule with a name that several programmes use. */
export interface Predicate {
	readonly expr: Rule;
}

export type CountrySets = Readonly<Record<string, readonly string[]>>;
export type Predicates = Readonly<Record<string, Predicate>>;

export const factTypes = [
	'bool',
	'int',
	'number',
	'date',
	'enum',
	'enum[]',
	'iso2',
	'iso2[]',
	'ISO 3166-2'
] as const;
/** `enum`, `iso2` (country) and `ISO 3166-2` (region) are texts; those with `[]` lists of texts. */
export type FactType = (typeof factTypes)[number];
/** `changeable`: something of the project that the person may do otherwise, and may be advised to. */
export interface FactDefinition {
	readonly type: FactType;
	readonly changeable?: boolean;
}
export type FactDefinitions = Readonly<Record<string, FactDefinition>>;

/** Everything the rules refer to, as authored. */
export interface Catalogue {
	readonly programmes: readonly Programme[];
	readonly countrySets: CountrySets;
	readonly predicates: Predicates;
	readonly facts: FactDefinitions;
}
