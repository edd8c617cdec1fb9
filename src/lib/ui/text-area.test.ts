import '#tests/svelte-modules.ts';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';

const { default: TextArea } = await import('./TextArea.svelte');

test('a text area shows its text without a script, as text', () => {
	const { body } = render(TextArea, { props: { label: 'Why', name: 'why', value: 'One < two\nthree' } });
	expect(body).toMatch(/<textarea[^>]*>One &lt; two\nthree<\/textarea>/);
});
