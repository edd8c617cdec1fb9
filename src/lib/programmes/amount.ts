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
	minCents: number;
	maxCents: number;
}

/** A great-circle distance band, one way, in kilometres, both ends included (`null`: no upper end). The figures pay the round trip. */
export interface DistanceBand {
	minKm: number;
	maxKm: number | null;
	standardCents: number;
	greenCents: number | null;
	certainty: { standard: AmountCertainty; green: AmountCertainty };
}

/** Both ends of a tier are counted in days and included. */
export interface DayTier {
	fromDay: number;
	toDay: number;
	cents: number;
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
	| PerUnit
	| Unpriced;

interface Part {
	label: Said;
	certainty: AmountCertainty;
	note?: string;
}

/** A monthly rate by group of destination countries. The rates are indicative: `decidedBy` sets the real one inside `rangeCents`. */
export interface MonthlyBySet extends Part {
	type: 'monthly_by_set';
	by: 'project.destination';
	rates: readonly { set: string; cents: number }[];
	rangeCents: CentsRange;
	rangeSource: string;
	decidedBy: Said;
	observed: readonly { where: string; groupCents: readonly [number, number, number] }[];
}

export interface Monthly extends Part {
	type: 'monthly';
	cents: number;
	if?: Rule;
	asOf?: string;
}

/** Replaces every part listed in `replaces` (by type) when its rule is true. */
export interface MonthlyOverride extends Part {
	type: 'monthly_override';
	cents: number;
	replaces: Said;
	if: Rule;
}

/** A monthly part that depends on the country and whose table was not found. */
export interface MonthlyByCountry extends Part {
	type: 'monthly_by_country';
	cents: null;
}

/** One lump for the journey, chosen by the distance between the sending place and the venue. Not doubled. */
export interface DistanceBandLump extends Part {
	type: 'distance_band_lump';
	bands: readonly DistanceBand[];
	appliesToCallsFrom: number;
	source: string;
}

/** A rate for each day, falling with the length of the stay. */
export interface DailyTiers extends Part {
	type: 'daily_tiers';
	tiers: readonly DayTier[];
}

/** One lump, chosen by the number of days of the stay. */
export interface LumpByDuration extends Part {
	type: 'lump_by_duration';
	tiers: readonly DayTier[];
	if?: Rule;
}

/** A weekly rate by tax quotient. `brackets` is `null` while the table is unknown: only the ceilings can be told. */
export interface WeeklyByTaxQuotient extends Part {
	type: 'weekly_by_tax_quotient';
	maxCentsPerWeek: number;
	otherMaxCentsPerWeek: number;
	maxWeeks: number;
	minTotalCents: number;
	brackets: readonly { maxQuotientCents: number; centsPerWeek: number }[] | null;
}

export interface PercentBonus extends Part {
	type: 'percent_bonus';
	percent: number;
	if: Rule;
}

export interface Lump extends Part {
	type: 'lump';
	cents: number;
	if: Rule;
	replaces?: Said;
}

/** A refund for each kilometre (return for France Travail, school to placement for OFAJ), night or day of meals. */
export interface PerUnit extends Part {
	type: 'per_km' | 'per_night_max' | 'per_meal_day';
	cents: number;
}

/** A part that exists and whose figure was not found. */
export interface Unpriced extends Part {
	type: 'unpriced';
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
	advancePercent: number | null;
	balance: Said;
	source?: string;
}

/** Each month pays min(`maxCents`, `totalMaxCents` − other income of the month), never below zero. */
export interface IncomeCap {
	fact: string;
	totalMaxCents: number;
}

export interface StatusAmount {
	age: 'adult' | 'minor';
	tax: 'non_taxable' | 'bracket1' | 'any';
	cents: number;
}

export interface PocketMoney extends CentsRange {
	by: 'host country';
	certainty: AmountCertainty;
}

export interface ProjectsObserved {
	year: string;
	projects: number;
	learners: number;
	totalCents: number;
}
