import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
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
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
	},
	nextStep: {
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
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
				type: 'daily_tiers',
				label: { fr: 'somme par jour', en: 'sum per day' },
				tiers: [
					{ fromDay: 1, toDay: 14, cents: 7900 },
					{ fromDay: 15, toDay: 30, cents: 5600 }
				],
				certainty: 'low'
			},
			{
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
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
	},
	decidedBy: {
		fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
		en: 'Erasmus+ short-term (blended) higher education mobility'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
			en: 'Erasmus+ short-term (blended) higher education mobility'
		},
		when: {
			fr: 'Erasmus+ mobilité courte du supérieur (mixte, 5 à 30 jours)',
			en: 'Erasmus+ short-term (blended) higher education mobility'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-09-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.E_VIZJA, european.E_AGENCE],
	notes: []
};
