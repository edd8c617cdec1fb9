import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file written whole', () => {
	test('makes the folders it needs', async () => {
		await writeWhole(join(folder, 'a', 'b', 'c.json'), ['{', '}']);
		expect(readFileSync(join(folder, 'a', 'b', 'c.json'), 'utf8')).toBe('{}');
	});

	test('keeps what stood there, and leaves nothing beside it, when the writing breaks', async () => {
		mkdirSync(join(folder, 'kept'));
		writeFileSync(join(folder, 'kept', 'r.json'), 'before');
		function* breaks() {
			yield 'half';
			throw new Error('the disk is full');
		}
		await expect(writeWhole(join(folder, 'kept', 'r.json'), breaks())).rejects.toThrow('the disk is full');
		expect(readdirSync(join(folder, 'kept'))).toEqual(['r.json']);
		expect(readFileSync(join(folder, 'kept', 'r.json'), 'utf8')).toBe('before');
	});

	test('says at once that a folder cannot be made, or that a folder stands in its place', async () => {
		writeFileSync(join(folder, 'file'), '');
		await expect(writeWhole(join(folder, 'file', 'r.json'), [])).rejects.toMatchObject({ code: 'EEXIST' });
		await expect(writeWhole('/proc/no-such-folder/r.json', [])).rejects.toThrow('no-such-folder');
		mkdirSync(join(folder, 'taken', 'r.json'), { recursive: true });
		await expect(writeWhole(join(folder, 'taken', 'r.json'), ['x'])).rejects.toMatchObject({
			code: 'EISDIR'
		});
		expect(readdirSync(join(folder, 'taken'))).toEqual(['r.json']);
	});
});
