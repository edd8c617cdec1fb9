import { describe, expect, test } from 'vitest';
import { passwordFault } from '#lib/accounts/password-rule.ts';

describe('a new password', () => {
	test.each([
		'rivière papier quatorze vélo',
		'orage-cuillère-97-tapis',
		'xK9vmq2LpTz4',
		'крокодил и зонтик',
		'🌊🚲🥖 trois signes'
	])('%s is accepted, whatever its kinds of characters', (password) => {
		expect(passwordFault(password, ['Inès', 'Delattre', 'ines.d@exemple.fr'])).toBeNull();
	});

	test('needs 12 characters, and may have 128', () => {
		expect(passwordFault('kqzvlmwtrbn')).toBe('too-short');
		expect(passwordFault('kqzvlmwtrbnp')).toBeNull();
		expect(passwordFault('rivière tapis '.repeat(10).slice(0, 128))).toBeNull();
		expect(passwordFault('rivière tapis '.repeat(10).slice(0, 129))).toBe('too-long');
	});

	test('counts characters as people do: an accent typed in two keys is one', () => {
		expect(passwordFault('éàùéàùéàùqz'.normalize('NFD'))).toBe('too-short');
	});

	test.each([
		'azertyuiop123',
		'AZERTYuiop2024!',
		'motdepasse2026',
		'M0tdeP@sse!!1',
		'motdepassemotdepasse',
		'password1234',
		'Camille2007!!',
		'jetaime-jetaime',
		'soleilchocolat7',
		'capsurlemonde59',
		'123456789012',
		'aaaaaaaaaaaaaaaa',
		'abcabcabcabc',
		'Marseille13000'
	])('%s is refused as common', (password) => {
		expect(passwordFault(password)).toBe('too-common');
	});

	test.each(['zbigniew-2007!', 'Kowalczyk.Zbigniew', 'zbig.kow@1234567', 'zbigniewsoleil1'])(
		'%s is refused to Zbigniew Kowalczyk',
		(password) => {
			expect(passwordFault(password, ['Zbigniew', 'Kowalczyk', 'zbig.kow@exemple.fr'])).toBe('about-you');
			expect(passwordFault(`${password} tapis rivière`, ['Zbigniew', 'Kowalczyk'])).toBeNull();
		}
	);
});
