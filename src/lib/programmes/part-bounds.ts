import type { Cents } from '#lib/basics/cents.ts';
import { isUnknown } from '#lib/eligibility/fact.ts';
import type {
	AmountPart,
	DistanceBand,
	DistanceBandLump,
	MonthlyBySet,
	WeeklyByTaxQuotient
} from './amount.ts';
import {
	addBounds,
	between,
	type CentsBounds,
	exactly,
	mapBounds,
	nothing,
	proportion,
	spanOf
} from './cents-bounds.ts';
import type { ReadyAmount } from './read-amount.ts';
import { lengthOf, type Stay, thirtieths } from './stay.ts';

/** What a rate counts. */
export type Per = 'stay' | 'month' | 'week' | 'day' | 'night' | 'kilometre';

/** One part as written: its figure for each unit, before any stay is known. Null bounds: the figure was not found. */
export interface Rate {
	readonly per: Per;
	readonly bounds: CentsBounds | null;
	/** For a share on top of other parts: there is no figure of its own. */
	readonly percent?: number;
}

type Sets = ReadyAmount['countrySets'];

/** The figure of a part for each month, day, kilometre… for what is known of the stay. */
export function rateOf(part: AmountPart, stay: Stay, sets: Sets): Rate {
	switch (part.type) {
		case 'monthly_by_set':
			return { per: 'month', bounds: rateByCountry(part, stay, sets) };
		case 'monthly':
		case 'monthly_override':
			return { per: 'month', bounds: exactly(part.cents) };
		case 'monthly_by_country':
			return { per: 'month', bounds: null };
		case 'daily_tiers':
			return { per: 'day', bounds: spanOf(part.tiers.map(({ cents }) => exactly(cents))) };
		case 'weekly_by_tax_quotient':
			return { per: 'week', bounds: weeklyRate(part, stay) };
		case 'distance_band_lump':
			return { per: 'stay', bounds: travelLump(part, stay) };
		case 'lump_by_duration':
			return { per: 'stay', bounds: spanOf(part.tiers.map(({ cents }) => exactly(cents))) };
		case 'lump':
			return { per: 'stay', bounds: exactly(part.cents) };
		case 'percent_bonus':
			return { per: 'stay', bounds: null, percent: part.percent };
		case 'per_km':
			return { per: 'kilometre', bounds: exactly(part.cents) };
		case 'per_night_max':
			return { per: 'night', bounds: between(0, part.cents) };
		case 'per_meal_day':
			return { per: 'day', bounds: between(0, part.cents) };
		case 'unpriced':
			return { per: 'stay', bounds: null };
	}
}

/**
 * What a part pays for the whole stay, once it applies. `earlier`: the totals of the parts before it, for a share on
 * top of them. Null while the length or the distance is missing; without ceiling where the figure was not found.
 */
export function partTotal(
	part: AmountPart,
	stay: Stay,
	sets: Sets,
	earlier: ReadonlyMap<string, CentsBounds>
): CentsBounds | null {
	const { per, bounds } = rateOf(part, stay, sets);
	const length = lengthOf(stay.situation);
	switch (part.type) {
		case 'percent_bonus':
			return mapBounds(sumOf(part.of, earlier), (cents) => proportion(cents, part.percent, 100));
		case 'distance_band_lump':
			return stay.distance && bounds;
		case 'per_km':
			return kilometresPaid(part.cents, part.way, stay);
		case 'daily_tiers':
			return length && exactly(daysInTiers(part.tiers, length.days));
		case 'lump_by_duration':
			return length && exactly(tierOf(part.tiers, length.days));
		case 'weekly_by_tax_quotient': {
			if (!length || !bounds) return null;
			const days = Math.min(length.days, part.maxWeeks * 7);
			const paid = mapBounds(bounds, (cents) => proportion(cents, days, 7));
			return mapBounds(paid, (cents) => Math.max(cents, part.minTotalCents));
		}
	}
	if (bounds === null) return between(0, null);
	if (per === 'stay') return bounds;
	if (!length) return null;
	const times = { month: thirtieths(length), night: length.days - 1, day: length.days }[per as 'month'];
	return mapBounds(bounds, (cents) => proportion(cents, times, per === 'month' ? 30 : 1));
}

