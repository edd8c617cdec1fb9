import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('the page to print says its keys in words, and what people typed as text, never as a page', () => {
	const page = printable(
		{
			account: { first_name: '<script>alert("é")</script>' },
			mails: [],
			applications: [{ is_priority: true }]
		},
		'Tout & moi',
		'fr'
	);
	expect(page).toContain('<dt>Prénom</dt><dd>&lt;script&gt;alert(&quot;é&quot;)&lt;/script&gt;</dd>');
	expect(page).toContain('<h1>Tout &amp; moi</h1>');
	expect(page).toContain('<dt>Prioritaire</dt><dd>oui</dd>');
	expect(page).toContain('<h2>Les e-mails reçus</h2>\n–');
});
