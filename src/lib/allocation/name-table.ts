/** FNV-1a over the bytes of a name: begin here, then `hashWith` each byte. */
export const hashStart = 0x811c9dc5 | 0;
export const hashWith = (sum: number, byte: number): number => Math.imul(sum ^ byte, 0x01000193);

const encoder = new TextEncoder();

/**
 * Finds names by their bytes, so that ten million names in a file become positions without becoming texts. The names
 * stand in `bytes` and are counted from 0 in the order they were added.
 */
export class NameTable {
	readonly #bytes: Uint8Array;
	#count = 0;
	#starts = new Uint32Array(64);
	#ends = new Uint32Array(64);
	#sums = new Int32Array(64);
	/** Open addressing: a name's number from 1, 0 where it is free. At most half of it is taken. */
	#slots = new Uint32Array(128);

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	static of(names: readonly string[]): NameTable {
		const encoded = names.map((name) => encoder.encode(name));
		const bytes = new Uint8Array(encoded.reduce((total, { length }) => total + length, 0));
		const table = new NameTable(bytes);
		let from = 0;
		for (const name of encoded) {
			bytes.set(name, from);
			table.add(from, from + name.length, name.reduce(hashWith, hashStart));
			from += name.length;
		}
		return table;
	}

	/** Adds the name that stands there in the table's own bytes; false when there was one already. */
	add(from: number, to: number, sum: number): boolean {
		if (this.find(this.#bytes, from, to, sum) >= 0) return false;
		if (this.#count * 2 === this.#slots.length) this.#grow();
		this.#starts[this.#count] = from;
		this.#ends[this.#count] = to;
		this.#sums[this.#count] = sum;
		this.#place(this.#count++, sum);
		return true;
	}

	/** The number of the name with these bytes, whose hash is `sum`; −1 when there is none. */
	find(bytes: Uint8Array, from: number, to: number, sum: number): number {
		const last = this.#slots.length - 1;
		for (let slot = slotOf(sum) & last; ; slot = (slot + 1) & last) {
			const name = (this.#slots[slot] as number) - 1;
			if (name < 0) return -1;
			if (this.#sums[name] === sum && this.#is(name, bytes, from, to)) return name;
		}
	}

	#is(name: number, bytes: Uint8Array, from: number, to: number): boolean {
		const start = this.#starts[name] as number;
		if ((this.#ends[name] as number) - start !== to - from) return false;
		for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== bytes[at]) return false;
		return true;
	}

	#place(name: number, sum: number): void {
		const last = this.#slots.length - 1;
		let slot = slotOf(sum) & last;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
		this.#slots[slot] = name + 1;
	}

	#grow(): void {
		this.#starts = grown(this.#starts);
		this.#ends = grown(this.#ends);
		this.#sums = grown(this.#sums);
		this.#slots = new Uint32Array(this.#slots.length * 2);
		for (let name = 0; name < this.#count; name++) this.#place(name, this.#sums[name] as number);
	}
}

/** The table looks at the low bits: the high ones are mixed into them. */
const slotOf = (sum: number) => sum ^ (sum >>> 15);

/** The same column with twice the room. */
export function grown<T extends Uint32Array | Int32Array | Float64Array>(column: T): T {
	const longer = new (column.constructor as new (length: number) => T)(column.length * 2);
	longer.set(column);
	return longer;
}
