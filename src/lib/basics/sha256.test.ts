import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256, sha256After } from './sha256.ts';

const nodes = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

describe('a digest', () => {
	test('is the published one of the standard’s example', () => {
		expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
		expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
	});

	test('equals Node’s at every length around the block boundaries', () => {
		for (let length = 0; length <= 200; length++) {
			const bytes = Uint8Array.from({ length }, (_, at) => (at * 131 + length) & 255);
			expect(sha256(bytes)).toBe(nodes(bytes));
		}
	});

	test('of a prefix and a text is the digest of both joined, whatever the signs and lengths', () => {
		const words = new Uint32Array(8);
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 150 }),
				fc.array(fc.string({ unit: 'grapheme', maxLength: 150 })),
				(prefix, texts) => {
					const digest = sha256After(prefix);
					for (const text of texts) {
						digest(text, words);
						const hex = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
						expect(hex).toBe(nodes(prefix + text));
					}
				}
			)
		);
	});
});
