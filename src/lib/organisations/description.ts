/** What is said of an organisation in that language, else in French, with the `lang` that tells so. */
export function descriptionIn(
	locale: 'fr' | 'en',
	{ description, description_en }: { description: string; description_en: string }
): { text: string; lang: 'fr' | undefined } {
	if (locale === 'en' && description_en !== '') return { text: description_en, lang: undefined };
	return { text: description, lang: locale === 'fr' ? undefined : 'fr' };
}
