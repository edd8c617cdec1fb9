import type { Said } from '#lib/basics/said.ts';

/** A region that Hauts-de-France, or Nord-Pas-de-Calais before it, made an agreement with. */
export interface PartnerRegion {
	/** Ours and lasting: an ISO code alone is not an identity over time. */
	readonly id: string;
	/** The name in the agreement. */
	readonly formerName: Said;
	readonly name: Said;
	readonly in: Said;
	readonly country: string;
	/** ISO 3166-2 codes of today; empty where ISO has none. */
	readonly iso: readonly string[];
	readonly seat: string;
	/** Degrees of the seat, three decimals: enough for a map, not for a distance band. */
	readonly latitude: number;
	readonly longitude: number;
	readonly languages: readonly Said[];
	/** `historical`: whether the agreement is still in force was not found. */
	readonly standing: 'active' | 'historical';
	readonly note: Said;
	/** `closed`: the foreign ministry advises against going; no departure is organised. */
	readonly travelAdvice: 'open' | 'closed';
	readonly checkedOn: string;
}

const french: Said = { fr: 'français', en: 'French' };
const pulaar: Said = { fr: 'pulaar', en: 'Pulaar' };
const checkedOn = '2026-11-22';
const open = { travelAdvice: 'open', checkedOn } as const;

/** What to say beside each standing. */
export const standings = {
	active: { fr: 'Coopération active', en: 'Active cooperation' },
	historical: {
		fr: 'Partenaire historique : accord à confirmer',
		en: 'Historical partner: agreement not confirmed'
	}
} as const satisfies Record<PartnerRegion['standing'], Said>;

