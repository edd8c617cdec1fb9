import { at, type Cell } from './aid-cells.ts';

/**
 * Lawful parts of several cells together, the dearest first. `mostFrom[i]`: the most value among the parts from `i` on,
 * all of which are at most as dear as part `i`.
 */
export interface JoinedCells {
	readonly cells: readonly Cell[];
	readonly masks: Int32Array;
	readonly values: Float64Array;
	readonly cents: Float64Array;
	readonly rooms: Float64Array;
	readonly mostFrom: Float64Array;
}

type Parts = Pick<Cell, 'masks' | 'values' | 'cents' | 'shuts' | 'rooms'>;

const mostParts = 768;
/** More are not even tried: few of them would fall away. */
const mostPairs = 4 * mostParts;

/** Joins as many cells as stay a short list together, those of most parts first; `apart` are the others, in order. */
export function joinCells(cells: readonly Cell[]): { apart: readonly Cell[]; joined: JoinedCells | null } {
	const inside = new Set<Cell>();
	let parts: Parts | null = null;
	for (const cell of [...cells].sort((a, b) => b.masks.length - a.masks.length)) {
		const more: Parts | null = parts ? pairs(cell, parts) : cell;
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
function pairs(one: Parts, other: Parts): Parts | null {
	if (one.masks.length * other.masks.length > mostPairs) return null;
	const ofOne = new Int32Array(mostParts);
	const ofOther = new Int32Array(mostParts);
	let count = 0;
	for (let a = 0; a < one.masks.length; a++)
		for (let b = 0; b < other.masks.length; b++) {
			if ((at(one.shuts, a) & at(other.masks, b)) !== 0) continue;
			if (at(one.cents, a) + at(other.cents, b) > Math.min(at(one.rooms, a), at(other.rooms, b))) continue;
			if (count === mostParts) return null;
			ofOne[count] = a;
			ofOther[count++] = b;
		}
	const joined: Parts = {
		masks: new Int32Array(count),
		values: new Float64Array(count),
		cents: new Float64Array(count),
		shuts: new Int32Array(count),
		rooms: new Float64Array(count)
	};
	for (let pair = 0; pair < count; pair++) {
		const [a, b] = [at(ofOne, pair), at(ofOther, pair)];
		joined.masks[pair] = at(one.masks, a) | at(other.masks, b);
		joined.values[pair] = at(one.values, a) + at(other.values, b);
		joined.cents[pair] = at(one.cents, a) + at(other.cents, b);
		joined.shuts[pair] = at(one.shuts, a) | at(other.shuts, b);
		joined.rooms[pair] = Math.min(at(one.rooms, a), at(other.rooms, b));
	}
	return joined;
}

/** Sorts plain numbers, cents then place: several times as fast as by a function that compares. */
function dearestFirst(parts: Parts): Omit<JoinedCells, 'cells'> {
	const count = parts.masks.length;
	const keys = parts.cents.map((cents, part) => cents * mostParts + part).sort();
	const sorted = {
		masks: new Int32Array(count),
		values: new Float64Array(count),
		cents: new Float64Array(count),
		rooms: new Float64Array(count),
		mostFrom: new Float64Array(count)
	};
	let most = 0;
	for (let place = count - 1; place >= 0; place--) {
		const part = at(keys, count - 1 - place) % mostParts;
		most = Math.max(most, at(parts.values, part));
		sorted.masks[place] = at(parts.masks, part);
		sorted.values[place] = at(parts.values, part);
		sorted.cents[place] = at(parts.cents, part);
		sorted.rooms[place] = at(parts.rooms, part);
		sorted.mostFrom[place] = most;
	}
	return sorted;
}

/** The first place whose part costs no more than that; the number of parts when there is none. */
export function firstWithin({ cents }: JoinedCells, room: number): number {
	let low = 0;
	let high = cents.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (at(cents, middle) > room) low = middle + 1;
		else high = middle;
	}
	return low;
}
