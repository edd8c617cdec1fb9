import type { Said } from '#lib/basics/said.ts';
import type { Certainty } from '#lib/eligibility/rule.ts';

/**
 * A named list of countries (ISO 3166-1 alpha-2). `to` completes "partir" and "go", `outside` the opposite.
 * `checkedOn`: when the list was last compared with a source; `note`: what a reader of the list should know.
 */
export interface DescribedCountrySet {
	readonly name: Said;
	readonly to: Said;
	readonly outside: Said;
	readonly countries: readonly string[];
	readonly certainty: Certainty;
	readonly checkedOn: string;
	readonly note?: Said;
}

const checkedOn = '2026-11-22';

const union = [
	...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT'],
	...['LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE']
];
const unionAbroad = union.filter((country) => country !== 'FR');
const associated = ['IS', 'LI', 'NO', 'MK', 'RS', 'TR'];
const neighbours = ['AD', 'MC', 'SM', 'VA', 'FO', 'CH', 'GB'];
const overseas = ['GP', 'GF', 'MQ', 'RE', 'YT', 'MF', 'BL', 'PM', 'PF', 'NC', 'WF'];
const workingHolidayTo30 = ['BR', 'CL', 'CO', 'EC', 'HK', 'JP', 'KR', 'MX', 'NZ', 'PE', 'TW', 'UY'];
const workingHolidayTo35 = ['AR', 'AU', 'CA'];

const byCallYear: Said = {
	fr: 'Liste des appels 2024 à 2026 ; elle peut changer chaque année.',
	en: 'List of the 2024 to 2026 calls; it may change every year.'
};
const afterTheCall: Said = {
	fr: 'La liste des visas vacances-travail change : vérifie auprès du consulat.',
	en: 'The list of working holiday visas changes: check with the consulate.'
};