/** The eight partner regions, in the order of the 2013 international plan. */
export const partnerRegions: readonly PartnerRegion[] = [
	{
		id: 'kayes',
		formerName: { fr: 'Kayes', en: 'Kayes' },
		name: { fr: 'Kayes', en: 'Kayes' },
		in: { fr: 'à Kayes', en: 'in Kayes' },
		country: 'ML',
		iso: ['ML-1'],
		seat: 'Kayes',
		latitude: 14.447,
		longitude: -11.445,
		languages: [
			french,
			{ fr: 'soninké', en: 'Soninke' },
			{ fr: 'khassonké', en: 'Khassonke' },
			{ fr: 'bambara', en: 'Bambara' },
			pulaar
		],
		standing: 'historical',
		note: {
			fr: 'On ne peut pas partir au Mali en ce moment : c’est trop dangereux. Des échanges à distance restent possibles.',
			en: 'Nobody can go to Mali at the moment: it is too dangerous. Remote exchanges are still possible.'
		},
		travelAdvice: 'closed',
		checkedOn
	},
	{
		id: 'saint-louis',
		formerName: { fr: 'Saint-Louis', en: 'Saint-Louis' },
		name: { fr: 'Saint-Louis', en: 'Saint-Louis' },
		in: { fr: 'à Saint-Louis', en: 'in Saint-Louis' },
		country: 'SN',
		iso: ['SN-SL'],
		seat: 'Saint-Louis',
		latitude: 16.018,
		longitude: -16.49,
		languages: [french, { fr: 'wolof', en: 'Wolof' }, pulaar],
		standing: 'historical',
		note: {
			fr: 'Les projets de solidarité en groupe (JSI et VVV-SI) peuvent s’y faire.',
			en: 'Group solidarity projects (JSI and VVV-SI) may take place here.'
		},
		...open
	},
	{
		id: 'matam',
		formerName: { fr: 'Matam', en: 'Matam' },
		name: { fr: 'Matam', en: 'Matam' },
		in: { fr: 'à Matam', en: 'in Matam' },
		country: 'SN',
		iso: ['SN-MT'],
		seat: 'Matam',
		latitude: 15.656,
		longitude: -13.255,
		languages: [french, pulaar],
		standing: 'historical',
		note: {
			fr: 'La région est au nord-est du Sénégal, au bord du fleuve. Les projets JSI et VVV-SI peuvent s’y faire.',
			en: 'The region lies in north-eastern Senegal, on the river. JSI and VVV-SI projects may take place here.'
		},
		...open
	},
	{
		id: 'doukkala-abda',
		formerName: { fr: 'Doukkala-Abda', en: 'Doukkala-Abda' },
		name: { fr: 'Marrakech-Safi et Casablanca-Settat', en: 'Marrakesh-Safi and Casablanca-Settat' },
		in: { fr: 'dans la région de Safi et d’El Jadida', en: 'around Safi and El Jadida' },
		country: 'MA',
		iso: ['MA-07', 'MA-06'],
		seat: 'Safi',
		latitude: 32.299,
		longitude: -9.237,
		languages: [{ fr: 'arabe', en: 'Arabic' }, { fr: 'amazighe', en: 'Amazigh' }, french],
		standing: 'active',
		note: {
			fr: 'Doukkala-Abda n’existe plus depuis 2015. La Région a aujourd’hui un accord avec Marrakech-Safi.',
			en: 'Doukkala-Abda ended in 2015. The Region now has an agreement with Marrakesh-Safi.'
		},
		...open
	},
	{
		id: 'analanjirofo',
		formerName: { fr: 'Analanjirofo', en: 'Analanjirofo' },
		name: { fr: 'Analanjirofo', en: 'Analanjirofo' },
		in: { fr: 'dans l’Analanjirofo', en: 'in Analanjirofo' },
		country: 'MG',
		iso: [],
		seat: 'Fenoarivo Atsinanana',
		latitude: -17.381,
		longitude: 49.409,
		languages: [{ fr: 'malgache', en: 'Malagasy' }, french],
		standing: 'historical',
		note: {
			fr: 'La région est sur la côte est de Madagascar. Les projets JSI et VVV-SI peuvent s’y faire.',
			en: 'The region lies on the east coast of Madagascar. JSI and VVV-SI projects may take place here.'
		},
		...open
	},
	{
		id: 'minas-gerais',
		formerName: { fr: 'Minas Gerais', en: 'Minas Gerais' },
		name: { fr: 'Minas Gerais', en: 'Minas Gerais' },
		in: { fr: 'au Minas Gerais', en: 'in Minas Gerais' },
		country: 'BR',
		iso: ['BR-MG'],
		seat: 'Belo Horizonte',
		latitude: -19.917,
		longitude: -43.935,
		languages: [{ fr: 'portugais', en: 'Portuguese' }],
		standing: 'historical',
		note: {
			fr: 'Le Brésil a un accord vacances-travail avec la France, jusqu’à 30 ans.',
			en: 'Brazil has a working holiday agreement with France, up to age 30.'
		},
		...open
	},
	{
		id: 'silesie',
		formerName: { fr: 'Silésie', en: 'Silesia' },
		name: { fr: 'Silésie', en: 'Silesia' },
		in: { fr: 'en Silésie', en: 'in Silesia' },
		country: 'PL',
		iso: ['PL-24'],
		seat: 'Katowice',
		latitude: 50.265,
		longitude: 19.024,
		languages: [{ fr: 'polonais', en: 'Polish' }],
		standing: 'active',
		note: {
			fr: 'Avec la Rhénanie-du-Nord-Westphalie, c’est le Triangle de Weimar régional.',
			en: 'Together with North Rhine-Westphalia, it forms the regional Weimar Triangle.'
		},
		...open
	},
	{
		id: 'rhenanie-du-nord-westphalie',
		formerName: { fr: 'Rhénanie-du-Nord-Westphalie', en: 'North Rhine-Westphalia' },
		name: { fr: 'Rhénanie-du-Nord-Westphalie', en: 'North Rhine-Westphalia' },
		in: { fr: 'en Rhénanie-du-Nord-Westphalie', en: 'in North Rhine-Westphalia' },
		country: 'DE',
		iso: ['DE-NW'],
		seat: 'Düsseldorf',
		latitude: 51.228,
		longitude: 6.774,
		languages: [{ fr: 'allemand', en: 'German' }],
		standing: 'active',
		note: {
			fr: 'Les aides franco-allemandes de l’OFAJ y sont possibles.',
			en: 'French-German OFAJ grants are possible here.'
		},
		...open
	}
];

const byId = new Map(partnerRegions.map((region) => [region.id, region]));

export function partnerRegion(id: string): PartnerRegion | undefined {
	return byId.get(id);
}
