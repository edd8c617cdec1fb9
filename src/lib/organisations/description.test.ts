import { expect, test } from 'vitest';
import { descriptionIn } from './description.ts';

test('English readers get the English words, or the French ones marked as French', () => {
	const french = { description: 'Une ferme.', description_en: '' };
	expect(descriptionIn('en', { ...french, description_en: 'A farm.' })).toEqual({ text: 'A farm.' });
	expect(descriptionIn('en', french)).toEqual({ text: 'Une ferme.', lang: 'fr' });
	expect(descriptionIn('fr', french)).toEqual({ text: 'Une ferme.' });
});
