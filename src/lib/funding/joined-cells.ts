import type { Cell, LawfulPart } from './aid-cells.ts';

/**
 * Lawful parts of several cells together, the dearest first. `mostFrom[i]`: the most value among the parts from `i` on,
 * all of which are at most as dear as part `i`.
 */
export interface JoinedCells {
	readonly cells: readonly Cell[];
	readonly parts: readonly LawfulPart[];
	readonly mostFrom: Float64Array;
}

const mostParts = 768;
/** More are not even tried: few of them would fall away. */
const mostPairs = 4 * mostParts;

/** Joins as many cells as stay a short list together, those of most parts first; `apart` are the others, in order. */
export function joinCells(cells: readonly Cell[]): { apart: readonly Cell[]; joined: JoinedCells | null } {
	const inside = new Set<Cell>();
	let parts: readonly LawfulPart[] | null = null;
	for (const cell of [...cells].sort((a, b) => b.parts.length - a.parts.length)) {
		const more: readonly LawfulPart[] | null = parts ? pairs(cell.parts, parts) : cell.parts;
		if (!more) continue;
		parts = more;
		inside.add(cell);
	}
	return {
		apart: cells.filter((cell) => !inside.has(cell)),
		joined: parts && { cells: [...inside], ...dearestFirst(parts) }
	};
}

/** Null when they are too many. */
function pairs(ones: readonly LawfulPart[], others: readonly LawfulPart[]): LawfulPart[] | null {
	if (ones.length * others.length > mostPairs) return null;
	const both: LawfulPart[] = [];
	for (const one of ones)
		for (const other of others) {
			const cents = one.cents + other.cents;
			const room = Math.min(one.room, other.room);
			if ((one.shuts & other.mask) !== 0 || cents > room) continue;
			if (both.length === mostParts) return null;
			both.push({
				mask: one.mask | other.mask,
				value: one.value + other.value,
				cents,
				shuts: one.shuts | other.shuts,
				room
			});
		}
	return both;
}

/** Sorts plain numbers, cents then place: several times as fast as by a function that compares. */
function dearestFirst(parts: readonly LawfulPart[]): Omit<JoinedCells, 'cells'> {
	const keys = new Float64Array(parts.length);
	parts.forEach(({ cents }, place) => (keys[place] = cents * mostParts + place));
	keys.sort().reverse();
	const sorted: LawfulPart[] = [];
	for (const key of keys) sorted.push(parts[key % mostParts] as LawfulPart);
	const mostFrom = new Float64Array(sorted.length);
	let most = 0;
	for (let place = sorted.length - 1; place >= 0; place--)
		mostFrom[place] = most = Math.max(most, sorted[place]?.value ?? 0);
	return { parts: sorted, mostFrom };
}

/** The first place whose part costs no more than that; the number of parts when there is none. */
export function firstWithin({ parts }: JoinedCells, room: number): number {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((parts[middle]?.cents ?? 0) > room) low = middle + 1;
		else high = middle;
	}
	return low;
}
