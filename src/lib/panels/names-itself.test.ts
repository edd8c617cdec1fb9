import { expect, test } from 'vitest';
import { namesItself } from './names-itself.ts';

const names = ['Rose', 'D’Hondt'];

test.each([
	'Je m’appelle Rose et je veux partir.',
	'La famille D’Hondt vit à Roubaix.',
	'Écrivez-moi : rose@exemple.fr',
	'Mon numéro est le 06 12 34 56 78.',
	'Mon numéro est le +33612345678.'
])('“%s” tells who wrote it', (text) => {
	expect(namesItself(text, { names })).toBe(true);
});

test.each(['J’aime les roses et la rose des vents.', 'J’ai 600 euros et 12 ans de judo.', ''])(
	'“%s” tells nothing',
	(text) => {
		expect(namesItself(text, { names })).toBe(false);
	}
);
