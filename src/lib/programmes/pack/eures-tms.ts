import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const euresTms: Programme = {
	id: 'eures-tms',
	name: { fr: 'Aide EURES pour travailler en Europe', en: 'EURES help to work in Europe' },
	officialName: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	kind: 'grant',
	forWhom: ['jobseeker', 'employee', 'neet', 'student', 'graduate'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	beneficiary: 'person',
	summary: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	nextStep: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'application.date', min: 18 },
				{
					any: [
						{ id: 'eu_no_is', certainty: 'high', fact: 'nationality.eu_no_is', op: 'eq', value: true },
						{
							all: [
								{
									id: 'long_term_resident',
									certainty: 'high',
									fact: 'residence.in_programme_country',
									op: 'eq',
									value: true
								},
								{
									id: 'long_term_resident_5y',
									certainty: 'low',
									fact: 'stay.months_regular',
									op: 'gte',
									value: 60
								}
							]
						}
					]
				},
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['jobseeker', 'employee', 'neet', 'student_higher', 'graduate_under_12m']
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
					value: ['job', 'traineeship', 'apprenticeship_abroad']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EURES_NOT_FR' }
				},
				{
					any: [
						{
							all: [
								{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['job'] },
								{ id: 'contract_6m', certainty: 'high', fact: 'project.contract_months', op: 'gte', value: 6 }
							]
						},
						{
							all: [
								{
									id: 'project_kind',
									certainty: 'high',
									fact: 'project.kind',
									op: 'in',
									value: ['traineeship', 'apprenticeship_abroad']
								},
								{ id: 'contract_3m', certainty: 'high', fact: 'project.contract_months', op: 'gte', value: 3 }
							]
						}
					]
				},
				{ id: 'half_time', certainty: 'medium', fact: 'project.fte_pct', op: 'gte', value: 50 },
				{
					id: 'applied_before_start',
					certainty: 'high',
					fact: 'project.applied_before_start',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'lump_by_item',
		items: [
			{ fr: 'entretien', en: 'interview' },
			{ fr: 'installation', en: 'moving in' },
			{ fr: 'cours de langue', en: 'language course' },
			{ fr: 'reconnaissance de diplôme', en: 'recognition of a diploma' },
			{ fr: 'famille', en: 'family' }
		],
		values: null,
		certainty: 'unknown'
	},
	amountSaid: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	decidedBy: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	documents: [],
	apply: {
		where: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
		when: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.TMS_LU, european.TMS_FI, european.TMS_EU],
	notes: [
		'TMS_LU: citizens or legal residents; TMS_FI: citizens who have long lived in EU. The residence alternative is therefore low certainty.'
	]
};
