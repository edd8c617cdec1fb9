import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const pvt: Programme = {
	id: 'pvt',
	name: { fr: 'PVT : voyager et travailler un an', en: 'Working holiday visa: travel and work for a year' },
	officialName: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	kind: 'visa',
	forWhom: ['any', 'employee', 'jobseeker'],
	destinations: ['world'],
	funder: {
		fr: 'Personne : c’est un visa, accordé par le pays',
		en: 'No one: it is a visa, granted by the country'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Un visa pour voyager et travailler 1 an dans un pays lointain, jusqu’à 2 ans au Canada. Il faut la nationalité française et de 18 à 30 ans, ou 35 ans pour certains pays. Ce n’est pas une bourse.',
		en: 'A visa to travel and work for 1 year in a faraway country, up to 2 years in Canada. You must be French and 18 to 30, or 35 for some countries. It is not a grant.'
	},
	nextStep: {
		fr: 'Choisis ton pays et lis les règles du visa sur le site de son ambassade.',
		en: 'Choose your country and read the visa rules on its embassy’s site.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age_18_35_max', certainty: 'high', age_at: 'application.date', min: 18, max: 35 },
				{ id: 'french', certainty: 'high', fact: 'nationality.french', op: 'eq', value: true },
				{ id: 'no_children', certainty: 'high', fact: 'family.children_travelling', op: 'eq', value: false }
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['working_holiday'] },
				{
					id: 'destination',
					certainty: 'medium',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'PVT_ALL' }
				},
				{
					any: [
						{
							all: [
								{
									id: 'destination',
									certainty: 'high',
									fact: 'project.destination',
									op: 'in',
									value: { set: 'PVT_30' }
								},
								{ id: 'age_18_30', certainty: 'high', age_at: 'application.date', min: 18, max: 30 }
							]
						},
						{
							all: [
								{
									id: 'destination',
									certainty: 'high',
									fact: 'project.destination',
									op: 'in',
									value: { set: 'PVT_35' }
								},
								{ id: 'age_18_35', certainty: 'high', age_at: 'application.date', min: 18, max: 35 }
							]
						}
					]
				},
				{
					id: 'never_had_this_pvt',
					certainty: 'high',
					fact: 'history.pvt_countries',
					op: 'not_contains_dest',
					value: null,
					say: {
						fr: 'N’avoir jamais eu de PVT pour ce pays',
						en: 'Have never had a working holiday visa for this country'
					}
				},
				{ id: 'proof_of_funds', certainty: 'high', fact: 'project.proof_of_funds', op: 'eq', value: true },
				{ id: 'duration', certainty: 'medium', duration: 'months', min: null, max: 24 }
			]
		}
	},
	amount: {
		type: 'none',
		savingsCents: { minCents: 100000, maxCents: 500000 },
		certainty: 'not-applicable',
		note: 'no grant; proof of savings 1,000-5,000 EUR by country'
	},
	amountSaid: {
		fr: 'Aucune aide. Tu dois montrer que tu as de 1 000 à 5 000 € de côté, selon le pays.',
		en: 'No aid. You must show savings of €1,000 to €5,000, depending on the country.'
	},
	decidedBy: {
		fr: 'Le pays qui donne le visa. Le nombre de visas est limité dans certains pays.',
		en: 'The country that gives the visa. Some countries limit the number of visas.'
	},
	documents: [
		papers.frenchPassport,
		{ fr: 'Un document qui montre ton argent de côté', en: 'A document showing your savings' },
		papers.insurance,
		{ fr: 'Un billet retour, ou de quoi le payer', en: 'A return ticket, or the money to buy it' }
	],
	apply: {
		where: { fr: 'À l’ambassade du pays ou en ligne', en: 'At the country’s embassy or online' },
		when: {
			fr: 'Selon le pays. Ton âge compte le jour de la demande.',
			en: 'Depending on the country. Your age counts on the day you apply.'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2019-07-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'not-applicable' },
	uncertain: [
		{
			fr: 'L’âge maximum pour l’Argentine change selon les sources.',
			en: 'The maximum age for Argentina differs by source.'
		},
		{ fr: 'Les nombres de visas connus datent de 2024.', en: 'The known numbers of visas date from 2024.' },
		{
			fr: 'La liste des pays peut changer. La Russie est suspendue.',
			en: 'The list of countries may change. Russia is suspended.'
		}
	],
	checkedOn: '2025-01-06',
	sources: [french.PVT_BIJ, french.PVT_AGE, french.PVT_LIST, french.PVT_FDM],
	notes: [
		'Age is read at the visa application date (PVT_AGE), except Korea.',
		'12 months (24 in Canada). Russia suspended.'
	]
};
