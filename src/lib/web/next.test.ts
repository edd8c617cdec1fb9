import { describe, expect, test } from 'vitest';
import { localNext } from '#lib/web/next.ts';

describe('the page asked for before signing in', () => {
	test.each(['/mon-espace', '/en/me', '/offres/0199a0f2-7c', '/en/me/applications/0199/check', '/'])(
		'%s is one of ours',
		(path) => {
			expect(localNext(path)).toBe(path);
		}
	);

	test.each([
		'https://evil.test/mon-espace',
		'//evil.test',
		'/\\evil.test',
		'/mon-espace/../../evil',
		'/mon-espace?next=//evil.test',
		'/offres/%2f%2fevil.test',
		'/inconnue',
		'/connexion',
		'/inscription',
		'/mot-de-passe-oublie/abc',
		'javascript:alert(1)',
		'',
		null
	])('%s is not', (path) => {
		expect(localNext(path)).toBeNull();
	});
});
