import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardInOrder, type MoneyFile } from './award.ts';

const file = (id: string, amountCents: number, score: number, priority = false): MoneyFile => ({
	id,
	amountCents,
	score,
	priority
});
const award = (envelopeCents: number, reserveCents: number, files: readonly MoneyFile[]) =>
	awardInOrder({ seed: 's', envelopeCents, reserveCents, files });
const names = (awards: ReturnType<typeof award>) => awards.awarded.map(({ file: id }) => id);

describe('an envelope', () => {
	test('is awarded from the best score down, and stops at the first file that does not fit', () => {
		const awards = award(100_00, 0, [file('c', 10_00, 3), file('a', 60_00, 9), file('b', 50_00, 6)]);
		expect(names(awards)).toEqual(['a']);
		expect(awards).toMatchObject({ waiting: ['b', 'c'], leftCents: 40_00 });
	});

	test('gives its reserve to priority files first, and what they leave to all', () => {
		const awards = award(100_00, 40_00, [
			file('a', 60_00, 9),
			file('b', 40_00, 8),
			file('p', 30_00, 2, true),
			file('q', 30_00, 1, true)
		]);
		expect(awards.awarded).toEqual([
			{ file: 'p', amountCents: 30_00, from: 'reserve' },
			{ file: 'a', amountCents: 60_00, from: 'open' }
		]);
		expect(awards).toMatchObject({ waiting: ['b', 'q'], leftCents: 10_00 });
	});

	test('settles equal scores by the draw, the same whatever the order of arrival', () => {
		const files = Array.from({ length: 30 }, (_, at) => file(`f${at}`, 10_00, 5));
		const once = award(150_00, 0, files);
		expect(names(award(150_00, 0, files.toReversed()))).toEqual(names(once));
		expect(names(once)).not.toEqual(files.slice(0, 15).map(({ id }) => id));
	});

	test('is never overspent, nor a file trimmed, and every file is awarded or waits', () => {
		const anyFile = fc.record({
			amountCents: fc.integer({ min: 1, max: 50 }),
			score: fc.option(fc.nat(3)),
			priority: fc.boolean()
		});
		const anyRound = fc.nat(300).chain((envelopeCents) =>
			fc.record({
				envelopeCents: fc.constant(envelopeCents),
				reserveCents: fc.nat(envelopeCents),
				files: fc.array(anyFile)
			})
		);
		fc.assert(
			fc.property(anyRound, ({ envelopeCents, reserveCents, files }) => {
				const named = files.map((each, at) => ({ ...each, id: `f${at}` }));
				const { awarded, waiting, leftCents } = award(envelopeCents, reserveCents, named);
				const spent = awarded.reduce((sum, { amountCents }) => sum + amountCents, 0);
				expect(spent + leftCents).toBe(envelopeCents);
				expect(leftCents).toBeGreaterThanOrEqual(0);
				for (const { file: id, amountCents } of awarded)
					expect(named.find((each) => each.id === id)?.amountCents).toBe(amountCents);
				expect(new Set([...waiting, ...awarded.map(({ file: id }) => id)]).size).toBe(files.length);
			})
		);
	});

	test('refuses amounts that are not whole positive cents, and a reserve beyond the envelope', () => {
		expect(() => award(100, 0, [file('a', 0, 1)])).toThrow(RangeError);
		expect(() => award(100, 0, [file('a', 1.5, 1)])).toThrow(RangeError);
		expect(() => award(100, 101, [])).toThrow(RangeError);
	});
});
