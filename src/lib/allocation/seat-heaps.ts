import type { Market } from './market.ts';

export const nobody = -1;

// An offer is a few words side by side, so that one proposal reads few cache lines.
const words = 8;
const slotAt = 0;
const seatsAt = 1;
const reservedAt = 2;
const priorityHeldAt = 3;
const othersHeldAt = 4;

/**
 * Who holds a seat of each offer with one reserve filled first. All seats are one array; in an offer's share, those
 * with priority are a heap growing from the left end and the others one growing from the right, each with its worst on
 * top. Together they never exceed the seats, so they never meet.
 */
export class SeatHeaps {
	readonly #offers: Uint32Array;
	readonly #keys: Uint32Array | Float64Array;
	readonly #holders: Uint32Array;

	/** Keys are below `keyLimit`. Seats that nobody could ask for take no room. */
	constructor(market: Market, keyLimit: number) {
		const demand = new Uint32Array(market.seats.length);
		for (let choice = 0; choice < market.choices.length; choice++) {
			const offer = market.choices[choice] as number;
			demand[offer] = (demand[offer] as number) + 1;
		}
		for (const offer of market.special.keys()) demand[offer] = 0;

		this.#offers = new Uint32Array(market.seats.length * words);
		let slots = 0;
		market.seats.forEach((capacity, offer) => {
			const seats = Math.min(capacity, demand[offer] as number);
			this.#offers[offer * words + slotAt] = slots;
			this.#offers[offer * words + seatsAt] = seats;
			this.#offers[offer * words + reservedAt] = Math.min(market.reserved[offer] as number, seats);
			slots += seats;
		});
		this.#keys = keyLimit <= 2 ** 32 ? new Uint32Array(slots) : new Float64Array(slots);
		this.#holders = new Uint32Array(slots);
	}

	/** Who is without a seat once this candidate has come: the candidate, an earlier holder, or `nobody`. */
	admit(offer: number, key: number, candidate: number, hasPriority: boolean): number {
		const offers = this.#offers;
		const keys = this.#keys;
		const holders = this.#holders;
		const at = offer * words;
		const left = offers[at + slotAt] as number;
		const seats = offers[at + seatsAt] as number;
		const right = left + seats - 1;
		const priorityHeld = offers[at + priorityHeldAt] as number;
		const othersHeld = offers[at + othersHeldAt] as number;

		if (priorityHeld + othersHeld < seats) {
			if (hasPriority) push(keys, holders, left, 1, priorityHeld, key, candidate);
			else push(keys, holders, right, -1, othersHeld, key, candidate);
			const heldAt = at + (hasPriority ? priorityHeldAt : othersHeldAt);
			offers[heldAt] = (offers[heldAt] as number) + 1;
			return nobody;
		}

		// Within the reserve nobody with priority can lose; beyond it the worst of all does.
		const isWithinReserve = priorityHeld + (hasPriority ? 1 : 0) <= (offers[at + reservedAt] as number);
		const worstPriority = priorityHeld > 0 && !isWithinReserve ? (keys[left] as number) : -1;
		const worstOther = othersHeld > 0 ? (keys[right] as number) : -1;
		const own = hasPriority && isWithinReserve ? -1 : key;
		if (own > worstPriority && own > worstOther) return candidate;

		const losesPriority = worstPriority > worstOther;
		const loser = holders[losesPriority ? left : right] as number;
		if (hasPriority && losesPriority) sink(keys, holders, left, 1, priorityHeld, key, candidate);
		else if (hasPriority) {
			pop(keys, holders, right, -1, othersHeld);
			push(keys, holders, left, 1, priorityHeld, key, candidate);
			offers[at + priorityHeldAt] = priorityHeld + 1;
			offers[at + othersHeldAt] = othersHeld - 1;
		} else if (losesPriority) {
			pop(keys, holders, left, 1, priorityHeld);
			push(keys, holders, right, -1, othersHeld, key, candidate);
			offers[at + priorityHeldAt] = priorityHeld - 1;
			offers[at + othersHeldAt] = othersHeld + 1;
		} else sink(keys, holders, right, -1, othersHeld, key, candidate);
		return loser;
	}
}

type Keys = Uint32Array | Float64Array;

/** Adds to a heap of `size`, whose i-th item is at `base + i * step`. */
function push(
	keys: Keys,
	holders: Uint32Array,
	base: number,
	step: number,
	size: number,
	key: number,
	holder: number
): void {
	let hole = size;
	while (hole > 0) {
		const parent = (hole - 1) >> 1;
		const parentAt = base + parent * step;
		if ((keys[parentAt] as number) >= key) break;
		keys[base + hole * step] = keys[parentAt] as number;
		holders[base + hole * step] = holders[parentAt] as number;
		hole = parent;
	}
	keys[base + hole * step] = key;
	holders[base + hole * step] = holder;
}

/** Puts an item in place of the top of a heap of `size`. */
function sink(
	keys: Keys,
	holders: Uint32Array,
	base: number,
	step: number,
	size: number,
	key: number,
	holder: number
): void {
	let hole = 0;
	for (let child = 1; child < size; child = 2 * hole + 1) {
		let childAt = base + child * step;
		if (child + 1 < size && (keys[childAt + step] as number) > (keys[childAt] as number)) {
			child++;
			childAt += step;
		}
		if ((keys[childAt] as number) <= key) break;
		keys[base + hole * step] = keys[childAt] as number;
		holders[base + hole * step] = holders[childAt] as number;
		hole = child;
	}
	keys[base + hole * step] = key;
	holders[base + hole * step] = holder;
}

function pop(keys: Keys, holders: Uint32Array, base: number, step: number, size: number): void {
	const last = base + (size - 1) * step;
	sink(keys, holders, base, step, size - 1, keys[last] as number, holders[last] as number);
}
