/** What one candidate of a ranking counts for. */
export interface CallCandidate {
	readonly id: string;
	readonly bursary: boolean;
	readonly resident: boolean;
}

/** The least share, in percent from 0 to 100, of each kind among the first k called, whatever k. */
export interface MinimumPercent {
	readonly bursary: number;
	readonly resident: number;
}

/**
 * The order in which a panel's ranked candidates are called so that the minimum shares hold at every length, as long as
 * such candidates remain. A share that is short so far binds; where both bind and nobody is both, the bursary one wins.
 * It guarantees calls, not acceptances.
 * Source: Présentation des algorithmes de Parcoursup, ministry of higher education, 2023, sections 4.1 and 4.2.
 */
export function callOrder(ranking: readonly CallCandidate[], minimum: MinimumPercent): CallCandidate[] {
	const queues = new Map<string, Queue>();
	for (const bursary of [true, false])
		for (const resident of [true, false])
			queues.set(kindOf({ bursary, resident }), {
				bursary,
				resident,
				waiting: ranking.flatMap((each, place) =>
					kindOf(each) === kindOf({ bursary, resident }) ? [place] : []
				),
				called: 0
			});
	const all = [...queues.values()];
	const placed = { bursary: 0, resident: 0 };

	return ranking.map((_, before) => {
		const binds = (kind: 'bursary' | 'resident') => {
			const isShort = placed[kind] * 100 < minimum[kind] * (before + 1);
			return isShort && all.some((queue) => queue[kind] && hasMore(queue));
		};
		const needsBursary = binds('bursary');
		const needsResident = binds('resident');
		const both = firstOf(
			all.filter((queue) => (queue.bursary || !needsBursary) && (queue.resident || !needsResident))
		);
		const chosen = both ?? firstOf(all.filter((queue) => queue.bursary));
		const place = chosen?.waiting[chosen.called];
		const candidate = place === undefined ? undefined : ranking[place];
		if (!chosen || !candidate) throw new Error('a ranking has as many candidates as places');
		chosen.called++;
		if (candidate.bursary) placed.bursary++;
		if (candidate.resident) placed.resident++;
		return candidate;
	});
}

interface Queue {
	readonly bursary: boolean;
	readonly resident: boolean;
	readonly waiting: readonly number[];
	called: number;
}

const kindOf = ({ bursary, resident }: { bursary: boolean; resident: boolean }) => `${bursary} ${resident}`;
const hasMore = ({ waiting, called }: Queue) => called < waiting.length;

/** The queue whose next candidate ranks best. */
function firstOf(queues: readonly Queue[]): Queue | undefined {
	const next = ({ waiting, called }: Queue) => waiting[called] ?? Infinity;
	return queues
		.filter(hasMore)
		.reduce<Queue | undefined>((best, queue) => (best && next(best) < next(queue) ? best : queue), undefined);
}
