import type { Locale } from '#lib/basics/said.ts';

/** Puts values in the `{slots}` of a phrase. Throws a RangeError when the phrase has a slot that nothing fills. */
export function fill(phrase: string, slots: Readonly<Record<string, string>>): string {
	return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => {
		const value = slots[slot];
		if (value === undefined) throw new RangeError(`Nothing to put in {${slot}} of "${phrase}"`);
		return value;
	});
}

/** The opposite of an infinitive: "Ne pas partir en Allemagne". */
export function negated(infinitive: string, locale: Locale): string {
	return `${locale === 'fr' ? 'Ne pas' : 'Not'} ${uncapitalised(infinitive)}`;
}

/** For the middle of a sentence; a word in capitals (CAP, RSA) keeps them. */
export function uncapitalised(text: string): string {
	return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
