import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { solidarityProjectPay } from './solidarity-project-pay.ts';
import { french } from './sources-french.ts';

export const vvvSi: Programme = {
	id: 'vvv-si',
	name: {
		fr: 'Projet de solidarité pour les quartiers (VVV-SI)',
		en: 'Solidarity project for priority neighbourhoods (VVV-SI)'
	},
	officialName: {
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
	},
	kind: 'collective_grant',
	forWhom: ['volunteer', 'minor', 'any'],
	destinations: ['south', 'world'],
	funder: {
		fr: 'Le ministère des Affaires étrangères, par le FONJEP (un fonds pour la jeunesse)',
		en: 'The French Foreign Ministry, through FONJEP (a youth fund)'
	},
	beneficiary: 'association',
	summary: {
		fr: 'Tu pars en groupe de 4 à 16 jeunes pour un projet utile dans un pays du Sud. C’est pour les 15-25 ans, surtout ceux des quartiers prioritaires. Une association porte le projet avec vous.',
		en: 'You go in a group of 4 to 16 young people for a useful project in a country of the South. It is for ages 15 to 25, mostly from priority neighbourhoods. An association carries the project with you.'
	},
	nextStep: {
		fr: 'Parles-en à ton centre social, ta mission locale ou une association de ton quartier.',
		en: 'Talk about it at your social centre, mission locale (youth job centre) or a local association.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 15, max: 25 },
				{
					any: [
						{ id: 'qpv', certainty: 'high', fact: 'residence.qpv', op: 'eq', value: true },
						{ id: 'pjj', certainty: 'high', fact: 'social.pjj', op: 'eq', value: true },
						{ id: 'insertion', certainty: 'low', fact: 'support.mission_locale', op: 'eq', value: true }
					]
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
					value: ['solidarity_project']
				},
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'group_4_16',
					certainty: 'high',
					fact: 'project.group_size',
					op: 'between',
					value: [4, 16],
					say: { fr: 'Partir en groupe de 4 à 16 jeunes', en: 'Go in a group of 4 to 16 young people' }
				},
				{
					id: 'destination',
					certainty: 'low',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ODA_PARTIAL' }
				},
				{ id: 'duration', certainty: 'high', duration: 'days', min: 15, max: null },
				{
					id: 'min_10_action_days',
					certainty: 'high',
					fact: 'project.action_days',
					op: 'gte',
					value: 10,
					say: {
						fr: 'Passer au moins 10 jours sur l’action de solidarité',
						en: 'Spend at least 10 days on the solidarity action'
					}
				},
				{
					id: 'association_and_sponsor',
					certainty: 'high',
					fact: 'organisation.supports_jsi',
					op: 'eq',
					value: true,
					say: {
						fr: 'Avoir une association qui porte le projet, une autre qui le parraine et un partenaire sur place',
						en: 'Have an association that carries the project, another that sponsors it and a partner there'
					}
				}
			]
		}
	},
	amount: solidarityProjectPay,
	amountSaid: {
		fr: 'L’association reçoit de 2 000 à 10 000 € (11 500 € en outre-mer et en Corse). Cela couvre 60 % du budget au plus. Le groupe paie une part. Les montants ont changé plusieurs fois.',
		en: 'The association receives €2,000 to €10,000 (€11,500 overseas and in Corsica). It covers 60% of the budget at most. The group pays a part. The amounts have changed several times.'
	},
	decidedBy: {
		fr: 'Un comité national, 4 fois par an, après un jury dans la région',
		en: 'A national committee, 4 times a year, after a regional jury'
	},
	documents: [
		papers.groupFile,
		papers.sponsor,
		papers.partner,
		papers.groupBudget,
		papers.leaveOfTerritory,
		papers.parentalConsent
	],
	apply: {
		where: {
			fr: 'L’association dépose le dossier auprès du FONJEP',
			en: 'The association sends the file to FONJEP'
		},
		when: { fr: '4 comités par an, après un jury régional', en: '4 committees a year, after a regional jury' }
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Les aides de ta ville, du département ou de la Région',
				en: 'Aids of your town, département or Region'
			},
			certainty: 'medium'
		}
	],
	notWith: [
		{
			programme: 'jsi',
			said: {
				fr: 'JSI pour le même projet : choisissez l’un des deux',
				en: 'JSI for the same project: choose one of the two'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [
		{
			fr: 'La condition sur le quartier ou l’insertion n’est pas écrite dans les pages lues.',
			en: 'The condition on neighbourhood or integration is not written in the pages read.'
		},
		{
			fr: 'La liste des pays acceptés n’est pas complète ici.',
			en: 'The list of accepted countries is not complete here.'
		},
		{ fr: 'Les montants datent de 2023.', en: 'The amounts date from 2023.' }
	],
	checkedOn: '2023-05-24',
	sources: [french.JSI_EXP, french.JSI_BIJ],
	notes: [
		'The QPV/insertion public of VVV-SI is general knowledge; public pages give the same criteria for both.'
	]
};
