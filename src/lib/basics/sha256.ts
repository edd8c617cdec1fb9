import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 (FIPS 180-4), synchronous, the same in a browser and in Node: a page that checks a draw cannot wait for a
 * million promises.
 */

const encoder = new TextEncoder();

/** The digest of these bytes, in 64 hexadecimal digits. */
export function sha256(message: Uint8Array | string): string {
	return bytesToHex(digest(typeof message === 'string' ? encoder.encode(message) : message));
}

/** Writes the eight words of a digest, the first the most significant. */
export type DigestInto = (text: string, words: Uint32Array) => void;

/** The digest of `prefix` followed by a text, for many texts: the prefix is read once, and one buffer holds each text. */
export function sha256After(prefix: string): DigestInto {
	const begun = digest.create().update(encoder.encode(prefix));
	const going = digest.create();
	const bytes = new Uint8Array(digest.outputLen);
	const view = new DataView(bytes.buffer);
	const buffer = new Uint8Array(1_024);
	const encoded = (text: string) =>
		text.length * mostBytesASign > buffer.length
			? encoder.encode(text)
			: buffer.subarray(0, encoder.encodeInto(text, buffer).written);
	return (text, words) => {
		begun._cloneInto(going).update(encoded(text)).digestInto(bytes);
		for (let word = 0; word < 8; word++) words[word] = view.getUint32(word * 4);
	};
}

/** Of a UTF-16 unit in UTF-8. */
const mostBytesASign = 3;
