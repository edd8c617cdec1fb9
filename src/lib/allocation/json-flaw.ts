import { hashStart, hashWith } from './name-table.ts';
import { shownValue } from './reading.ts';

/** The first place where a text is not JSON, or says a key of one object again. `byte` counts from 0. */
export type JsonFlaw =
	| { readonly kind: 'not-json'; readonly byte: number }
	| { readonly kind: 'doubled-key'; readonly byte: number; readonly at: string; readonly key: string };

const byteOf = (sign: string) => sign.charCodeAt(0);
const [quote, backslash, comma, colon] = [byteOf('"'), byteOf('\\'), byteOf(','), byteOf(':')];
const [brace, braceEnd, bracket, bracketEnd] = [byteOf('{'), byteOf('}'), byteOf('['), byteOf(']')];
const soundNumber = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
const soundEscape = /^(["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const plainName = /^[A-Za-z_]\w{0,59}$/;
/** As many keys are compared one by one; an object of more keeps a set of them. */
const fewKeys = 16;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** An object or list that is open: which keys it had, and where in it the reading is. */
interface Frame {
	isObject: boolean;
	place: number;
	key: { from: number; to: number };
	sums: number[];
	keys: { from: number; to: number }[];
	many: Set<string> | null;
}

/**
 * The first flaw of these bytes, which are UTF-8: JSON.parse tells no place that every browser agrees on, and takes the
 * last of two equal keys without a word. One walk, without recursion.
 */
export function flawIn(bytes: Uint8Array): JsonFlaw | null {
	try {
		new Walk(bytes).whole();
		return null;
	} catch (error) {
		if (error instanceof Flawed) return error.flaw;
		throw error;
	}
}

class Flawed extends Error {
	readonly flaw: JsonFlaw;

	constructor(flaw: JsonFlaw) {
		super();
		this.flaw = flaw;
	}
}

class Walk {
	readonly #bytes: Uint8Array;
	#at = 0;
	/** Whether the text last passed over has one. */
	#hasEscape = false;
	/** One frame a depth, kept for the next of its depth. */
	readonly #frames: Frame[] = [];
	#depth = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	whole(): void {
		do while (!this.#passValue());
		while (this.#goesOn());
		this.#next();
		if (this.#at < this.#bytes.length) this.#fail();
	}

	#fail(): never {
		throw new Flawed({ kind: 'not-json', byte: this.#at });
	}

	#next(): number {
		for (;;) {
			const byte = this.#bytes[this.#at] ?? 0;
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
			this.#at += 1;
		}
	}

	/** Whether the value is passed; else it is open, and the first value in it stands next. */
	#passValue(): boolean {
		const byte = this.#next();
		if (byte === brace || byte === bracket) return this.#opensEmpty(byte === brace);
		if (byte === quote) this.#passText();
		else this.#passWord();
		return true;
	}

	#opensEmpty(isObject: boolean): boolean {
		this.#at += 1;
		if (this.#next() === (isObject ? braceEnd : bracketEnd)) {
			this.#at += 1;
			return true;
		}
		const frame = (this.#frames[this.#depth++] ??= {
			...{ isObject, place: 0, key: { from: 0, to: 0 } },
			...{ sums: [], keys: [], many: null }
		});
		frame.isObject = isObject;
		frame.place = 0;
		frame.sums.length = 0;
		frame.keys.length = 0;
		frame.many = null;
		if (isObject) this.#passKey(frame);
		return false;
	}

	/** After a value: whether another stands next. What ends here is closed. */
	#goesOn(): boolean {
		while (this.#depth > 0) {
			const frame = this.#frames[this.#depth - 1] as Frame;
			const byte = this.#next();
			if (byte === comma) {
				this.#at += 1;
				frame.place += 1;
				if (frame.isObject) this.#passKey(frame);
				return true;
			}
			if (byte !== (frame.isObject ? braceEnd : bracketEnd)) this.#fail();
			this.#at += 1;
			this.#depth -= 1;
		}
		return false;
	}

	#passKey(frame: Frame): void {
		if (this.#next() !== quote) this.#fail();
		const from = this.#at;
		const key = { from, to: this.#passText() };
		let sum = hashStart;
		if (this.#hasEscape) sum = encoder.encode(this.#text(key)).reduce(hashWith, sum);
		else for (let at = from + 1; at < key.to - 1; at++) sum = hashWith(sum, this.#bytes[at] as number);
		if (this.#isKnown(frame, key, sum)) this.#tellDoubled(key);
		frame.key = key;
		if (this.#next() !== colon) this.#fail();
		this.#at += 1;
	}

	#isKnown(frame: Frame, key: Frame['key'], sum: number): boolean {
		if (frame.keys.length < fewKeys) {
			const same = frame.sums.indexOf(sum);
			if (same >= 0 && frame.keys.some((before) => this.#text(before) === this.#text(key))) return true;
			frame.sums.push(sum);
			frame.keys.push(key);
			return false;
		}
		frame.many ??= new Set(frame.keys.map((each) => this.#text(each)));
		const { size } = frame.many;
		return frame.many.add(this.#text(key)).size === size;
	}

	#tellDoubled(key: Frame['key']): never {
		const outer = this.#frames.slice(0, this.#depth - 1);
		const at = outer.map((frame) => {
			if (!frame.isObject) return `[${frame.place}]`;
			const name = this.#text(frame.key);
			return plainName.test(name) ? `.${name}` : `[${shownValue(name)}]`;
		});
		const path = at.join('').replace(/^\./, '');
		throw new Flawed({ kind: 'doubled-key', byte: key.from, at: path, key: this.#text(key) });
	}

	#text({ from, to }: Frame['key']): string {
		return JSON.parse(decoder.decode(this.#bytes.subarray(from, to))) as string;
	}

	/** Passes over a text, quotes included; where it ends. */
	#passText(): number {
		const bytes = this.#bytes;
		let at = this.#at + 1;
		this.#hasEscape = false;
		for (; ; at++) {
			const byte = bytes[at] ?? 0;
			if (byte === quote) break;
			if (byte === backslash) {
				this.#at = at;
				this.#hasEscape = true;
				const escape = soundEscape.exec(this.#shown(at + 1, at + 6));
				if (!escape) this.#fail();
				at += escape[0].length;
			} else if (byte < 0x20) {
				this.#at = at;
				this.#fail();
			}
		}
		this.#at = at + 1;
		return this.#at;
	}

	/** Passes over a number, `true`, `false` or `null`. */
	#passWord(): void {
		const from = this.#at;
		let to = from;
		let isCount = this.#bytes[from] !== 0x30;
		for (; to < this.#bytes.length; to++) {
			const byte = this.#bytes[to] as number;
			if (byte <= 0x20 || byte === comma || byte === braceEnd || byte === bracketEnd) break;
			isCount &&= byte >= 0x30 && byte <= 0x39;
		}
		if (isCount && from < to) {
			this.#at = to;
			return;
		}
		const word = to - from <= 5 ? this.#shown(from, to) : '';
		const isWord = word === 'null' || word === 'true' || word === 'false';
		if (!isWord && !soundNumber.test(this.#shown(from, to))) {
			const isCut = to === this.#bytes.length;
			this.#at = isCut && from < to && this.#couldGoOn(from, to) ? to : from;
			this.#fail();
		}
		this.#at = to;
	}

	#couldGoOn(from: number, to: number): boolean {
		const begun = this.#shown(from, to);
		return ['true', 'false', 'null'].some((word) => word.startsWith(begun)) || /[-+.eE]$/.test(begun);
	}

	#shown(from: number, to: number): string {
		return String.fromCharCode(...this.#bytes.subarray(from, Math.min(to, this.#bytes.length)));
	}
}