/** The country sets that rules and amounts name, with the words for them. */
export const describedCountrySets = {
	EU27: {
		name: { fr: 'Union européenne', en: 'European Union' },
		to: { fr: 'dans l’Union européenne', en: 'to the European Union' },
		outside: { fr: 'hors de l’Union européenne', en: 'outside the European Union' },
		countries: union,
		certainty: 'high',
		checkedOn
	},
	EU27_NOT_FR: {
		name: { fr: 'Union européenne, hors France', en: 'European Union except France' },
		to: { fr: 'dans un autre pays de l’Union européenne', en: 'to another country of the European Union' },
		outside: { fr: 'hors des autres pays de l’Union européenne', en: 'outside the other EU countries' },
		countries: unionAbroad,
		certainty: 'high',
		checkedOn
	},
	EEA_PLUS: {
		name: { fr: 'Espace économique européen', en: 'European Economic Area' },
		to: { fr: 'dans l’Espace économique européen', en: 'to the European Economic Area' },
		outside: { fr: 'hors de l’Espace économique européen', en: 'outside the European Economic Area' },
		countries: [...union, 'IS', 'LI', 'NO'],
		certainty: 'high',
		checkedOn
	},
	EPLUS_ASSOC: {
		name: { fr: 'Pays associés à Erasmus+', en: 'Countries associated to Erasmus+' },
		to: { fr: 'dans un pays associé à Erasmus+', en: 'to a country associated to Erasmus+' },
		outside: { fr: 'hors des pays associés à Erasmus+', en: 'outside the countries associated to Erasmus+' },
		countries: associated,
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_PROG: {
		name: { fr: 'Pays du programme Erasmus+', en: 'Erasmus+ programme countries' },
		to: { fr: 'dans un pays du programme Erasmus+', en: 'to an Erasmus+ programme country' },
		outside: { fr: 'hors des pays du programme Erasmus+', en: 'outside the Erasmus+ programme countries' },
		countries: [...union, ...associated],
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_FROM_FR: {
		name: { fr: 'Pays Erasmus+ depuis la France', en: 'Erasmus+ destinations from France' },
		to: { fr: 'dans un pays Erasmus+', en: 'to an Erasmus+ country' },
		outside: { fr: 'hors des pays Erasmus+', en: 'outside the Erasmus+ countries' },
		countries: [...unionAbroad, ...associated, ...neighbours],
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_G1: {
		name: { fr: 'Erasmus+, groupe 1 (vie chère)', en: 'Erasmus+ group 1 (high cost of living)' },
		to: { fr: 'dans un pays du groupe 1 Erasmus+', en: 'to an Erasmus+ group 1 country' },
		outside: { fr: 'hors du groupe 1 Erasmus+', en: 'outside Erasmus+ group 1' },
		countries: ['AT', 'BE', 'DE', 'DK', 'FI', 'FR', 'IE', 'IS', 'IT', 'LI', 'LU', 'NL', 'NO', 'SE'],
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_G1_REGION13_14: {
		name: {
			fr: 'Erasmus+, groupe 1, pays voisins non associés',
			en: 'Erasmus+ group 1, neighbours not associated'
		},
		to: { fr: 'dans un pays voisin non associé', en: 'to a neighbouring country not associated' },
		outside: { fr: 'hors des pays voisins non associés', en: 'outside the neighbours not associated' },
		countries: neighbours,
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_G2: {
		name: { fr: 'Erasmus+, groupe 2 (coût de la vie moyen)', en: 'Erasmus+ group 2 (medium cost of living)' },
		to: { fr: 'dans un pays du groupe 2 Erasmus+', en: 'to an Erasmus+ group 2 country' },
		outside: { fr: 'hors du groupe 2 Erasmus+', en: 'outside Erasmus+ group 2' },
		countries: ['CY', 'CZ', 'EE', 'ES', 'GR', 'LV', 'MT', 'PT', 'SI', 'SK'],
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	EPLUS_G3: {
		name: { fr: 'Erasmus+, groupe 3 (vie moins chère)', en: 'Erasmus+ group 3 (lower cost of living)' },
		to: { fr: 'dans un pays du groupe 3 Erasmus+', en: 'to an Erasmus+ group 3 country' },
		outside: { fr: 'hors du groupe 3 Erasmus+', en: 'outside Erasmus+ group 3' },
		countries: ['BG', 'HR', 'HU', 'LT', 'MK', 'PL', 'RO', 'RS', 'TR'],
		certainty: 'high',
		checkedOn,
		note: byCallYear
	},
	ESC_PROG: {
		name: { fr: 'Pays du Corps européen de solidarité', en: 'European Solidarity Corps countries' },
		to: {
			fr: 'dans un pays du Corps européen de solidarité',
			en: 'to a European Solidarity Corps country'
		},
		outside: {
			fr: 'hors des pays du Corps européen de solidarité',
			en: 'outside the European Solidarity Corps countries'
		},
		countries: [...union, ...associated],
		certainty: 'medium',
		checkedOn,
		note: byCallYear
	},
	EURES_TMS: {
		name: { fr: 'Union européenne, Islande et Norvège', en: 'European Union, Iceland and Norway' },
		to: {
			fr: 'dans l’Union européenne, en Islande ou en Norvège',
			en: 'to the European Union, Iceland or Norway'
		},
		outside: {
			fr: 'hors de l’Union européenne, de l’Islande et de la Norvège',
			en: 'outside the European Union, Iceland and Norway'
		},
		countries: [...union, 'IS', 'NO'],
		certainty: 'high',
		checkedOn
	},
	EURES_NOT_FR: {
		name: {
			fr: 'Union européenne (hors France), Islande et Norvège',
			en: 'European Union except France, Iceland and Norway'
		},
		to: {
			fr: 'dans un autre pays de l’Union européenne, en Islande ou en Norvège',
			en: 'to another European Union country, Iceland or Norway'
		},
		outside: {
			fr: 'hors des autres pays de l’Union européenne, de l’Islande et de la Norvège',
			en: 'outside the other EU countries, Iceland and Norway'
		},
		countries: [...unionAbroad, 'IS', 'NO'],
		certainty: 'high',
		checkedOn
	},
	PVT_30: {
		name: { fr: 'Vacances-travail jusqu’à 30 ans', en: 'Working holiday up to age 30' },
		to: {
			fr: 'dans un pays où le visa vacances-travail va jusqu’à 30 ans',
			en: 'to a country whose working holiday visa goes up to age 30'
		},
		outside: {
			fr: 'hors des pays où le visa vacances-travail va jusqu’à 30 ans',
			en: 'outside the countries whose working holiday visa goes up to age 30'
		},
		countries: workingHolidayTo30,
		certainty: 'high',
		checkedOn,
		note: afterTheCall
	},
	PVT_35: {
		name: { fr: 'Vacances-travail jusqu’à 35 ans', en: 'Working holiday up to age 35' },
		to: {
			fr: 'dans un pays où le visa vacances-travail va jusqu’à 35 ans',
			en: 'to a country whose working holiday visa goes up to age 35'
		},
		outside: {
			fr: 'hors des pays où le visa vacances-travail va jusqu’à 35 ans',
			en: 'outside the countries whose working holiday visa goes up to age 35'
		},
		countries: workingHolidayTo35,
		certainty: 'high',
		checkedOn,
		note: {
			fr: 'L’âge maximum pour l’Argentine varie selon les sources.',
			en: 'Sources disagree on the maximum age for Argentina.'
		}
	},
	PVT_ALL: {
		name: { fr: 'Pays du visa vacances-travail', en: 'Working holiday countries' },
		to: {
			fr: 'dans un pays qui a un accord vacances-travail avec la France',
			en: 'to a country with a working holiday agreement with France'
		},
		outside: {
			fr: 'hors des pays qui ont un accord vacances-travail avec la France',
			en: 'outside the countries with a working holiday agreement with France'
		},
		countries: [...workingHolidayTo30, ...workingHolidayTo35],
		certainty: 'medium',
		checkedOn,
		note: afterTheCall
	},
	ODA_PARTIAL: {
		name: { fr: 'Pays qui reçoivent l’aide au développement', en: 'Countries that receive development aid' },
		to: {
			fr: 'dans un pays qui reçoit l’aide au développement',
			en: 'to a country that receives development aid'
		},
		outside: {
			fr: 'hors des pays qui reçoivent l’aide au développement',
			en: 'outside the countries that receive development aid'
		},
		countries: [
			...[
				'MA',
				'SN',
				'ML',
				'MG',
				'BR',
				'TN',
				'DZ',
				'BJ',
				'BF',
				'CI',
				'CM',
				'TG',
				'GN',
				'KH',
				'VN',
				'IN',
				'NP'
			],
			...['PE', 'BO', 'EC', 'CO', 'MX', 'TR', 'RS', 'UA', 'MD', 'GE', 'AM', 'LB', 'JO', 'EG']
		],
		certainty: 'medium',
		checkedOn,
		note: {
			fr: 'Liste de travail : la liste complète est celle de l’OCDE.',
			en: 'Working list: the complete one is the OECD’s.'
		}
	},
	FR_OUTERMOST: {
		name: { fr: 'Outre-mer', en: 'French overseas territories' },
		to: { fr: 'outre-mer', en: 'to a French overseas territory' },
		outside: { fr: 'hors de l’outre-mer', en: 'outside the French overseas territories' },
		countries: overseas,
		certainty: 'high',
		checkedOn
	},
	MERMOZ_EXCLUDED: {
		name: {
			fr: 'France, outre-mer, Monaco et Andorre',
			en: 'France, its overseas territories, Monaco and Andorra'
		},
		to: {
			fr: 'en France, outre-mer, à Monaco ou en Andorre',
			en: 'to France, its overseas territories, Monaco or Andorra'
		},
		outside: {
			fr: 'hors de France, de l’outre-mer, de Monaco et d’Andorre',
			en: 'outside France, its overseas territories, Monaco and Andorra'
		},
		countries: ['FR', 'AD', 'MC', ...overseas],
		certainty: 'high',
		checkedOn
	}
} as const satisfies Record<string, DescribedCountrySet>;

export type CountrySetId = keyof typeof describedCountrySets;

/** The codes alone, by set id, as the engine reads them. */
export const countrySets = Object.fromEntries(
	Object.entries(describedCountrySets).map(([id, { countries }]) => [id, countries])
) as Readonly<Record<CountrySetId, readonly string[]>>;
