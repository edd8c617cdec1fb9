import { describe, expect, test } from 'vitest';
import { filesUnder } from '#tests/source-files.ts';
import { transitions } from '#lib/applications/transitions.ts';
import { actsWithWords } from './act-words.ts';

describe('an act of the journal', () => {
	test('has words, whichever verb writes it', () => {
		const written = filesUnder('src/lib', /\.server\.ts$/).flatMap(({ text }) => [
			...text.matchAll(/\bact: '([a-z-]+\.[a-z-]+)'/g)
		]);
		const acts = [
			...written.map(([, act = '']) => act),
			...transitions.map(({ act }) => `application.${act}`)
		];
		expect(acts.length).toBeGreaterThan(40);
		expect([...new Set(acts)].filter((act) => !actsWithWords.has(act))).toEqual([]);
	});
});
