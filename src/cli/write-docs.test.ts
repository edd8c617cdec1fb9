import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writtenDocuments } from './write-docs.ts';

test.each(Object.entries(writtenDocuments))('%s says what the code says', (path, write) => {
	expect(readFileSync(path, 'utf8'), 'run `npm run docs`').toBe(write());
});
