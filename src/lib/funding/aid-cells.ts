import type { Cap, Choice } from './aid-choice.ts';

/** Aids worth something, renumbered so that those of a cell are neighbours. `places[i]` is the aid's own bit. */
export interface Aids extends Choice {
	readonly places: readonly number[];
	readonly starts: readonly number[];
	readonly sizes: readonly number[];
	/** The most that all aids together may pay; infinite when no cap says so. */
	readonly roomInAll: number;
	/** Other caps that reach over several cells, which no cell can check alone. */
	readonly wideCaps: readonly Cap[];
	/** The most value a cent can carry; infinite when some aid takes no cent. */
	readonly valuePerCent: number;
}

/** Every lawful part of a cell, the most valuable first, as masks over all aids, with what it shuts out and allows. */
export interface Cell {
	readonly start: number;
	readonly inside: number;
	readonly masks: Int32Array;
	readonly values: Float64Array;
	readonly cents: Float64Array;
	readonly shuts: Int32Array;
	readonly rooms: Float64Array;
	/** The most value among the lawful parts of each set of the cell's aids, by that set's own mask. */
	readonly mostWithin: Float64Array;
}

const largestCell = 6;

export function inCells(choice: Choice): Aids {
	const useful = choice.values
		.map((_value, place) => place)
		.filter((place) => at(choice.values, place) > 0)
		.sort((a, b) => at(choice.values, b) - at(choice.values, a) || a - b);
	const groups = grouped(useful, choice);
	const places = groups.flat();
	const renumbered = (mask: number) =>
		places.reduce((found, place, index) => (mask & (1 << place) ? found | (1 << index) : found), 0);
	const sizes = groups.map((group) => group.length);
	const starts = sizes.map((_size, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
	const values = places.map((place) => at(choice.values, place));
	const cents = places.map((place) => at(choice.cents, place));
	const caps = choice.caps.map((cap) => ({ ...cap, members: renumbered(cap.members) }));
	const isInOneCell = ({ members }: Cap) =>
		sizes.some((size, index) => (members & ~cellMask(starts[index] ?? 0, size)) === 0);
	const isOnAll = ({ members, maxCount }: Cap) => members === cellMask(0, places.length) && maxCount === null;
	return {
		places,
		sizes,
		starts,
		values,
		cents,
		excludes: places.map((place) => renumbered(at(choice.excludes, place))),
		caps,
		roomInAll: Math.min(...caps.filter(isOnAll).map(({ maxCents }) => maxCents ?? Infinity)),
		wideCaps: caps.filter((cap) => !isInOneCell(cap) && !isOnAll(cap)),
		rooms: places.map((place) => choice.rooms[place] ?? null),
		valuePerCent: values.reduce((most, value, index) => Math.max(most, value / at(cents, index)), 0)
	};
}

/** Those under one cap together, then each with those it shuts out, a few at a time. */
function grouped(useful: readonly number[], { caps, excludes }: Choice): number[][] {
	const groups: number[][] = [];
	const left = new Set(useful);
	const take = (members: readonly number[]) => {
		for (let from = 0; from < members.length; from += largestCell)
			groups.push(members.slice(from, from + largestCell));
		for (const member of members) left.delete(member);
	};
	for (const { members } of [...caps].sort((a, b) => countOf(a.members) - countOf(b.members)))
		if (countOf(members) <= 2 * largestCell) take([...left].filter((place) => members & (1 << place)));
	for (const place of useful) {
		if (!left.has(place)) continue;
		const rivals = [...left].filter((other) => other !== place && at(excludes, place) & (1 << other));
		take([place, ...rivals].slice(0, largestCell));
	}
	return groups;
}

export function readCell(aids: Aids, start: number, size: number): Cell {
	const inside = cellMask(start, size);
	const caps = aids.caps.filter(({ members }) => (members & inside) !== 0);
	const mostWithin = new Float64Array(2 ** size);
	const lawful: { mask: number; value: number; cents: number; shuts: number; room: number }[] = [];
	for (let part = 0; part < 2 ** size; part++) {
		const mask = part << start;
		let [value, cents, shuts, room] = [0, 0, 0, Infinity];
		for (let rest = mask; rest !== 0; rest &= rest - 1) {
			const aid = lowest(rest);
			value += at(aids.values, aid);
			cents += at(aids.cents, aid);
			shuts |= at(aids.excludes, aid);
			room = Math.min(room, aids.rooms[aid] ?? Infinity);
		}
		const isLawful =
			(shuts & mask) === 0 && cents <= room && caps.every((cap) => isUnder(cap, mask & cap.members, aids));
		if (!isLawful) continue;
		lawful.push({ mask, value, cents, shuts, room });
		mostWithin[part] = value;
	}
	for (let bit = 1; bit < 2 ** size; bit *= 2)
		for (let part = 0; part < 2 ** size; part++)
			if (part & bit) mostWithin[part] = Math.max(mostWithin[part] ?? 0, mostWithin[part ^ bit] ?? 0);
	lawful.sort((a, b) => b.value - a.value || a.mask - b.mask);
	const cell = {
		start,
		inside,
		mostWithin,
		masks: new Int32Array(lawful.length),
		values: new Float64Array(lawful.length),
		cents: new Float64Array(lawful.length),
		shuts: new Int32Array(lawful.length),
		rooms: new Float64Array(lawful.length)
	};
	for (const [place, part] of lawful.entries()) {
		cell.masks[place] = part.mask;
		cell.values[place] = part.value;
		cell.cents[place] = part.cents;
		cell.shuts[place] = part.shuts;
		cell.rooms[place] = part.room;
	}
	return cell;
}

export function isUnder({ maxCount, maxCents }: Cap, members: number, aids: Aids): boolean {
	if (countOf(members) > (maxCount ?? Infinity)) return false;
	let cents = 0;
	for (let rest = members; rest !== 0; rest &= rest - 1) cents += at(aids.cents, lowest(rest));
	return cents <= (maxCents ?? Infinity);
}

/** The most value a cell can still give where only these aids are open. */
export function mostOf(cell: Cell | undefined, open: number): number {
	return cell ? at(cell.mostWithin, (open & cell.inside) >>> cell.start) : 0;
}

export function cellMask(start: number, size: number): number {
	return (2 ** size - 1) << start;
}

export function at(list: ArrayLike<number>, place: number): number {
	return list[place] ?? 0;
}

export function lowest(mask: number): number {
	return 31 - Math.clz32(mask & -mask);
}

function countOf(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
