import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const depart1825: Programme = {
	id: 'depart-1825',
	name: { fr: 'Départ 18:25 : une aide pour tes vacances', en: 'Départ 18:25: help with your holidays' },
	officialName: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'neet', 'volunteer', 'any'],
	destinations: ['france', 'europe'],
	funder: {
		fr: 'L’ANCV (l’agence des chèques-vacances) et l’État',
		en: 'ANCV (the holiday voucher agency) and the State'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Une aide pour partir en vacances, de 18 à 25 ans. C’est pour les boursiers, les apprentis, les jeunes en contrat d’engagement jeune ou en service civique, et les petits revenus. Le séjour se réserve chez un partenaire.',
		en: 'Help to go on holiday, from 18 to 25. It is for bursary holders, apprentices, young people in a youth engagement contract or civic service, and low incomes. You book with a partner.'
	},
	nextStep: {
		fr: 'Va sur depart1825.com et regarde les séjours proposés.',
		en: 'Go to depart1825.com and look at the stays on offer.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 25 },
				{
					any: [
						{ id: 'bursary_student', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['apprentice_secondary', 'apprentice_higher', 'civic_service']
						},
						{ id: 'in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: true },
						{ id: 'ase', certainty: 'high', fact: 'social.ase', op: 'eq', value: true },
						{
							id: 'rfr_ceiling',
							certainty: 'medium',
							rfr_ceiling: { base: 17280, per_half_part: 4320 },
							say: {
								fr: 'Avoir un revenu fiscal de référence sous le plafond : 17 280 € pour une part, 4 320 € de plus par demi-part',
								en: 'Have a reference tax income under the ceiling: €17,280 for one share, €4,320 more per half share'
							}
						}
					]
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{
					id: 'booked_on_partner_site',
					certainty: 'medium',
					fact: 'project.booked_via_partner',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'share',
		share: 0.75,
		maxCents: 20000,
		ownShareMinCents: 5000,
		other: { share: 0.8, maxCents: 25000 },
		certainty: 'conflict',
		note: 'AJ_D1825: 75 % and 200 EUR; OF_D1825: 80 % and 250 EUR since 2022-01'
	},
	amountSaid: {
		fr: '75 % du séjour, jusqu’à 200 €, ou 80 % jusqu’à 250 € : les sources se contredisent. Tu paies au moins 50 €.',
		en: '75% of the stay, up to €200, or 80% up to €250: sources disagree. You pay at least €50.'
	},
	decidedBy: { fr: 'L’ANCV, sur son site', en: 'ANCV, on its site' },
	documents: [
		{
			fr: 'Un document sur ta situation (bourse, apprentissage, contrat…)',
			en: 'A document about your situation (bursary, apprenticeship, contract…)'
		},
		papers.identity
	],
	apply: {
		where: { fr: 'Sur depart1825.com', en: 'On depart1825.com' },
		when: { fr: 'Avant de réserver ton séjour', en: 'Before you book your stay' },
		url: 'https://depart1825.com'
	},
	calls: [],
	with: [{ programme: 'discovereu', said: { fr: 'DiscoverEU', en: 'DiscoverEU' }, certainty: 'low' }],
	notWith: [
		{
			said: { fr: 'Un deuxième séjour la même année', en: 'A second stay in the same year' },
			certainty: 'low'
		}
	],
	valid_from: '2014-09-05',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'conflict' },
	uncertain: [
		{
			fr: 'Le montant est contradictoire : 75 % et 200 €, ou 80 % et 250 €.',
			en: 'The amount is contradictory: 75% and €200, or 80% and €250.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [french.AJ_D1825, french.OF_D1825],
	notes: []
};
