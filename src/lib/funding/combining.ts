import type { Combination, Programme } from '#lib/programmes/programme.ts';
import type { Limit, Pair } from './plan.ts';

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
 * What the programmes themselves say of every pair. A source that is sure or nearly so settles a pair; sources that
 * disagree, or that nobody confirmed, leave it unknown, and so does silence. What forbids comes before what allows.
 */
export function pairsOf(programmes: readonly Pick<Programme, 'id' | 'with' | 'notWith'>[]): readonly Pair[] {
	const pairs = new Map<string, Pair>();
	const settle = (pair: Pair) => pairs.set([pair.a, pair.b].sort().join(' '), pair);
	for (const { id, with: together } of programmes)
		for (const combination of together) addPair(id, combination, 'together', settle);
	for (const { id, notWith } of programmes)
		for (const combination of notWith) addPair(id, combination, 'apart', settle);
	return [...pairs.values()];
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
