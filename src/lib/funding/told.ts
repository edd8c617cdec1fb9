import type { Cents } from '#lib/basics/cents.ts';
import type { Day } from '#lib/basics/day.ts';
import type { Aid, Pair } from './plan.ts';

/** What the person was told of one aid: the sum granted for this stay, and the share paid in advance. */
export interface ToldAid {
	readonly id: string;
	readonly grantedCents: Cents | null;
	readonly advancePercent: number | null;
}

/** What somebody was told about two aids, by which establishment and for which academic year: it holds there alone. */
export interface ToldPair extends Pair {
	readonly establishment: string;
	/** The year in which September falls. */
	readonly year: number;
}

/** An aid with what was told of it: a sum granted is sure, and an announced advance is counted on. */
export function withTold(aid: Aid, told: readonly ToldAid[]): Aid {
	const own = told.find(({ id }) => id === aid.id);
	if (!own) return aid;
	const { grantedCents: granted, advancePercent } = own;
	return {
		...aid,
		...(granted !== null && { settled: 'granted', sureCents: granted, likelyCents: granted }),
		...(advancePercent !== null && { terms: { ...aid.terms, advancePercent, isKnown: true } })
	};
}

/** Pairs with what was told at this establishment for the academic year of departure, which comes before all else. */
export function withToldPairs(
	pairs: readonly Pair[],
	told: readonly ToldPair[],
	establishment: string,
	startsOn: Day
): readonly Pair[] {
	const settled = told.filter(
		(pair) => pair.year === academicYear(startsOn) && sameName(pair.establishment, establishment)
	);
	return [...settled, ...pairs.filter((pair) => !settled.some((each) => isSamePair(each, pair)))];
}

/** The academic year, September to August, that a day falls in: the year of its September. */
export function academicYear(day: Day): number {
	return Number(day.slice(0, 4)) - (day.slice(5, 7) >= '09' ? 0 : 1);
}

export function isSamePair(one: Pick<Pair, 'a' | 'b'>, other: Pick<Pair, 'a' | 'b'>): boolean {
	return (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
}

function sameName(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}
