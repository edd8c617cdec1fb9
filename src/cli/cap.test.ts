import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as an operator would, and answers its status and what it wrote. */
function cap(args: string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/cap.mjs', ...args], {
		input,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

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

	test.each([
		['a day that does not exist', ['--on', '2026-02-30'], '--on 2026-02-30 is not a day'],
		['a file that does not exist', ['--facts', 'nowhere.ndjson'], 'there is no file nowhere.ndjson'],
		['a folder', ['--facts', 'src'], 'src is a folder'],
		['an unknown option', ['--fact', 'x'], "Unknown option '--fact'"]
	])('is called wrongly with %s', (_name, args, words) => {
		const { status, stdout, stderr } = cap(['eligibility', 'assess', ...args]);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(words);
	});
});
