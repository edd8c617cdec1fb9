import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { resultText } from '#lib/allocation/result-text.ts';
import { runProblem } from '#lib/allocation/run.ts';
import { checkFiles, kindOfFile } from './check-files.ts';
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
		if (!read.done) throw new Error(read.faults.join('\n'));
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
