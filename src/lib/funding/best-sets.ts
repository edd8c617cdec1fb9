import type { Choice } from './aid-choice.ts';
import { at, type Aids, type Cell, cellMask, inCells, isUnder, mostOf, readCell } from './aid-cells.ts';
import { firstWithin, joinCells, type JoinedCells } from './joined-cells.ts';

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
 * give is one look-up. A branch is left when that cannot reach the best found. Where a ceiling makes a puzzle of sums, the
 * largest cells are joined into one list by cents, which answers at once what is the best that still fits. Throws a
 * RangeError beyond thirty aids.
 */
export function bestSets(choice: Choice, tiesKept = 4): Best {
	if (choice.values.length > mostAids) throw new RangeError(`More than ${mostAids} aids`);
	const aids = inCells(choice);
	const cells = aids.sizes
		.map((size, index) => readCell(aids, aids.starts[index] ?? 0, size))
		.sort((a, b) => (b.parts[0]?.value ?? 0) - (a.parts[0]?.value ?? 0));
	const found = searchAll(aids, cells, tiesKept + 1);
	const sets = found.sets.slice(0, tiesKept).map((mask) => inOwnPlaces(mask, aids.places));
	return { value: found.value, sets: sets.sort((a, b) => a - b), hasMore: found.sets.length > tiesKept };
}

/** Most cells are settled in fewer visits than it costs to join them. */
const visitsAlone = 300;

interface Found {
	readonly value: number;
	readonly sets: readonly number[];
}

function searchAll(aids: Aids, cells: readonly Cell[], kept: number): Found {
	const hasCeiling = aids.roomInAll < Infinity || aids.rooms.some((room) => room !== null);
	const first = search(aids, { apart: cells, joined: null }, kept, 0, hasCeiling ? visitsAlone : Infinity);
	if (first.isWhole) return first;
	return search(aids, joinCells(cells), kept, first.value, Infinity);
}

/**
 * Cell after cell, the best part of each first; cells that are joined come last, all at once. Sets under `atLeast` are
 * not looked for. Not whole when it took more than so many visits.
 */
function search(
	aids: Aids,
	{ apart, joined }: { apart: readonly Cell[]; joined: JoinedCells | null },
	kept: number,
	atLeast: number,
	mostVisits: number
): Found & { readonly isWhole: boolean } {
	const { wideCaps, roomInAll, valuePerCent } = aids;
	const worthOf = (cents: number) => (Number.isFinite(valuePerCent) ? cents * valuePerCent : Infinity);
	const cells = joined ? [...apart, ...joined.cells] : apart;
	let best = atLeast;
	let sets: number[] = [];
	let visits = 0;
	visit(0, cellMask(0, aids.values.length), 0, 0, 0, roomInAll);
	return { value: best, sets, isWhole: visits <= mostVisits };

	function visit(index: number, open: number, chosen: number, value: number, paid: number, room: number) {
		const cell = apart[index];
		if (!cell) return finish(open, chosen, value, paid, room);
		visits += 1;
		let later = 0;
		for (let next = index + 1; next < cells.length; next++) later += mostOf(cells[next], open);
		const most = value + worthOf(room - paid);
		if (isBeaten(Math.min(value + mostOf(cell, open) + later, most))) return;
		for (const { mask, value: worth, cents, shuts, room: partRoom } of cell.parts) {
			const gained = value + worth;
			if (isBeaten(gained + later) || visits > mostVisits) return;
			if ((mask & ~open) !== 0) continue;
			const newPaid = paid + cents;
			const newRoom = Math.min(room, partRoom);
			if (newPaid > newRoom || !isUnderWide(chosen | mask)) continue;
			visit(index + 1, open & ~shuts, chosen | mask, gained, newPaid, newRoom);
		}
	}

	function finish(open: number, chosen: number, value: number, paid: number, room: number) {
		if (!joined) return keep(chosen, value);
		for (let place = firstWithin(joined, room - paid); place < joined.parts.length; place++) {
			if (isBeaten(value + at(joined.mostFrom, place))) return;
			const part = joined.parts[place];
			if (!part || (part.mask & ~open) !== 0 || isBeaten(value + part.value)) continue;
			if (paid + part.cents > part.room || !isUnderWide(chosen | part.mask)) continue;
			keep(chosen | part.mask, value + part.value);
		}
	}

	function isUnderWide(set: number): boolean {
		return wideCaps.length === 0 || wideCaps.every((cap) => isUnder(cap, set & cap.members, aids));
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

function inOwnPlaces(mask: number, places: readonly number[]): number {
	return places.reduce((own, place, index) => (mask & (1 << index) ? own | (1 << place) : own), 0);
}
