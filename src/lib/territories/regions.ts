import type { Said } from '#lib/basics/said.ts';

/** A French region or overseas territory, by its ISO 3166-2 code. `in` completes "habiter" and "live". */
export interface FrenchRegion {
	readonly code: string;
	readonly name: Said;
	readonly in: Said;
	readonly overseas: boolean;
	/** Last day on which the region existed, where it was merged into another. */
	readonly until?: string;
}

/** Present regions, Hauts-de-France first, then by French name; then overseas; then those that were merged. */
export const frenchRegions: readonly FrenchRegion[] = [
	mainland('FR-HDF', 'Hauts-de-France', 'dans les'),
	mainland('FR-ARA', 'Auvergne-Rhône-Alpes', 'en'),
	mainland('FR-BFC', 'Bourgogne-Franche-Comté', 'en'),
	mainland('FR-BRE', 'Bretagne', 'en', 'Brittany'),
	mainland('FR-CVL', 'Centre-Val de Loire', 'en'),
	mainland('FR-20R', 'Corse', 'en', 'Corsica'),
	mainland('FR-GES', 'Grand Est', 'dans le'),
	mainland('FR-IDF', 'Île-de-France', 'en'),
	mainland('FR-NOR', 'Normandie', 'en', 'Normandy'),
	mainland('FR-NAQ', 'Nouvelle-Aquitaine', 'en'),
	mainland('FR-OCC', 'Occitanie', 'en'),
	mainland('FR-PDL', 'Pays de la Loire', 'dans les'),
	mainland('FR-PAC', 'Provence-Alpes-Côte d’Azur', 'en'),
	overseas('FR-971', 'Guadeloupe', 'en'),
	overseas('FR-973', 'Guyane', 'en', 'French Guiana'),
	overseas('FR-974', 'La Réunion', 'à', 'Réunion'),
	overseas('FR-972', 'Martinique', 'en'),
	overseas('FR-976', 'Mayotte', 'à'),
	overseas('FR-NC', 'Nouvelle-Calédonie', 'en', 'New Caledonia'),
	overseas('FR-PF', 'Polynésie française', 'en', 'French Polynesia'),
	overseas('FR-BL', 'Saint-Barthélemy', 'à'),
	overseas('FR-MF', 'Saint-Martin', 'à'),
	overseas('FR-PM', 'Saint-Pierre-et-Miquelon', 'à'),
	overseas('FR-WF', 'Wallis-et-Futuna', 'à', 'Wallis and Futuna'),
	{
		code: 'FR-O',
		name: { fr: 'Nord-Pas-de-Calais', en: 'Nord-Pas-de-Calais' },
		in: {
			fr: 'dans l’ancienne région Nord-Pas-de-Calais',
			en: 'in the former region of Nord-Pas-de-Calais'
		},
		overseas: false,
		until: '2015-12-31'
	}
];

const byCode = new Map(frenchRegions.map((region) => [region.code, region]));

export function frenchRegion(code: string): FrenchRegion | undefined {
	return byCode.get(code);
}

function mainland(code: string, fr: string, preposition: string, en = fr): FrenchRegion {
	return {
		code,
		name: { fr, en },
		in: { fr: `${preposition} ${fr}`, en: `in ${en}` },
		overseas: false
	};
}

function overseas(code: string, fr: string, preposition: string, en = fr): FrenchRegion {
	return { ...mainland(code, fr, preposition, en), overseas: true };
}
