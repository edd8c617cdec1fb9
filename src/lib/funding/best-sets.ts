/** A limit on some aids together: how many, and how much in cents. `members` is a mask; null means no limit. */
export interface Cap {
	readonly members: number;
	readonly maxCount: number | null;
	readonly maxCents: number | null;
}

/**
 * What to choose among: at most thirty aids, bit `i` of every mask being aid `i`. `values` are whole and count only
 * where positive; `cents` is what each pays. `excludes[i]` holds the aids that cannot stand beside `i`. `rooms[i]` is
 * the most that all chosen aids may pay together once `i` is among them, because it leaves the person an own share.
 */
export interface Choice {
	readonly values: readonly number[];
	readonly cents: readonly number[];
	readonly excludes: readonly number[];
	readonly caps: readonly Cap[];
	readonly rooms: readonly (number | null)[];
}

/** Every best set as a mask, up to `tiesKept`; `hasMore` when there are others as good. Nothing chosen is a set too. */
export interface Best {
	readonly value: number;
	readonly sets: readonly number[];
	readonly hasMore: boolean;
}

export const mostAids = 30;

/**
 * The sets of greatest value that break no rule: exact, by branch and bound over masks. Aids stand in cells of a few
 * that limit or exclude one another; every lawful part of a cell is listed once, so that the most each cell can still
 * give is one look-up. A branch is left when that cannot reach the best found. Throws a RangeError beyond thirty aids.
 */
export function bestSets(choice: Choice, tiesKept = 4): Best {
	if (choice.values.length > mostAids) throw new RangeError(`More than ${mostAids} aids`);
	const aids = inCells(choice);
	const cells = aids.sizes
		.map((size, index) => readCell(aids, aids.starts[index] ?? 0, size))
		.sort((a, b) => at(b.values, 0) - at(a.values, 0));
	const found = search(aids, cells, tiesKept + 1);
	const sets = found.sets.slice(0, tiesKept).map((mask) => inOwnPlaces(mask, aids.places));
	return { value: found.value, sets: sets.sort((a, b) => a - b), hasMore: found.sets.length > tiesKept };
}

/** Aids worth something, renumbered so that those of a cell are neighbours. `places[i]` is the aid's own bit. */
interface Aids extends Choice {
	readonly places: readonly number[];
	readonly starts: readonly number[];
	readonly sizes: readonly number[];
	/** Caps that reach over several cells, which no cell can check alone. */
	readonly wideCaps: readonly Cap[];
	/** The most value a cent can carry; infinite when some aid takes no cent. */
	readonly valuePerCent: number;
}

/** Every lawful part of a cell, the most valuable first, as masks over all aids, with what it shuts out and allows. */
interface Cell {
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

function inCells(choice: Choice): Aids {
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
	return {
		places,
		sizes,
		starts,
		values,
		cents,
		excludes: places.map((place) => renumbered(at(choice.excludes, place))),
		caps,
		wideCaps: caps.filter((cap) => !isInOneCell(cap)),
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

function readCell(aids: Aids, start: number, size: number): Cell {
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
	return {
		start,
		inside,
		mostWithin,
		masks: Int32Array.from(lawful, ({ mask }) => mask),
		values: Float64Array.from(lawful, ({ value }) => value),
		cents: Float64Array.from(lawful, ({ cents }) => cents),
		shuts: Int32Array.from(lawful, ({ shuts }) => shuts),
		rooms: Float64Array.from(lawful, ({ room }) => room)
	};
}

function isUnder({ maxCount, maxCents }: Cap, members: number, aids: Aids): boolean {
	if (countOf(members) > (maxCount ?? Infinity)) return false;
	let cents = 0;
	for (let rest = members; rest !== 0; rest &= rest - 1) cents += at(aids.cents, lowest(rest));
	return cents <= (maxCents ?? Infinity);
}

/** Cell after cell, the best part of each first. */
function search(aids: Aids, cells: readonly Cell[], kept: number): { value: number; sets: number[] } {
	const everything = cellMask(0, aids.values.length);
	const wholeCents = aids.wideCaps
		.filter(({ members }) => members === everything)
		.reduce((least, { maxCents }) => Math.min(least, maxCents ?? Infinity), Infinity);
	const worthOf = (cents: number) =>
		Number.isFinite(aids.valuePerCent) ? cents * aids.valuePerCent : Infinity;
	let best = 0;
	let sets: number[] = [];
	visit(0, everything, 0, 0, 0, wholeCents);
	return { value: best, sets };

	function visit(index: number, open: number, chosen: number, value: number, paid: number, room: number) {
		const cell = cells[index];
		if (!cell) return keep(chosen, value);
		let later = 0;
		for (let next = index + 1; next < cells.length; next++) later += mostOf(cells[next], open);
		const most = value + worthOf(room - paid);
		if (isBeaten(Math.min(value + mostOf(cell, open) + later, most))) return;
		for (let part = 0; part < cell.masks.length; part++) {
			const gained = value + at(cell.values, part);
			if (isBeaten(gained + later)) return;
			const mask = at(cell.masks, part);
			if ((mask & ~open) !== 0) continue;
			const newPaid = paid + at(cell.cents, part);
			const newRoom = Math.min(room, at(cell.rooms, part));
			if (newPaid > newRoom) continue;
			const all = chosen | mask;
			if (aids.wideCaps.length > 0 && !aids.wideCaps.every((cap) => isUnder(cap, all & cap.members, aids)))
				continue;
			visit(index + 1, open & ~at(cell.shuts, part), all, gained, newPaid, newRoom);
		}
	}

	function isBeaten(reach: number): boolean {
		return reach < best || (reach === best && sets.length >= kept);
	}

	function keep(chosen: number, value: number) {
		if (value > best) {
			best = value;
			sets = [];
		}
		if (value === best && sets.length < kept) sets.push(chosen);
	}
}

function mostOf(cell: Cell | undefined, open: number): number {
	return cell ? at(cell.mostWithin, (open & cell.inside) >>> cell.start) : 0;
}

function inOwnPlaces(mask: number, places: readonly number[]): number {
	return places.reduce((own, place, index) => (mask & (1 << index) ? own | (1 << place) : own), 0);
}

function cellMask(start: number, size: number): number {
	return (2 ** size - 1) << start;
}

function at(list: ArrayLike<number>, place: number): number {
	return list[place] ?? 0;
}

function lowest(mask: number): number {
	return 31 - Math.clz32(mask & -mask);
}

function countOf(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
