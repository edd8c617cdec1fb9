import { expect, test } from 'vitest';
import { linesOf, longestLine } from './lines.ts';

async function read(...chunks: Uint8Array[]): Promise<string[]> {
	async function* stream() {
		yield* chunks;
	}
	return Array.fromAsync(linesOf(stream()));
}

test('lines are the same wherever the stream is cut, even inside a letter', async () => {
	const bytes = new TextEncoder().encode('\ufeffInès\r\n\nKévin\u2028Lens\nfin');
	const expected = ['Inès', '', 'Kévin\u2028Lens', 'fin'];
	for (let cut = 0; cut <= bytes.length; cut += 1) {
		expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual(expected);
	}
});

test('a last line end adds no line', async () => {
	expect(await read(new TextEncoder().encode('one\ntwo\n'))).toEqual(['one', 'two']);
	expect(await read()).toEqual([]);
});

test('a line without end is cut, and tells so by its length', async () => {
	const endless = new TextEncoder().encode('x'.repeat(400_000));
	const [first, second] = await read(endless, endless, endless, endless, new TextEncoder().encode('\nnext'));
	expect([first?.length, second]).toEqual([longestLine + 1, 'next']);
});
