import { describe, expect, test } from 'vitest';
import { linkedText } from '#lib/messages/linked-text.ts';

describe('a text with addresses', () => {
	test('is cut into words and links, and nothing is lost', () => {
		const text = 'Voir ma candidature\nhttps://cap.example/a?b=1\n\nÀ bientôt';
		const parts = linkedText(text);
		expect(parts).toEqual([
			{ text: 'Voir ma candidature\n' },
			{ text: 'https://cap.example/a?b=1', href: 'https://cap.example/a?b=1' },
			{ text: '\n\nÀ bientôt' }
		]);
	});

	test('makes no link of a script', () => {
		expect(linkedText('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }]);
	});
});
