import type { Programme } from '#lib/programmes/programme.ts';
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
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
	},
	beneficiary: 'association',
	summary: {
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
	},
	nextStep: {
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
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
				{ id: 'group_4_16', certainty: 'high', fact: 'project.group_size', op: 'between', value: [4, 16] },
				{
					id: 'destination',
					certainty: 'low',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ODA_PARTIAL' }
				},
				{ id: 'duration', certainty: 'high', duration: 'days', min: 15, max: null },
				{ id: 'min_10_action_days', certainty: 'high', fact: 'project.action_days', op: 'gte', value: 10 },
				{
					id: 'association_and_sponsor',
					certainty: 'high',
					fact: 'organisation.supports_jsi',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: solidarityProjectPay,
	amountSaid: {
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
	},
	decidedBy: {
		fr: 'Ville, vie, vacances - solidarité internationale',
		en: 'City, life, holidays - international solidarity'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Ville, vie, vacances - solidarité internationale',
			en: 'City, life, holidays - international solidarity'
		},
		when: {
			fr: 'Ville, vie, vacances - solidarité internationale',
			en: 'City, life, holidays - international solidarity'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [],
	checkedOn: '2023-05-24',
	sources: [french.JSI_EXP, french.JSI_BIJ],
	notes: [
		'The QPV/insertion public of VVV-SI is general knowledge; public pages give the same criteria for both.'
	]
};
