import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusHedShort: Programme = {
	id: 'eplus-hed-short',
	name: { fr: 'Séjour court Erasmus+ pour étudiants', en: 'Short Erasmus+ stay for students' },
	officialName: {
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
	},
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'disability'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par l’Agence Erasmus+ France',
		en: 'The European Union, through the French Erasmus+ agency'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars 5 à 30 jours en Europe, avec une partie des cours en ligne. C’est pour les étudiants et les apprentis du supérieur.',
		en: 'You go 5 to 30 days in Europe, with part of the courses online. It is for students and apprentices in higher education.'
	},
	nextStep: {
		fr: 'Demande au service des relations internationales quels séjours courts existent pour toi.',
		en: 'Ask the international office which short stays exist for you.'
	},
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['student_higher', 'apprentice_higher']
				},
				{
					id: 'institution_charter',
					certainty: 'high',
					fact: 'study.institution_eche',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['study', 'traineeship']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{ id: 'duration', certainty: 'medium', duration: 'days', min: 5, max: 30 }
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [
			{
				id: 'daily',
				type: 'daily_tiers',
				label: { fr: 'somme par jour', en: 'sum per day' },
				tiers: [
					{ fromDay: 1, toDay: 14, cents: 7900 },
					{ fromDay: 15, toDay: 30, cents: 5600 }
				],
				certainty: 'low'
			},
			{
				id: 'inclusion',
				type: 'lump_by_duration',
				label: { fr: 'complément « inclusion »', en: 'inclusion top-up' },
				tiers: [
					{ fromDay: 5, toDay: 14, cents: 10000 },
					{ fromDay: 15, toDay: 30, cents: 15000 }
				],
				if: { predicate: 'inclusion_eplus_hed_fr' },
				certainty: 'high'
			},
			erasmusTravel
		],
		certainty: 'low',
		note: '100/150 EUR inclusion lump: E_VIZJA. Daily rates are from general knowledge.'
	},
	amountSaid: {
		fr: 'Une somme par jour, que nous n’avons pas pu confirmer : peut-être 79 €, puis 56 € à partir du 15e jour. Selon ta situation, 100 € de plus (5 à 14 jours) ou 150 € (15 à 30 jours). Un forfait voyage peut s’ajouter.',
		en: 'A sum per day, which we could not confirm: perhaps €79, then €56 from day 15. Depending on your situation, €100 more (5 to 14 days) or €150 (15 to 30 days). A travel lump sum may be added.'
	},
	decidedBy: { fr: 'Ton établissement', en: 'Your institution' },
	documents: [
		papers.learningAgreement,
		papers.mobilityContract,
		papers.arrivalDeparture,
		papers.rib,
		papers.ceam,
		papers.liability,
		papers.inclusionProof,
		papers.greenTravel
	],
	apply: {
		where: {
			fr: 'Au service des relations internationales de ton établissement',
			en: 'At your institution’s international office'
		},
		when: {
			fr: 'Bien avant le départ : ton établissement te donne la date',
			en: 'Well before you leave: your institution tells you the date'
		}
	},
	calls: [],
	with: [
		{
			programme: 'ami-mobilite-internationale',
			said: {
				fr: 'L’AMI, si ton séjour dure au moins 1 mois',
				en: 'AMI, if your stay lasts at least 1 month'
			},
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2021-09-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'Les sommes par jour viennent de ce qu’on sait en général. Aucune source sûre n’a été trouvée.',
			en: 'The daily sums are general knowledge. No firm source was found.'
		},
		{
			fr: 'La durée de 5 à 30 jours vient d’une seule source.',
			en: 'The length of 5 to 30 days comes from one source.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [european.E_VIZJA, european.E_AGENCE],
	notes: []
};
