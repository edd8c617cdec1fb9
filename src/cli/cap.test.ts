import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readProgramme } from '#lib/eligibility/rulebook.ts';
import { traceOf } from '#lib/funding/trace.ts';
import { judge } from '#lib/funding/verdict.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { cap } from './cap.test-data.ts';

function linesOf(text: string): unknown[] {
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
}

describe('cap', () => {
	test('lists its commands', () => {
		const { status, stdout } = cap(['--help']);
		expect(status).toBe(0);
		expect(stdout).toContain('cap eligibility assess');
	});

	test('names a command it does not know, and lists those it does', () => {
		const { status, stdout, stderr } = cap(['eligibility', 'guess']);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain('unknown command "eligibility guess"');
		expect(stderr).toContain('cap eligibility assess');
	});
});

describe('cap eligibility assess', () => {
	const julie = {
		'person.birth_date': '1999-02-17',
		'nationality.eea': true,
		'civic.rights_and_clean_record': true,
		'civic.national_service_ok': true,
		'project.kind': 'vie_mission',
		'project.destination': 'BR',
		'project.start_date': '2027-05-03',
		'project.end_date': '2028-10-31',
		'project.no_other_job': true
	};

	test('writes one line of verdicts for each line of facts, and nothing else', () => {
		const people = [
			{ id: 'julie', facts: julie },
			{ id: 'nobody', facts: {} }
		];
		const input = people.map((person) => JSON.stringify(person)).join('\r\n');
		const { status, stdout, stderr } = cap(['eligibility', 'assess', '--on', '2026-11-22'], input);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(linesOf(stdout)).toMatchObject([
			{ id: 'julie', programmes: { vie: { result: 'eligible', person: 'yes', project: 'yes' } } },
			{ id: 'nobody', programmes: { vie: { result: 'needs_info', person: 'unknown', project: 'unknown' } } }
		]);
	});

	test('with --batch gives the same results, without what explains them', () => {
		const input = [{}, julie, { 'person.birth_date': '2010-01-01' }]
			.map((facts, id) => `${JSON.stringify({ id, facts })}\n`)
			.join('');
		const explained = linesOf(cap(['eligibility', 'assess', '--on', '2026-11-22'], input).stdout);
		const judged = linesOf(cap(['eligibility', 'assess', '--on', '2026-11-22', '--batch'], input).stdout);
		expect(explained).toMatchObject(judged as object[]);
		expect(judged[1]).toMatchObject({
			id: 1,
			programmes: { vie: { result: 'eligible', person: 'yes', project: 'yes' } }
		});
	});

	test('with --threads writes the same lines in the same order, tells the same faults, and how far it is', () => {
		const people = Array.from({ length: 150 }, (_, id) => ({ id, facts: id % 2 === 0 ? julie : {} }));
		const input = [...people.map((person) => JSON.stringify(person)), 'not json'].join('\n');
		const alone = cap(['eligibility', 'assess', '--on', '2026-11-22'], input);
		const threads = ['--threads', '3', '--progress'];
		const together = cap(['eligibility', 'assess', '--on', '2026-11-22', ...threads], input);
		expect(together.stdout === alone.stdout).toBe(true);
		expect(together.status).toBe(1);
		expect(together.stderr.replace(/^\d+ people judged so far\n/gm, '')).toBe(
			`${alone.stderr}150 people judged\n`
		);
	});

	test.each([[[]], [['--threads', '2']]])(
		'interrupted %o, ends after a whole line and says so',
		async (args) => {
			const command = spawn(process.execPath, ['src/cli/cap.ts', 'eligibility', 'assess', ...args]);
			const [told, ended] = [text(command.stderr), once(command, 'exit')];
			const wholeBlocks = Array.from({ length: 256 }, (_, id) => `${JSON.stringify({ id, facts: julie })}\n`);
			command.stdin.write(wholeBlocks.join(''));
			const written = text(command.stdout);
			await once(command.stdout, 'data');
			command.kill('SIGINT');
			expect(await ended).toEqual([130, null]);
			expect(await told).toMatch(/^\d+ people judged, then interrupted$/m);
			expect(linesOf(await written)).toContainEqual(expect.objectContaining({ id: 0 }));
		}
	);

	test('judges on the day it is told', () => {
		const input = JSON.stringify({ id: 'julie', facts: julie });
		const { stdout } = cap(['eligibility', 'assess', '--on', '2028-02-17'], input);
		expect(linesOf(stdout)).toMatchObject([
			{ programmes: { vie: { person: 'no', person_failed: ['age'] } } }
		]);
	});

	test('names each bad line and still judges the others', () => {
		const input = '{"id":"a","facts":{}}\nnot json\n\n{"id":"b"}\n{"facts":{}}\n{"id":"c","facts":{}}\n';
		const { status, stdout, stderr } = cap(['eligibility', 'assess', '--facts', '-'], input);
		expect(status).toBe(1);
		expect(linesOf(stdout)).toMatchObject([{ id: 'a' }, { id: 'c' }]);
		expect(stderr.match(/^line \d+/gm)).toEqual(['line 2', 'line 4', 'line 5']);
	});

	test('tells once of a fact that no rule knows, and counts a value it cannot use as unknown', () => {
		const person = { id: 'a', facts: { 'shoe.size': 42, 'person.birth_date': '17/02/1999' } };
		const stranger = { id: 'b', facts: { 'shoe.size': 43 } };
		const { status, stdout, stderr } = cap(
			['eligibility', 'assess'],
			`${JSON.stringify(person)}\n${JSON.stringify(stranger)}\n`
		);
		expect(status).toBe(1);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'line 1: unknown fact shoe.size, ignored here and below',
			'line 1: person.birth_date: not a date, counted as unknown'
		]);
		expect(linesOf(stdout)).toMatchObject([{ programmes: { pacea: { person: 'unknown' } } }, {}]);
	});

	test('tells where a situation cannot be right, and judges it as told', () => {
		const tooMuch = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`fact.${at}`, true]));
		const odd = { 'project.destination': 'YU', 'person.birth_date': '29/02', 'project.group_size': '4' };
		const reversed = { 'project.start_date': '2027-03-02', 'project.end_date': '2027-03-01' };
		const input = [odd, reversed, tooMuch, { 'person.birth_date': '1926-02-28' }]
			.map((facts, id) => `${JSON.stringify({ id, facts })}\n`)
			.join('');
		const { status, stdout, stderr } = cap(['eligibility', 'assess', '--on', '2026-11-22'], input);
		expect(status).toBe(1);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'line 1: person.birth_date: not a date, counted as unknown',
			'line 1: project.group_size: not a int, counted as unknown',
			'line 1: project.destination: "YU" is none of its values',
			'line 2: project.end_date: 2027-03-01 is before the start, 2027-03-02: the length is unknown',
			'line 3: 10000 facts, at most 1000',
			'line 4: person.birth_date: 1926-02-28 is over 90 years ago'
		]);
		expect(linesOf(stdout)).toMatchObject([
			{ id: 0 },
			{ id: 1 },
			{ id: 3, programmes: { pacea: { person: 'no' } } }
		]);
	});

	test.each([
		['a day that does not exist', ['--on', '2026-02-30'], '--on 2026-02-30 is not a day'],
		['a file that does not exist', ['--facts', 'nowhere.ndjson'], 'there is no file nowhere.ndjson'],
		['a folder', ['--facts', 'src'], 'src is a folder'],
		['no thread', ['--threads', '0'], '--threads 0 is not a whole number from 1 to 64'],
		['an unknown option', ['--fact', 'x'], "Unknown option '--fact'"]
	])('is called wrongly with %s', (_name, args, words) => {
		const { status, stdout, stderr } = cap(['eligibility', 'assess', ...args]);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(words);
	});
});

describe('cap eligibility replay', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cap-replay-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const programme = catalogue.find(({ id }) => id === 'vie')!;
	const published = { ...readProgramme(programme, rulebook.names), programme, version: 3, hash: 'a1b2c3' };
	const facts = { 'person.birth_date': '1999-02-17', 'nationality.eea': true };
	const trace = traceOf(published, judge(published, facts, '2026-11-22')) ?? '';
	const file = join(folder, 'trace.json');

	test('says identical, or names the first difference', () => {
		writeFileSync(file, trace);
		expect(cap(['eligibility', 'replay', file])).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('identical. vie version 3'),
			stderr: ''
		});
		writeFileSync(file, trace.replace('"result":"needs_info"', '"result":"eligible"'));
		expect(cap(['eligibility', 'replay', file])).toMatchObject({
			status: 1,
			stdout: '',
			stderr: `${file}: verdict/result: the trace says "eligible", the rules answer "needs_info"\n`
		});
		expect(cap(['eligibility', 'replay', join(folder, 'absent.json')]).status).toBe(2);
		expect(cap(['eligibility', 'replay']).status).toBe(2);
	});
});
