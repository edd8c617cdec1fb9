import { flawIn } from './json-flaw.ts';
import { hashStart, hashWith, type NameTable } from './name-table.ts';

/** What a fast reading of bytes cannot be sure about; the whole text is then read the long way. */
export class Unsure extends Error {}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Powers of ten that a float holds exactly, so that digits divided by one are rounded once, as JSON says. */
const tens = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Walks over the bytes of a JSON text. Throws Unsure at anything but plain JSON. */
export class JsonBytes {
	readonly bytes: Uint8Array;
	at = 0;
	/** Where the content of the text last passed over began, and ended. */
	from = 0;
	to = 0;
	/** Its hash as `name-table.ts` counts it, and whether it stands there as it reads: without escapes, in ASCII. */
	sum = hashStart;
	hasEscape = false;
	isAscii = true;

	constructor(bytes: Uint8Array) {
		this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	}

	/** The next byte that is not a space, left where it is. */
	next(): number {
		for (;;) {
			const byte = this.bytes[this.at] ?? 0;
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
			this.at += 1;
		}
	}

	take(byte: number): void {
		if (this.next() !== byte) throw new Unsure();
		this.at += 1;
	}

	/** After a `[` or `{` or a value: whether another follows, the comma taken; else the closing byte is taken. */
	goesOn(close: number, isFirst: boolean): boolean {
		const byte = this.next();
		if (byte === close) {
			this.at += 1;
			return false;
		}
		if (!isFirst) this.take(comma);
		return true;
	}

	/** Which of these a member's key is, its colon taken; −1 for another. */
	key(known: NameTable): number {
		this.passText();
		if (this.hasEscape || !this.isAscii) throw new Unsure();
		const key = known.find(this.bytes, this.from, this.to, this.sum);
		this.take(colon);
		return key;
	}

	/** Passes over a text; `from`, `to` and what stands beside them then tell of it. */
	passText(): void {
		this.take(quote);
		const { bytes } = this;
		this.hasEscape = false;
		let all = 0;
		let sum = hashStart;
		let at = this.at;
		for (; ; at++) {
			const byte = bytes[at] ?? 0;
			if (byte === quote) break;
			if (byte < 0x20) throw new Unsure();
			if (byte === backslash) {
				this.hasEscape = true;
				at += 1;
			}
			all |= byte;
			sum = hashWith(sum, byte);
		}
		this.isAscii = all < 0x80;
		this.sum = sum;
		this.from = this.at;
		this.to = at;
		this.at = at + 1;
	}

	/** The text last passed over. */
	text(): string {
		if (this.isAscii && !this.hasEscape && this.to - this.from < 64)
			return String.fromCharCode.apply(null, this.bytes.subarray(this.from, this.to) as never);
		return parsed(this.bytes.subarray(this.from - 1, this.to + 1)) as string;
	}

	/** Whether `true` stands here, `false` being the only other word. */
	truth(): boolean {
		const isTrue = this.next() === 0x74;
		for (const letter of isTrue ? 'true' : 'false') this.takeNow(letter.charCodeAt(0));
		return isTrue;
	}

	/** A number of at least 0 without an exponent, of at most fifteen digits. */
	amount(): number {
		this.next();
		const start = this.at;
		let digits = 0;
		let point = -1;
		for (; ; this.at++) {
			const byte = this.bytes[this.at] ?? 0;
			if (byte === 0x2e && point < 0) point = this.at;
			else if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + (byte - 0x30);
			else break;
		}
		const whole = (point < 0 ? this.at : point) - start;
		const decimals = point < 0 ? 0 : this.at - point - 1;
		const startsWithZero = this.bytes[start] === 0x30 && whole > 1;
		const last = this.bytes[this.at];
		const hasExponent = last === 0x65 || last === 0x45;
		if (whole === 0 || startsWithZero || (point >= 0 && decimals === 0) || hasExponent) throw new Unsure();
		if (whole + decimals > 15) throw new Unsure();
		return digits / (tens[decimals] as number);
	}

	/** Any value, parsed by itself; one in which a key comes twice is for the long way. */
	value(): unknown {
		this.next();
		const start = this.at;
		let depth = 0;
		let hasObject = false;
		do {
			const byte = this.next();
			if (byte === 0) throw new Unsure();
			if (byte === quote) this.passText();
			else {
				hasObject ||= byte === 0x7b;
				if (byte === 0x5b || byte === 0x7b) depth += 1;
				if (byte === 0x5d || byte === 0x7d) depth -= 1;
				this.at += 1;
				if (depth === 0 && byte !== 0x5d && byte !== 0x7d) this.passWord();
			}
		} while (depth > 0);
		const bytes = this.bytes.subarray(start, this.at);
		if (hasObject && flawIn(bytes)) throw new Unsure();
		return parsed(bytes);
	}

	private passWord(): void {
		for (;;) {
			const byte = this.bytes[this.at] ?? 0;
			if (byte <= 0x20 || byte === comma || byte === 0x5d || byte === 0x7d) return;
			this.at += 1;
		}
	}

	private takeNow(byte: number): void {
		if (this.bytes[this.at] !== byte) throw new Unsure();
		this.at += 1;
	}
}

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(decoder.decode(bytes));
	} catch {
		throw new Unsure();
	}
}
