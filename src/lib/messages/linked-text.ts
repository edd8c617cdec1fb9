export interface TextPart {
	text: string;
	/** Set when this part is a web address. */
	href?: string;
}

/** A text cut at its web addresses (http and https only), so that a page can make links of them. */
export function linkedText(text: string): TextPart[] {
	return text
		.split(/(https?:\/\/[^\s<>"]+)/)
		.filter((part) => part !== '')
		.map((part) => (/^https?:\/\//.test(part) ? { text: part, href: part } : { text: part }));
}
