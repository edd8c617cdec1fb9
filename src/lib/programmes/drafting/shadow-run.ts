import type { Day } from '#lib/basics/day.ts';
import { answerAt, judgeBatch, type BatchVerdicts } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import type { ReadyProgramme, Rulebook } from '#lib/eligibility/rulebook.ts';

/** Below this many people a count says "fewer than five": somebody could be recognised. */
export const smallestCount = 5;

/** How many people a draft would answer otherwise than the version in force. `null`: at least one, fewer than five. */
export interface ShadowCounts {
	readonly judged: number;
	readonly gain: number | null;
	readonly lose: number | null;
	/** Those whose answer changes without becoming or ceasing to be a yes. */
	readonly otherwise: number | null;
	/** By region of residence where told, only regions where something changes. */
	readonly byRegion: readonly {
		readonly region: string;
		readonly gain: number | null;
		readonly lose: number | null;
	}[];
}

/** Judges many situations under the version in force and under the draft. Names nobody, counts nobody below five. */
export async function shadowRun(
	names: Rulebook['names'],
	inForce: ReadyProgramme,
	draft: ReadyProgramme,
	people: readonly Facts[],
	on: Day
): Promise<ShadowCounts> {
	const verdictsUnder = async (programme: ReadyProgramme): Promise<BatchVerdicts> => {
		const rules = compileBatch({
			programmes: new Map([[programme.id, programme]]),
			predicates: new Map(),
			names
		});
		return judgeBatch(rules, columnsOf(people, rules.reads), on);
	};
	const [before, after] = [await verdictsUnder(inForce), await verdictsUnder(draft)];
	const total = { gain: 0, lose: 0, otherwise: 0 };
	const regions = new Map<string, { gain: number; lose: number }>();
	people.forEach((facts, person) => {
		const [old, now] = [answerAt(before, person, 0).result, answerAt(after, person, 0).result];
		if (old === now) return;
		const change = now === 'eligible' ? 'gain' : old === 'eligible' ? 'lose' : 'otherwise';
		total[change] += 1;
		const region = facts['residence.region'];
		if (typeof region !== 'string' || change === 'otherwise') return;
		const counts = regions.get(region) ?? { gain: 0, lose: 0 };
		counts[change] += 1;
		regions.set(region, counts);
	});
	return {
		judged: people.length,
		gain: shown(total.gain),
		lose: shown(total.lose),
		otherwise: shown(total.otherwise),
		byRegion: guarded([...regions].sort(([one], [other]) => (one < other ? -1 : 1)))
	};
}

/**
 * The counts by region. Where one alone would be hidden, the smallest other one is hidden with it: otherwise the total
 * would tell it by subtraction.
 */
function guarded(regions: readonly [string, { gain: number; lose: number }][]): ShadowCounts['byRegion'] {
	const hidden = (change: 'gain' | 'lose') => {
		const counted = regions.map(([region, counts]) => ({ region, count: counts[change] }));
		const below = counted.filter(({ count }) => shown(count) === null);
		const others = counted.filter(({ count }) => count >= smallestCount).sort((a, b) => a.count - b.count);
		const companion = below.length === 1 ? others.slice(0, 1) : [];
		return new Set([...below, ...companion].map(({ region }) => region));
	};
	const [gains, losses] = [hidden('gain'), hidden('lose')];
	return regions.map(([region, { gain, lose }]) => ({
		region,
		gain: gains.has(region) ? null : gain,
		lose: losses.has(region) ? null : lose
	}));
}

function shown(count: number): number | null {
	return count > 0 && count < smallestCount ? null : count;
}
