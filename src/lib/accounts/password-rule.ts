import { commonWords } from '#lib/accounts/common-passwords.ts';

/** Length is what makes a password strong: no rule on kinds of characters. Source: ASVS 5.0, 6.2.1 to 6.2.9. */
export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'about-you';

const lookAlikes: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'€': 'e',
	'!': 'i'
};

const withoutAccents = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const lettersOf = (text: string) => withoutAccents(text).replaceAll(/[^\p{L}]/gu, '');
const lettersBehindSigns = (text: string) =>
	lettersOf(
		withoutAccents(text)
			.replace(/[^\p{L}]+$/u, '')
			.replaceAll(/[013457@$€!]/g, (sign) => lookAlikes[sign] ?? '')
	);

function repeatedUnit(text: string): string {
	for (let length = 1; length <= text.length / 2; length++) {
		const unit = text.slice(0, length);
		if (text.length % length === 0 && unit.repeat(text.length / length) === text) return unit;
	}
	return text;
}

/** True for nothing at all, a list word, or two of them side by side. */
function isGuessable(letters: string): boolean {
	const unit = repeatedUnit(letters);
	if (unit.length < 3 || commonWords.has(unit)) return true;
	for (let cut = 1; cut < unit.length; cut++)
		if (commonWords.has(unit.slice(0, cut)) && commonWords.has(unit.slice(cut))) return true;
	return false;
}

/** `ownWords`: the person's names and e-mail address; a password made of them is the first one a relative tries. */
export function passwordFault(password: string, ownWords: readonly string[] = []): PasswordFault | null {
	const typed = password.normalize('NFC');
	const length = [...typed].length;
	if (length < shortestPassword) return 'too-short';
	if (length > longestPassword) return 'too-long';
	if (new Set(withoutAccents(typed)).size < 5) return 'too-common';

	const readings = [lettersOf(typed), lettersBehindSigns(typed)];
	if (readings.some(isGuessable)) return 'too-common';

	const own = ownWords
		.flatMap((word) => [word.split('@')[0] ?? '', ...word.split(/[@.\s_+-]+/)])
		.map(lettersOf)
		.filter((word) => word.length >= 3)
		.sort((a, b) => b.length - a.length);
	const isAboutThem = readings.some((letters) => {
		const rest = own.reduce((text, word) => text.replaceAll(word, ''), letters);
		return rest !== letters && isGuessable(rest);
	});
	return isAboutThem ? 'about-you' : null;
}
