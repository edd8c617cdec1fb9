import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cap } from './cap.test-data.ts';

describe('cap allocation', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cap-allocation-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const at = (name: string) => join(folder, name);
	const problem = {
		seed: 'one seed',
		offers: [
			{ id: 'gdansk', capacity: 1, reserve: 1 },
			{ id: 'porto', capacity: 1, reserve: 0 }
		],
		applicants: [
			{ id: 'HDF-1', priority: false, preferences: ['gdansk', 'porto'], scores: { gdansk: 18 } },
			{ id: 'HDF-2', priority: true, preferences: ['gdansk'], scores: { gdansk: 11 } }
		]
	};
	writeFileSync(at('round.json'), JSON.stringify(problem));

	test('gives out the places of each problem, and its verifier agrees', () => {
		const { status, stderr } = cap(['allocation', 'run', '--problem', at('round.json'), '--out', at('out')]);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const result: unknown = JSON.parse(readFileSync(at('out/round.json'), 'utf8'));
		expect(result).toMatchObject({
			engine: 'cap-allocation 1',
			inputHash: createHash('sha256').update(JSON.stringify(problem)).digest('hex'),
			assignment: [
				{ applicant: 'HDF-1', offer: 'porto', rank: 2, seat: 'open' },
				{ applicant: 'HDF-2', offer: 'gdansk', rank: 1, seat: 'reserved' }
			],
			report: { placed: 2, justifiedEnvy: 0 }
		});
		const check = cap(['allocation', 'verify', at('round.json'), at('out/round.json')]);
		expect(check).toMatchObject({ status: 0, stderr: '' });
		expect(check.stdout).toContain('no fault');
	});

	test('writes the good ones beside a bad one, which it names with the path to each fault', () => {
		writeFileSync(at('bad.json'), JSON.stringify({ ...problem, offers: problem.offers.slice(1) }));
		const { status, stdout, stderr } = cap([
			...['allocation', 'run', '--out', at('both')],
			...['--problem', at('bad.json'), '--problem', at('round.json'), '--problem', at('absent.json')]
		]);
		expect(status).toBe(1);
		expect(stdout).toContain('round.json: 2 of 2 placed');
		expect(stderr).toContain(`${at('bad.json')}: applicants[0].preferences[0]: there is no offer "gdansk"`);
		expect(stderr).toContain(`${at('absent.json')}: cannot be read`);
		expect(stderr).toContain('1 of 3 problems written');
	});

	test('names the one wronged by a changed result, and refuses a changed list', () => {
		const written = readFileSync(at('out/round.json'), 'utf8');
		writeFileSync(
			at('changed.json'),
			written.replace('"offer":"porto","rank":2,"seat":"open"', '"offer":null,"rank":null,"seat":null')
		);
		const changed = cap(['allocation', 'verify', at('round.json'), at('changed.json')]);
		expect(changed.status).toBe(1);
		expect(changed.stderr).toContain('Offer porto has an empty seat that application HDF-1 prefers');

		writeFileSync(at('other.json'), `${JSON.stringify(problem)} `);
		const other = cap(['allocation', 'verify', at('other.json'), at('out/round.json')]);
		expect(other.status).toBe(1);
		expect(other.stderr).toContain('does not come from this list');
	});

	test('says in words what is wrong with a file, and writes nothing of it', () => {
		writeFileSync(at('empty.json'), '');
		writeFileSync(at('cut.json'), JSON.stringify(problem).slice(0, -3));
		const files = [folder, at('empty.json'), at('cut.json'), at('absent.json')];
		const { status, stderr } = cap(['allocation', 'run', '--out', at('none'), ...files]);
		expect(status).toBe(1);
		expect(stderr).toContain(`${folder}: cannot be read: it is a folder, not a file`);
		expect(stderr).toContain(`${at('empty.json')}: the file is empty`);
		expect(stderr).toMatch(/cut\.json: the file: not JSON: .*line 1 column/);
		expect(stderr).toContain(`${at('absent.json')}: cannot be read: there is no such file`);
		expect(existsSync(at('none'))).toBe(false);

		const swapped = cap(['allocation', 'verify', at('out/round.json'), at('round.json')]);
		expect(swapped.status).toBe(1);
		expect(swapped.stderr).toContain('this is a result: name the problem first');
	});

	test('never writes a result over its problem, nor two results over each other', () => {
		const over = cap(['allocation', 'run', '--problem', at('round.json'), '--out', folder]);
		expect(over.status).toBe(2);
		expect(over.stderr).toContain('would replace the problem itself');
		const twice = cap([
			'allocation',
			'run',
			'--problem',
			at('round.json'),
			at('out/round.json'),
			'--out',
			at('two')
		]);
		expect(twice.status).toBe(2);
		expect(twice.stderr).toContain('two problems are named round.json');
		expect(cap(['allocation', 'verify', at('round.json')]).status).toBe(2);
	});
});
