import type { Day } from '#lib/basics/day.ts';
import type { Combination, Programme } from '#lib/programmes/programme.ts';
import type { Limit, Pair } from './plan.ts';

/** What somebody was told about two aids, by which establishment and for which academic year: it holds there alone. */
export interface ToldPair extends Pair {
	readonly establishment: string;
	/** The year in which September falls. */
	readonly year: number;
}

/** One European grant for one stay. Source: the programmes' own pages (E_PONTS, AJ_ERA), read on 2026-08-19. */
export const limits: readonly Limit[] = [
	{
		id: 'one-european-grant',
		aids: [
			'eplus-hed-studies',
			'eplus-hed-traineeship',
			'eplus-hed-short',
			'eplus-vet-short',
			'eplus-vet-erasmuspro',
			'eplus-school-pupil',
			'eplus-youth-exchange',
			'esc-volunteering-individual',
			'esc-volunteering-team',
			'esc-humanitarian',
			'hdf-mobinov'
		],
		maxCount: 1
	}
];

/**
 * What is known of every pair of programmes. A source that is sure or nearly so settles a pair; sources that disagree,
 * or that nobody confirmed, leave it unknown, and so does silence. What the person's own establishment answered for the
 * academic year of departure comes before all.
 */
export function pairsOf(
	programmes: readonly Pick<Programme, 'id' | 'with' | 'notWith'>[],
	told: readonly ToldPair[],
	establishment: string,
	startsOn: Day
): readonly Pair[] {
	const year = academicYear(startsOn);
	const pairs = new Map<string, Pair>();
	const settle = (pair: Pair) => pairs.set([pair.a, pair.b].sort().join(' '), pair);
	for (const { id, with: together } of programmes)
		for (const combination of together) addPair(id, combination, 'together', settle);
	for (const { id, notWith } of programmes)
		for (const combination of notWith) addPair(id, combination, 'apart', settle);
	for (const { a, b, answer, establishment: place, year: toldFor } of told)
		if (toldFor === year && sameName(place, establishment)) settle({ a, b, answer });
	return [...pairs.values()];
}

/** The academic year, September to August, that a day falls in: the year of its September. */
export function academicYear(day: Day): number {
	return Number(day.slice(0, 4)) - (day.slice(5, 7) >= '09' ? 0 : 1);
}

function addPair(
	id: string,
	{ programme, certainty }: Combination,
	answer: 'together' | 'apart',
	settle: (pair: Pair) => void
): void {
	if (programme === undefined) return;
	const isSettled =
		certainty === 'high' || certainty === 'medium' || (certainty === 'low' && answer === 'apart');
	settle({ a: id, b: programme, answer: isSettled ? answer : 'unknown' });
}

function sameName(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}
