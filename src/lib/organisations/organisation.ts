import { slugFrom } from '#lib/basics/slug.ts';

/** A partner organisation posts offers; a structure's counsellors follow young people. */
export const organisationKinds = ['partner', 'structure'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What an officer writes of an organisation. Its kind is settled when it is made: people joined it in one role. */
export interface OrganisationContent {
	name: string;
	town: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	website: string | null;
	email: string | null;
	phone: string | null;
	public_hours: string | null;
	description: string;
	/** Empty when nobody translated it: the French one is shown then. */
	description_en: string;
}

export const contentParts = [
	...(['name', 'town', 'country', 'website', 'email', 'phone', 'public_hours'] as const),
	...(['description', 'description_en'] as const)
] satisfies (keyof OrganisationContent)[];

/** Names for the address of an organisation, the plainest first: its name, then its name and town, then numbered. */
export function slugChoices({ name, town }: Pick<OrganisationContent, 'name' | 'town'>): string[] {
	const plain = slugFrom(name, 60);
	const base = plain.length < 2 ? 'organisme' : plain;
	const placed = slugFrom(`${base} ${town}`, 76);
	return [...new Set([base, placed, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${placed}-${number}`)])];
}
