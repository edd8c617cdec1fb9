import type { Cents } from '#lib/basics/cents.ts';

/**
 * What an amount may be, in whole cents. `lowCents`: what is sure once it is granted; `likelyCents`: at the indicative
 * rates, counting no part whose condition is not known; `highCents`: the most that could be, null where no ceiling was
 * found. Low ≤ likely ≤ high.
 */
export interface CentsBounds {
	readonly lowCents: Cents;
	readonly likelyCents: Cents;
	readonly highCents: Cents | null;
}

export const nothing: CentsBounds = { lowCents: 0, likelyCents: 0, highCents: 0 };

export function exactly(cents: Cents): CentsBounds {
	return { lowCents: cents, likelyCents: cents, highCents: cents };
}

/** From one figure to another, of which only the lower may be counted on. */
export function between(lowCents: Cents, highCents: Cents | null): CentsBounds {
	return { lowCents, likelyCents: lowCents, highCents };
}

/** `cents` × `times` / `of`, rounded half up to the cent. */
export function proportion(cents: Cents, times: number, of = 1): Cents {
	return Math.round((cents * times) / of);
}

export function mapBounds(bounds: CentsBounds, change: (cents: Cents) => Cents): CentsBounds {
	const { lowCents, likelyCents, highCents } = bounds;
	return {
		lowCents: change(lowCents),
		likelyCents: change(likelyCents),
		highCents: highCents === null ? null : change(highCents)
	};
}

export function addBounds(all: Iterable<CentsBounds>): CentsBounds {
	let total = nothing;
	for (const each of all)
		total = {
			lowCents: total.lowCents + each.lowCents,
			likelyCents: total.likelyCents + each.likelyCents,
			highCents: total.highCents === null || each.highCents === null ? null : total.highCents + each.highCents
		};
	return total;
}

/** Wide enough for every case, the least of the likely ones kept. Throws a RangeError on an empty list. */
export function spanOf(cases: readonly CentsBounds[]): CentsBounds {
	if (cases.length === 0) throw new RangeError('No case to span');
	const highs = cases.map(({ highCents }) => highCents);
	return {
		lowCents: Math.min(...cases.map(({ lowCents }) => lowCents)),
		likelyCents: Math.min(...cases.map(({ likelyCents }) => likelyCents)),
		highCents: highs.some((high) => high === null) ? null : Math.max(...highs.map(Number))
	};
}

/** The same under a ceiling. */
export function capped(bounds: CentsBounds, ceilingCents: Cents): CentsBounds {
	return {
		lowCents: Math.min(bounds.lowCents, ceilingCents),
		likelyCents: Math.min(bounds.likelyCents, ceilingCents),
		highCents: Math.min(bounds.highCents ?? ceilingCents, ceilingCents)
	};
}
