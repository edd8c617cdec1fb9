import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { regional } from './sources-regional.ts';

export const hdfWeimarSommetJeunes: Programme = {
	id: 'hdf-weimar-sommet-jeunes',
	name: { fr: 'Sommet des jeunes France, Allemagne, Pologne', en: 'Youth summit: France, Germany, Poland' },
	officialName: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	kind: 'project_place',
	forWhom: ['any', 'minor'],
	destinations: ['partner-region', 'germany', 'poland', 'europe'],
	funder: {
		fr: 'La Région Hauts-de-France, la Rhénanie-du-Nord-Westphalie (Allemagne) et la Silésie (Pologne)',
		en: 'The Hauts-de-France Region, North Rhine-Westphalia (Germany) and Silesia (Poland)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Une semaine avec 45 jeunes de France, d’Allemagne et de Pologne. 15 places sont pour les Hauts-de-France. Il faut avoir de 17 à 23 ans.',
		en: 'A week with 45 young people from France, Germany and Poland. 15 places are for Hauts-de-France. You must be 17 to 23.'
	},
	nextStep: {
		fr: 'Regarde si la Région ou les Ceméa ont ouvert un appel cette année.',
		en: 'Check whether the Region or the Ceméa have opened a call this year.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 17, max: 23 },
				{ id: 'lives_in_hdf', certainty: 'medium', fact: 'residence.region', op: 'eq', value: 'FR-HDF' }
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['youth_exchange'] },
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: ['DE', 'PL', 'FR']
				},
				{ id: 'duration', certainty: 'medium', duration: 'days', min: 5, max: 8 }
			]
		}
	},
	amount: { type: 'in_kind', parts: [], places: 15, certainty: 'high' },
	amountSaid: {
		fr: 'Tu ne reçois pas d’argent : c’est une place dans le groupe. Ce qui est payé sur place n’est pas écrit dans les sources lues.',
		en: 'You receive no money: it is a place in the group. What is paid there is not written in the sources read.'
	},
	decidedBy: {
		fr: 'La Région et les Ceméa (une association d’éducation)',
		en: 'The Region and the Ceméa (an education association)'
	},
	documents: [
		{ fr: 'Ta candidature', en: 'Your application' },
		papers.parentalConsent,
		papers.leaveOfTerritory
	],
	apply: {
		where: {
			fr: 'En réponse à l’appel de la Région et des Ceméa',
			en: 'In answer to the call of the Region and the Ceméa'
		},
		when: { fr: 'Une fois par an. La date n’a pas été trouvée.', en: 'Once a year. The date was not found.' },
		url: 'https://europe-en-hautsdefrance.eu/je-minforme/les-actions-europeennes-de-la-region/le-triangle-de-weimar'
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2001-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'Les dernières informations précises datent de 2022-2023.',
			en: 'The latest detailed information dates from 2022-23.'
		},
		{
			fr: 'Vivre dans les Hauts-de-France est demandé, d’après une seule source.',
			en: 'Living in Hauts-de-France is required, according to one source.'
		},
		{ fr: 'Aucune règle de cumul n’a été trouvée.', en: 'No rule on combining aids was found.' }
	],
	checkedOn: '2026-11-22',
	sources: [regional.WEIMAR, regional.WEIMAR_CEMEA],
	notes: ['45 young people, 15 per region; last detailed source 2022-2023.']
};
