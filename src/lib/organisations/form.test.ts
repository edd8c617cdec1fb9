import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { newOrganisationForm, websiteFrom } from './form.ts';

const typed = { kind: 'partner', name: 'Le Phare', town: 'Calais', country: 'FR' };
const fieldsAtFault = (more: Record<string, string>) => {
	const read = v.safeParse(newOrganisationForm, { ...typed, ...more });
	return read.success ? [] : read.issues.map(({ path }) => path?.[0]?.key);
};

describe('a website', () => {
	test.each([
		['le-phare.org', 'https://le-phare.org'],
		['http://le-phare.org/', 'https://le-phare.org'],
		['https://ville.fr/jeunes?a=1', 'https://ville.fr/jeunes?a=1']
	])('%s is kept as %s', (said, kept) => expect(websiteFrom(said)).toBe(kept));

	test.each(['phare', 'javascript:alert(1)', 'https://me@evil.org', 'deux mots.fr', 'https://'])(
		'%s is none',
		(said) => expect(websiteFrom(said)).toBeNull()
	);
});

describe('the form of an organisation', () => {
	test('needs a kind, a name, a town and a country, and no more', () => {
		expect(fieldsAtFault({})).toEqual([]);
		expect(fieldsAtFault({ kind: '', name: ' x ', town: ' ', country: 'XX' })).toEqual([
			'kind',
			'name',
			'town',
			'country'
		]);
	});

	test('says which contact is wrong', () => {
		expect(fieldsAtFault({ website: 'phare', email: 'a@b', phone: 'demander Luc' })).toEqual([
			'website',
			'email',
			'phone'
		]);
	});

	test('keeps a name on one line and empty contacts as none', () => {
		const { name, email, website } = v.parse(newOrganisationForm, { ...typed, name: ' Le \n  Phare ' });
		expect([name, email, website]).toEqual(['Le Phare', null, null]);
	});
});
