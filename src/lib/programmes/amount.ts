import type { Said } from '#lib/basics/said.ts';
import type { Rule } from '#lib/eligibility/rule.ts';

/**
 * How far a figure may be trusted. `high`: an official or dated source was seen; `medium`: one secondary or older
 * source; `low`: general knowledge; `conflict`: two sources disagree; `unknown`: no figure was found;
 * `not-applicable`: the programme pays nothing. Anything but `high` must say so to whoever reads the figure.
 */
export type AmountCertainty = 'high' | 'medium' | 'low' | 'conflict' | 'unknown' | 'not-applicable';

/** Inclusive bounds in integer cents. */
export interface CentsRange {
	readonly minCents: number;
	readonly maxCents: number;
}

/** A great-circle distance band, one way, in kilometres, both ends included (`null`: no upper end). The figures pay the round trip. */
export interface DistanceBand {
	readonly minKm: number;
	readonly maxKm: number | null;
	readonly standardCents: number;
	readonly greenCents: number | null;
	readonly certainty: { standard: AmountCertainty; green: AmountCertainty };
}

/** Both ends of a tier are counted in days and included. */
export interface DayTier {
	readonly fromDay: number;
	readonly toDay: number;
	readonly cents: number;
}

/** One brick of an amount. `if` names who gets it: the brick is left out unless the rule is true. */
export type AmountPart =
	| MonthlyBySet
	| Monthly
	| MonthlyOverride
	| MonthlyByCountry
	| DistanceBandLump
	| DailyTiers
	| LumpByDuration
	| WeeklyByTaxQuotient
	| PercentBonus
	| Lump
	| PerKilometre
	| PerDay
	| Unpriced;

interface Part {
	/** Unique within its amount; what `replaces` names. */
	readonly id: string;
	readonly label: Said;
	readonly certainty: AmountCertainty;
	readonly note?: string;
}

/**
 * A monthly rate by group of destination countries. The rates are indicative and `decidedBy` sets the real one;
 * `observed` is what institutions published for groups 0 to 2, `rangeCents` what `rangeSource` announces: the two need
 * not agree.
 */
export interface MonthlyBySet extends Part {
	readonly type: 'monthly_by_set';
	readonly by: 'project.destination';
	readonly rates: readonly { set: string; group: 0 | 1 | 2; cents: number }[];
	readonly rangeCents: CentsRange;
	readonly rangeSource: string;
	readonly decidedBy: Said;
	readonly observed: readonly { where: string; groupCents: readonly [number, number, number] }[];
}

export interface Monthly extends Part {
	readonly type: 'monthly';
	readonly cents: number;
	readonly if?: Rule;
	readonly asOf?: string;
}

/** Stands in for the parts it names when its rule is true. */
export interface MonthlyOverride extends Part {
	readonly type: 'monthly_override';
	readonly cents: number;
	readonly replaces: readonly string[];
	readonly if: Rule;
}

/** A monthly part that depends on the country and whose table was not found. */
export interface MonthlyByCountry extends Part {
	readonly type: 'monthly_by_country';
	readonly cents: null;
}

/** One lump for the journey, chosen by the distance between the sending place and the venue. Not doubled. */
export interface DistanceBandLump extends Part {
	readonly type: 'distance_band_lump';
	readonly bands: readonly DistanceBand[];
	readonly appliesToCallsFrom: number;
	readonly source: string;
	/** The bands of the calls before, for stays granted under them. */
	readonly earlier: {
		readonly callsFrom: number;
		readonly callsTo: number;
		readonly bands: readonly DistanceBand[];
		readonly certainty: AmountCertainty;
		readonly source: string;
	};
}

/** A rate for each day, falling with the length of the stay. */
export interface DailyTiers extends Part {
	readonly type: 'daily_tiers';
	readonly tiers: readonly DayTier[];
}

/** One lump, chosen by the number of days of the stay. */
export interface LumpByDuration extends Part {
	readonly type: 'lump_by_duration';
	readonly tiers: readonly DayTier[];
	readonly if?: Rule;
}

