import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '#lib/messages/forbidden-words.ts';

describe('a mail that may be read over a shoulder', () => {
	test.each([
		['an inflected word', 'Comme tu es handicapée, tu as droit à plus.', ['handicap']],
		['capitals and accents', 'STATUT DE RÉFUGIÉ reconnu', ['refugi']],
		['an acronym', 'Ton contrat jeune majeur de l’ASE', ['ase']],
		['words over a line break', 'ton quotient\nfamilial', ['quotient familial']],
		['English', 'Your criminal record', ['criminal record']]
	])('is caught by %s', (_what, text, words) => {
		expect(forbiddenIn(text)).toEqual(words);
	});

	test('passes when it only says that there is news', () => {
		expect(forbiddenIn('Tu as une nouvelle réponse. Sur quelle base ? La phase 2 commence.')).toEqual([]);
	});
});
