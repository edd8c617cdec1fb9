import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMoneyProblem } from '#lib/allocation/read-money.ts';
import { moneyResultText, runMoney } from '#lib/allocation/run-money.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { resultText } from '#lib/allocation/result-text.ts';
import { runProblem } from '#lib/allocation/run.ts';
import { checkFiles, kindOfFile } from '../running/check-files.ts';
import { moneyViolationSentence, violationSentence } from '../running/violation-words.ts';
import { exampleLines, placesExample } from './places-example.ts';

describe('the example told to everybody', () => {
	const told = (reserve: 0 | 1) =>
		exampleLines(placesExample(reserve)).map(
			({ applicant, offer, seat }) => `${applicant}: ${offer} ${seat}`
		);

	test('comes out as its sentence says with a reserved place', () => {
		expect(told(1)).toEqual([
			'Ana: Gdańsk open',
			'Bilal: Porto open',
			'Chloé: Gdańsk reserved',
			'David: null null',
			'Emma: null null'
		]);
	});

	test('comes out as its sentence says without', () => {
		expect(told(0)).toEqual([
			'Ana: Gdańsk open',
			'Bilal: Gdańsk open',
			'Chloé: null null',
			'David: Porto open',
			'Emma: null null'
		]);
	});
});

describe('the two files to try the check with', () => {
	const problem = readFileSync('static/verification/liste.json');
	const result = readFileSync('static/verification/resultat.json');

	test('are what the engine answers today, and pass', () => {
		const read = problemIn(problem);
		if (!read.done) throw new Error(JSON.stringify(read.faults));
		expect([...resultText(runProblem(read.value.problem, read.value.inputHash))].join('')).toBe(
			String(result)
		);
		expect(checkFiles(problem, result)).toMatchObject({
			verdict: { violation: null, applicants: 5, placed: 3 }
		});
	});

	test('are told apart by what they hold', () => {
		expect([kindOfFile(problem), kindOfFile(result)]).toEqual(['problem', 'result']);
	});
});

describe('two files of a round over money', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const problem = bytes(
		JSON.stringify({
			...{ seed: 'graine', envelopeCents: 1_000, reserveCents: 0 },
			files: [{ id: 'a', priority: false, amountCents: 400 }]
		})
	);
	const read = readMoneyProblem(JSON.parse(new TextDecoder().decode(problem)));
	if (!read.done) throw new Error(JSON.stringify(read.faults));
	const result = moneyResultText(runMoney(read.value, sha256(problem)));

	test('are known for what they are, and pass', () => {
		expect([kindOfFile(problem), kindOfFile(bytes(result))]).toEqual(['problem', 'result']);
		expect(checkFiles(problem, bytes(result))).toMatchObject({
			money: { violation: null, files: 1, awarded: 1, awardedCents: 400 }
		});
	});

	test('do not pass with one cent more, and the sentence says whose', () => {
		const checked = checkFiles(problem, bytes(result.replace('"amountCents":400', '"amountCents":401')));
		if (!('money' in checked) || !checked.money.violation) throw new Error('no fault found');
		expect(moneyViolationSentence(checked.money.violation, 'en')).toBe(
			'Application a: amount stated 401, amount owed 400, in cents.'
		);
	});

	test('do not pass with a changed figure of the report, and the sentence says which', () => {
		const checked = checkFiles(problem, bytes(result.replace('"leftCents":600', '"leftCents":0')));
		if (!('money' in checked) || !checked.money.violation) throw new Error('no fault found');
		const { violation } = checked.money;
		expect(['fr', 'en'].map((locale) => moneyViolationSentence(violation, locale as 'fr' | 'en'))).toEqual([
			'Le bilan annonce 0 pour report.leftCents, le contrôle compte 600.',
			'The report says 0 for report.leftCents, the check counts 600.'
		]);
	});
});

test('a fault names people and offers by signs that show', () => {
	const violation = { kind: 'wasted-seat', applicant: '\u202e\n', offer: 'Été 2027' } as const;
	expect(violationSentence(violation, 'en')).toBe(
		'Offer Été 2027 has an empty seat that application "\\u202e\\n" prefers to its answer.'
	);
});
