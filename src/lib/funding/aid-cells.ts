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

/** A set of aids that breaks no rule, as a mask over all aids: what it is worth, pays, shuts out and leaves room for. */
export interface LawfulPart {
	readonly mask: number;
	readonly value: number;
	readonly cents: number;
	readonly shuts: number;
	readonly room: number;
}

export interface Cell {
	readonly start: number;
	readonly inside: number;
	/** Every lawful part, the most valuable first. */
	readonly parts: readonly LawfulPart[];
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
	const newBits = choice.values.map(() => 0);
	for (const [index, place] of places.entries()) newBits[place] = 1 << index;
	const renumbered = (mask: number) => {
		let found = 0;
		for (let rest = mask; rest !== 0; rest &= rest - 1) found |= at(newBits, lowest(rest));
		return found;
	};
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

/** A part is a smaller one, which must be lawful too, and one aid more. */
export function readCell(aids: Aids, start: number, size: number): Cell {
	const inside = cellMask(start, size);
	const caps = aids.caps.filter(({ members }) => (members & inside) !== 0);
	const mostWithin = new Float64Array(2 ** size);
	const parts: LawfulPart[] = [nothing];
	const known: (LawfulPart | undefined)[] = [nothing];
	for (let set = 1; set < 2 ** size; set++) {
		const smaller = known[set & (set - 1)];
		const part = smaller && withAid(smaller, start + lowest(set), aids);
		const isLawful =
			part &&
			(part.shuts & part.mask) === 0 &&
			part.cents <= part.room &&
			caps.every((cap) => isUnder(cap, part.mask & cap.members, aids));
		known.push(isLawful ? part : undefined);
		if (!isLawful) continue;
		parts.push(part);
		mostWithin[set] = part.value;
	}
	for (let bit = 1; bit < 2 ** size; bit *= 2)
		for (let set = 0; set < 2 ** size; set++)
			if (set & bit) mostWithin[set] = Math.max(mostWithin[set] ?? 0, mostWithin[set ^ bit] ?? 0);
	parts.sort((a, b) => b.value - a.value || a.mask - b.mask);
	return { start, inside, parts, mostWithin };
}

const nothing: LawfulPart = { mask: 0, value: 0, cents: 0, shuts: 0, room: Infinity };

function withAid({ mask, value, cents, shuts, room }: LawfulPart, aid: number, aids: Aids): LawfulPart {
	return {
		mask: mask | (1 << aid),
		value: value + at(aids.values, aid),
		cents: cents + at(aids.cents, aid),
		shuts: shuts | at(aids.excludes, aid),
		room: Math.min(room, aids.rooms[aid] ?? Infinity)
	};
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
