import { describe, expect, test } from 'vitest';
import type { MoneyProblem } from './award.ts';
import { readAwards, readMoneyProblem, type StatedAward } from './read-money.ts';
import { moneyResultText, runMoney } from './run-money.ts';
import { verifyAwards } from './verify-money.ts';
import { readMoneyRefills } from './read-money-refills.ts';
import { verifyMoneyRefills } from './verify-money-refills.ts';
import { sha256 } from '#lib/basics/sha256.ts';

const file = (id: string, amountCents: number, score: number, priority = false) => ({
	id,
	amountCents,
	score,
	priority
});
const problem: MoneyProblem = {
	seed: 'graine',
	envelopeCents: 1_000,
	reserveCents: 300,
	files: [
		file('a', 500, 9),
		file('b', 300, 8),
		file('c', 200, 7),
		file('d', 250, 6, true),
		file('e', 100, 5, true)
	]
};
const { awards, report } = runMoney(problem, 'h');
const verdict = (lines: readonly StatedAward[], over = problem) =>
	verifyAwards(over, { inputHash: 'h', awards: lines }, 'h').violation;
const changed = (id: string, change: Partial<StatedAward>) =>
	awards.map((line) => (line.file === id ? { ...line, ...change } : line));

describe('a round over money', () => {
	test('serves the reserve, then the order, and stops at the first that does not fit', () => {
		expect(awards.map(({ file: id, from, waiting }) => `${id} ${from} ${waiting}`)).toEqual([
			'a open null',
			'b null 1',
			'c null 2',
			'd reserve null',
			'e null 3'
		]);
		expect(report).toEqual({
			...{ files: 5, awarded: 2, awardedWithPriority: 1, awardedCents: 750, leftCents: 250 },
			changedByReserve: 3
		});
	});

	test('gives out the envelope of a region, of hundreds of millions of euros', () => {
		const large = { ...problem, envelopeCents: 50_000_000_000, files: [{ ...problem.files[0]! }] };
		expect(readMoneyProblem(large)).toEqual({ done: true, value: large });
		expect(readMoneyProblem({ ...large, envelopeCents: 1e15 })).toMatchObject({
			faults: [{ kind: 'not-whole', at: 'envelopeCents', most: 1_000_000_000_000, found: '1000000000000000' }]
		});
	});

	test('is read again from its own text, and every fault of a problem is named by its path', () => {
		const text: unknown = JSON.parse(moneyResultText(runMoney(problem, 'h')));
		expect(readAwards(text)).toEqual({ done: true, value: { inputHash: 'h', awards, report } });
		expect(readMoneyProblem({ ...problem })).toEqual({ done: true, value: problem });
		expect(
			readMoneyProblem({
				...problem,
				reserveCents: 1_001,
				files: [
					{ id: 'a', priority: 1, amountCents: 0, score: -1 },
					{ id: 'a', priority: true, amountCents: 1 }
				]
			})
		).toMatchObject({
			faults: [
				{ kind: 'over-envelope', at: 'reserveCents', count: 1_001, most: 1_000 },
				{ kind: 'not-truth', at: 'files[0].priority', found: '1' },
				{ kind: 'asks-nothing', at: 'files[0].amountCents' },
				{ kind: 'not-score', at: 'files[0].score', found: '-1' },
				{ kind: 'already', at: 'files[1].id', found: '"a"', before: 'files[0]' }
			]
		});
	});
});