/** The rate of the destination's group, with what institutions published: they set it, so that it is a span. */
function rateByCountry(part: MonthlyBySet, { situation }: Stay, sets: Sets): CentsBounds {
	const destination = situation.facts['project.destination'];
	const rates = part.rates.filter(
		({ set }) => isUnknown(destination) || sets.get(set)?.has(String(destination))
	);
	if (rates.length === 0) return nothing;
	return spanOf(
		rates.map(({ group, cents }) => {
			const seen = [cents, ...part.observed.flatMap(({ groupCents }) => groupCents[group])];
			return { lowCents: Math.min(...seen), likelyCents: cents, highCents: Math.max(...seen) };
		})
	);
}

function weeklyRate(part: WeeklyByTaxQuotient, { situation }: Stay): CentsBounds {
	const most = Math.max(part.maxCentsPerWeek, part.otherMaxCentsPerWeek);
	const quotient = situation.facts['income.tax_quotient_eur'];
	if (part.brackets === null || typeof quotient !== 'number') return between(0, most);
	const bracket = part.brackets.find(({ maxQuotientCents }) => quotient * 100 <= maxQuotientCents);
	return exactly(bracket?.centsPerWeek ?? 0);
}

function travelLump(part: DistanceBandLump, stay: Stay): CentsBounds {
	const start = stay.situation.dates['project.start_date'];
	const isEarlier = start !== null && Number(start.slice(0, 4)) < part.appliesToCallsFrom;
	const bands = isEarlier ? part.earlier.bands : part.bands;
	const { minKm, maxKm } = stay.distance ?? { minKm: bands[0]?.minKm ?? 0, maxKm: Infinity };
	const reached = bands.filter((band) => minKm <= (band.maxKm ?? Infinity) && band.minKm <= maxKm);
	if (reached.length === 0) return nothing;
	const span = spanOf(reached.map((band) => lumpOf(band, stay.isGreen)));
	return minKm < (bands[0]?.minKm ?? 0) ? { ...span, lowCents: 0, likelyCents: 0 } : span;
}

function lumpOf({ standardCents, greenCents }: DistanceBand, isGreen: boolean | null): CentsBounds {
	const green = greenCents ?? standardCents;
	if (isGreen === null) return between(standardCents, green);
	return exactly(isGreen ? green : standardCents);
}

function kilometresPaid(cents: Cents, way: 'round-trip' | 'one-way', stay: Stay): CentsBounds | null {
	const told = stay.situation.facts['project.round_trip_km'];
	const oneWay = typeof told === 'number' ? { minKm: told / 2, maxKm: told / 2 } : stay.distance;
	if (!oneWay) return null;
	const ways = way === 'round-trip' ? 2 : 1;
	return between(proportion(cents, oneWay.minKm * ways), proportion(cents, oneWay.maxKm * ways));
}

interface Tier {
	readonly fromDay: number;
	readonly toDay: number;
	readonly cents: Cents;
}

function daysInTiers(tiers: readonly Tier[], days: number): Cents {
	const paid = tiers.map(
		({ fromDay, toDay, cents }) => Math.max(0, Math.min(days, toDay) - fromDay + 1) * cents
	);
	return paid.reduce((total, each) => total + each, 0);
}

function tierOf(tiers: readonly Tier[], days: number): Cents {
	return tiers.find(({ fromDay, toDay }) => fromDay <= days && days <= toDay)?.cents ?? 0;
}

function sumOf(ids: readonly string[], totals: ReadonlyMap<string, CentsBounds>): CentsBounds {
	return addBounds(ids.flatMap((id) => totals.get(id) ?? []));
}