/** A weekly rate by tax quotient. `brackets` is `null` while the table is unknown: only the ceilings can be told. */
export interface WeeklyByTaxQuotient extends Part {
	readonly type: 'weekly_by_tax_quotient';
	readonly maxCentsPerWeek: number;
	readonly otherMaxCentsPerWeek: number;
	readonly maxWeeks: number;
	readonly minTotalCents: number;
	readonly brackets: readonly { maxQuotientCents: number; centsPerWeek: number }[] | null;
}

/** A share on top of the parts it names. */
export interface PercentBonus extends Part {
	readonly type: 'percent_bonus';
	readonly percent: number;
	readonly of: readonly string[];
	readonly if: Rule;
}

export interface Lump extends Part {
	readonly type: 'lump';
	readonly cents: number;
	readonly if: Rule;
	readonly replaces?: readonly string[];
}

/** A refund for each kilometre, there and back or one way. */
export interface PerKilometre extends Part {
	readonly type: 'per_km';
	readonly cents: number;
	readonly way: 'round-trip' | 'one-way';
}

/** A refund of what was spent on each night or day of meals, up to this figure. */
export interface PerDay extends Part {
	readonly type: 'per_night_max' | 'per_meal_day';
	readonly cents: number;
}

/** A part that exists and whose figure was not found. */
export interface Unpriced extends Part {
	readonly type: 'unpriced';
}

/** How a programme pays. Always data: what a reader is shown is a range and who decides, never one promised figure. */
export type Amount = AmountShape & { certainty: AmountCertainty; note?: string };

type AmountShape =
	| {
			type: 'sum';
			parts: readonly AmountPart[];
			monthRule?: string;
			payment?: Payment;
			capPer12MonthsCents?: number;
	  }
	| { type: 'monthly_sum'; parts: readonly AmountPart[] }
	| { type: 'monthly'; cents: number; decidedBy: Said; months: { min: number; max: number } }
	| { type: 'monthly_min'; minCents: number }
	| {
			type: 'capped_monthly';
			maxCents: number;
			maxMonths: number;
			cap: IncomeCap;
			parts: readonly AmountPart[];
	  }
	| {
			type: 'monthly_by_status';
			values: readonly StatusAmount[];
			asOf: string;
			knownUntil: string;
			reduction: string;
	  }
	| { type: 'range'; rangeCents: CentsRange; plus: Said }
	| { type: 'max_by_rank'; firstCents: number; secondCents: number }
	| {
			type: 'share';
			share: number;
			maxCents: number;
			ownShareMinCents: number;
			other: { share: number; maxCents: number };
	  }
	| {
			type: 'share_of_budget';
			rangeCents: CentsRange;
			maxOutermostCents: number;
			maxShare: number;
			paidTo: Said;
	  }
	| { type: 'scored_project'; score: { min: number; max: number }; paidTo: Said; observed: ProjectsObserved }
	| { type: 'in_kind'; parts: readonly AmountPart[]; places?: number }
	| {
			type: 'in_kind_plus_daily';
			covers: readonly Said[];
			pocketMoneyPerDay: PocketMoney;
			parts: readonly AmountPart[];
	  }
	| { type: 'decided_by'; who: Said; parts: readonly AmountPart[] }
	| { type: 'lump_by_item'; items: readonly Said[]; values: null }
	| { type: 'fee'; feeCents: CentsRange; membershipCents: number | null }
	| { type: 'discretionary'; who: Said }
	| { type: 'none'; savingsCents: CentsRange }
	| { type: 'unknown' };

/** What is paid before the stay and when the rest comes. `advancePercent` is `null` where no share was found. */
export interface Payment {
	readonly advancePercent: number | null;
	readonly balance: Said;
	readonly source?: string;
}

/** Each month pays min(`maxCents`, `totalMaxCents` − other income of the month), never below zero. */
export interface IncomeCap {
	readonly fact: string;
	readonly totalMaxCents: number;
}

export interface StatusAmount {
	readonly age: 'adult' | 'minor';
	readonly tax: 'non_taxable' | 'bracket1' | 'any';
	readonly cents: number;
}

export interface PocketMoney extends CentsRange {
	readonly by: 'host country';
	readonly certainty: AmountCertainty;
}

export interface ProjectsObserved {
	readonly year: string;
	readonly projects: number;
	readonly learners: number;
	readonly totalCents: number;
}