describe('the check of a round over money', () => {
	test('names the first thing wrong', () => {
		const wait = { from: null, amountCents: null };
		expect(verdict(awards)).toBeNull();
		expect(verifyAwards(problem, { inputHash: 'x', awards }, 'h').violation).toMatchObject({
			kind: 'other-input'
		});
		expect(verdict(awards.slice(1))).toEqual({ kind: 'left-out', applicant: 'a' });
		expect(verdict([...awards, ...awards.slice(0, 1)])).toEqual({ kind: 'seated-twice', applicant: 'a' });
		expect(verdict(changed('a', { amountCents: 499 }))).toMatchObject({ kind: 'wrong-amount' });
		expect(verdict(changed('a', { draw: 9 }))).toMatchObject({ kind: 'wrong-draw' });
		expect(verdict(changed('a', { from: 'reserve' }))).toEqual({ kind: 'not-priority', applicant: 'a' });
		expect(verdict(changed('a', { ...wait, waiting: 1 }))).toEqual({ kind: 'money-left', applicant: 'a' });
		expect(verdict(changed('d', { ...wait, waiting: 3 }))).toEqual({ kind: 'money-left', applicant: 'd' });
		expect(verdict(changed('c', { from: 'open', amountCents: 200, waiting: null }))).toEqual({
			kind: 'overtaken',
			applicant: 'b',
			rival: 'c'
		});
		expect(verdict(changed('b', { from: 'open', amountCents: 300, waiting: null }))).toEqual({
			kind: 'over-envelope',
			applicant: 'b'
		});
		expect(verdict(changed('b', { waiting: 2 }))).toMatchObject({ kind: 'wrong-waiting', actual: 1 });
	});

	test('names each figure of the report that the answers do not give', () => {
		const check = (stated: unknown) =>
			verifyAwards(problem, { inputHash: 'h', awards, report: stated }, 'h').violation;
		expect(check(report)).toBeNull();
		for (const [figure, actual] of Object.entries(report))
			expect(check({ ...report, [figure]: actual + 1 })).toEqual({
				...{ kind: 'wrong-figure', figure: `report.${figure}` },
				...{ stated: String(actual + 1), actual: String(actual) }
			});
		const withoutOne = { ...report, awarded: undefined };
		expect(check(withoutOne)).toMatchObject({ figure: 'report.awarded', stated: '–', actual: '2' });
		expect(check(null)).toMatchObject({ kind: 'wrong-figure', figure: 'report' });
	});

	test('passes what the rule gives on two hundred envelopes of all sizes', () => {
		for (let size = 0; size < 200; size++) {
			const files = Array.from({ length: size % 17 }, (_, at) =>
				file(`f${size}-${at}`, 1 + ((at * 37 + size * 11) % 400), (at * 7 + size) % 4, (at + size) % 3 === 0)
			);
			const any = { seed: `s${size}`, envelopeCents: size * 10, reserveCents: size * (size % 10), files };
			expect(verifyAwards(any, runMoney(any, 'h'), 'h').violation).toBeNull();
		}
	});
});

describe('the refills of a round over money', () => {
	const rest = { ...problem, envelopeCents: 320, reserveCents: 0, files: problem.files.slice(1, 3) };
	const check = (change: object = {}, over: object = {}) => {
		const input = JSON.stringify({ ...rest, ...over });
		const { awards: answers } = runMoney({ ...rest, ...over }, sha256(input));
		const read = readMoneyRefills({
			refills: [{ inputHash: sha256(input), input, awards: answers, ...change }]
		});
		return read.done ? verifyMoneyRefills(problem, read.value) : read.faults;
	};

	test('pass when they answer what was left, on the same draw, by the same rule', () => {
		expect(check()).toEqual({ violation: null, files: 5, awarded: 1, awardedCents: 300 });
		expect(check({}, { note: 'x'.repeat(1_000) })).toMatchObject({ violation: null });
	});

	test('are refused with another digest, another draw, a stranger or another amount', () => {
		expect(check({ inputHash: 'x' })).toMatchObject({ violation: { kind: 'other-input' } });
		expect(check({}, { seed: 'mine' })).toMatchObject({ violation: { kind: 'other-input' } });
		expect(check({}, { files: [file('z', 10, 1)] })).toMatchObject({
			violation: { kind: 'unknown-applicant', applicant: 'z' }
		});
		expect(check({}, { files: [file('b', 310, 8)] })).toMatchObject({
			violation: { kind: 'wrong-amount', applicant: 'b', stated: 310, actual: 300 }
		});
		expect(check({ input: '{' })).toEqual([
			{ kind: 'cut-short', at: 'refills[0].input', line: 1, column: 2 }
		]);
	});
});
