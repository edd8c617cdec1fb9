/** An officer of the Region, by name, as whoever signs a public decision (CRPA, article L. 212-1). */
export interface RuleAuthor {
	readonly role: 'wrote' | 'published';
	readonly name: string;
}

/** The function in which officers write and publish rules. */
export const officerFunction = {
	fr: 'agent de la Région Hauts-de-France',
	en: 'officer of the Hauts-de-France Region'
} as const;

/** Who answers for a rule that no officer has changed yet. */
export const shippedWith = {
	fr: 'règle livrée avec Cap sur le Monde',
	en: 'rule shipped with Cap sur le Monde'
} as const;
