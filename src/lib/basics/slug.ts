/** Words as part of an address: lower case letters without accents, digits and dashes, `most` characters at most. */
export function slugFrom(words: string, most: number): string {
	return words
		.replaceAll(/[œŒ]/g, 'oe')
		.replaceAll(/[æÆ]/g, 'ae')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+/g, '')
		.slice(0, most)
		.replaceAll(/-+$/g, '');
}
