import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonFiles, handOut } from './hand-out.ts';

const named = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const panel = fc
	.record({
		files: fc.integer({ min: 0, max: 40 }),
		members: fc.integer({ min: 1, max: 8 }),
		wanted: fc.integer({ min: 1, max: 5 }),
		seed: fc.string()
	})
	.map(({ files, members, wanted, seed }) => ({
		files: named('file-', files),
		members: named('member-', members),
		readings: Math.min(wanted, members),
		seed
	}));

describe('handing out files', () => {
	test('gives two files to everybody, and each other one the readings it needs, by different members', () => {
		fc.assert(
			fc.property(panel, (input) => {
				const byFile = Map.groupBy(handOut(input), ({ file }) => file);
				expect([...byFile.keys()].sort()).toEqual([...input.files].sort());
				const common = [...byFile.values()].filter(([first]) => first?.isCommon);
				expect(common).toHaveLength(Math.min(commonFiles, input.files.length));
				for (const readers of byFile.values()) {
					const wanted = readers[0]?.isCommon ? input.members.length : input.readings;
					expect(new Set(readers.map(({ member }) => member)).size).toBe(wanted);
					expect(readers).toHaveLength(wanted);
				}
			})
		);
	});

	test('gives no member more than one file beyond another', () => {
		fc.assert(
			fc.property(panel, (input) => {
				const byMember = Map.groupBy(handOut(input), ({ member }) => member);
				const loads = input.members.map((member) => byMember.get(member)?.length ?? 0);
				expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
			})
		);
	});

	test('is the same for the same list, in whatever order it is told, and another for another list', () => {
		const input = { files: named('f', 20), members: named('m', 5), readings: 2, seed: 'list' };
		const told = { ...input, files: input.files.toReversed(), members: input.members.toReversed() };
		expect(handOut(told)).toEqual(handOut(input));
		expect(handOut({ ...input, seed: 'other' })).not.toEqual(handOut(input));
	});
});
