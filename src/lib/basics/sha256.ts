/**
 * SHA-256 (FIPS 180-4), synchronous, the same in a browser and in Node: a page that checks a draw cannot wait for a
 * million promises. Proved equal to Node's own by its test.
 */

const blockBytes = 64;
const bits = new Int32Array(64);
const initial = new Int32Array(8);
const schedule = new Int32Array(64);
const state = new Int32Array(8);
const encoder = new TextEncoder();
fillConstants();

/** The digest of these bytes, in 64 hexadecimal digits. */
export function sha256(message: Uint8Array | string): string {
	const bytes = typeof message === 'string' ? encoder.encode(message) : message;
	state.set(initial);
	let read = 0;
	for (; read + blockBytes <= bytes.length; read += blockBytes) {
		loadBlock(bytes, read);
		compress();
	}
	schedule.fill(0, 0, 16);
	let filled = 0;
	for (; read < bytes.length; read++) putByte(filled++, bytes[read] as number);
	finish(filled, bytes.length);
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Writes the eight words of a digest, the first the most significant. */
export type DigestInto = (text: string, words: Uint32Array) => void;

/** The digest of `prefix` followed by a text, for many texts: the prefix is read once and nothing is allocated. */
export function sha256After(prefix: string): DigestInto {
	const head = encoder.encode(prefix);
	const whole = head.length - (head.length % blockBytes);
	state.set(initial);
	for (let read = 0; read < whole; read += blockBytes) {
		loadBlock(head, read);
		compress();
	}
	const stateAfterHead = state.slice();
	schedule.fill(0, 0, 16);
	for (let read = whole; read < head.length; read++) putByte(read - whole, head[read] as number);
	const begunBlock = schedule.slice(0, 16);

	return (text, words) => {
		state.set(stateAfterHead);
		schedule.set(begunBlock);
		let filled = head.length - whole;
		let length = head.length;
		let at = 0;
		for (let unit = text.charCodeAt(0); unit < 0x80 && filled < blockBytes - 1; unit = text.charCodeAt(++at))
			putByte(filled++, unit);
		length += at;
		if (at < text.length)
			for (const byte of encoder.encode(text.slice(at))) {
				putByte(filled++, byte);
				length++;
				if (filled < blockBytes) continue;
				compress();
				schedule.fill(0, 0, 16);
				filled = 0;
			}
		finish(filled, length);
		for (let word = 0; word < 8; word++) words[word] = state[word] as number;
	};
}

function putByte(at: number, byte: number): void {
	const word = at >> 2;
	schedule[word] = (schedule[word] as number) | (byte << (24 - ((at & 3) << 3)));
}

function loadBlock(bytes: Uint8Array, from: number): void {
	for (let word = 0; word < 16; word++) {
		const at = from + word * 4;
		schedule[word] =
			((bytes[at] as number) << 24) |
			((bytes[at + 1] as number) << 16) |
			((bytes[at + 2] as number) << 8) |
			(bytes[at + 3] as number);
	}
}

/** Closes the message: one bit, zeros, then its length in bits over 64 bits. */
function finish(filled: number, length: number): void {
	putByte(filled, 0x80);
	if (filled >= 56) {
		compress();
		schedule.fill(0, 0, 16);
	}
	schedule[14] = Math.floor(length / 0x2000_0000);
	schedule[15] = length << 3;
	compress();
}

function compress(): void {
	const w = schedule;
	for (let t = 16; t < 64; t++) {
		const x = w[t - 15] as number;
		const y = w[t - 2] as number;
		const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
		const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
		w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
	}
	let a = state[0] as number;
	let b = state[1] as number;
	let c = state[2] as number;
	let d = state[3] as number;
	let e = state[4] as number;
	let f = state[5] as number;
	let g = state[6] as number;
	let h = state[7] as number;
	for (let t = 0; t < 64; t++) {
		const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (bits[t] as number) + (w[t] as number)) | 0;
		const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
		const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + t2) | 0;
	}
	state[0] = ((state[0] as number) + a) | 0;
	state[1] = ((state[1] as number) + b) | 0;
	state[2] = ((state[2] as number) + c) | 0;
	state[3] = ((state[3] as number) + d) | 0;
	state[4] = ((state[4] as number) + e) | 0;
	state[5] = ((state[5] as number) + f) | 0;
	state[6] = ((state[6] as number) + g) | 0;
	state[7] = ((state[7] as number) + h) | 0;
}

/** The standard's constants are the first 32 bits of the fractions of the roots of the first primes. */
function fillConstants(): void {
	const fraction = (root: number) => ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
	for (let candidate = 2, found = 0; found < 64; candidate++) {
		let divisor = 2;
		while (divisor * divisor <= candidate && candidate % divisor !== 0) divisor++;
		if (divisor * divisor <= candidate) continue;
		if (found < 8) initial[found] = fraction(Math.sqrt(candidate));
		bits[found++] = fraction(Math.cbrt(candidate));
	}
}
