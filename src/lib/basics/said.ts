/** One text in both languages of the site. French says "tu" to young people; English is complete, never a fallback. */
export interface Said {
	readonly fr: string;
	readonly en: string;
}

/** A language of the site. */
export type Locale = keyof Said;
