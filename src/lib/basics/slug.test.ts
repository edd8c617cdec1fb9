import { expect, test } from 'vitest';
import { slugFrom } from './slug.ts';

test('words become plain letters, digits and dashes', () => {
	expect(slugFrom('« Œuvre » de l’Été : Ça y est, 2027 !', 80)).toBe('oeuvre-de-l-ete-ca-y-est-2027');
	expect(slugFrom('Éléphant', 80)).toBe('elephant');
});

test('a slug is cut at its length, and never begins or ends with a dash', () => {
	expect(slugFrom('  maison des jeunes', 7)).toBe('maison');
	expect(slugFrom('!!!', 80)).toBe('');
});
