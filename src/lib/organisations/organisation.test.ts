import { expect, test } from 'vitest';
import { slugChoices } from './organisation.ts';

test('an organisation is named in its address by its name, then by its town too', () => {
	expect(slugChoices({ name: 'Mission locale', town: 'Béthune' }).slice(0, 3)).toEqual([
		'mission-locale',
		'mission-locale-bethune',
		'mission-locale-bethune-2'
	]);
});

test('a name without a plain letter, or very long, still makes an address the database takes', () => {
	const choices = [
		...slugChoices({ name: '青年の家', town: '京都' }),
		...slugChoices({ name: 'a'.repeat(160), town: 'b'.repeat(80) })
	];
	expect(choices.filter((slug) => !/^[a-z0-9-]{2,80}$/.test(slug))).toEqual([]);
});
