import type { Programme } from '#lib/programmes/programme.ts';
import { regional } from './sources-regional.ts';

export const hdfMermoz: Programme = {
	id: 'hdf-mermoz',
	name: { fr: 'Bourse Mermoz de la Région', en: 'Mermoz grant of the Region' },
	officialName: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'disability'],
	destinations: ['world', 'europe', 'partner-region'],
	funder: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	beneficiary: 'person',
	summary: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	nextStep: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	conditions: {
		person: {
			all: [
				{
					any: [
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['student_higher']
						},
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['apprentice_higher']
						}
					]
				},
				{
					id: 'institution_hdf',
					certainty: 'high',
					fact: 'study.institution_region',
					op: 'eq',
					value: 'FR-HDF'
				},
				{
					id: 'tax_quotient_30000',
					certainty: 'high',
					fact: 'income.tax_quotient_eur',
					op: 'lte',
					value: 30000
				},
				{ id: 'no_gap_year', certainty: 'high', fact: 'study.gap_year', op: 'eq', value: false },
				{
					id: 'no_other_region_grant',
					certainty: 'high',
					fact: 'bursary.other_region',
					op: 'eq',
					value: false
				},
				{
					id: 'once_in_higher_studies',
					certainty: 'medium',
					fact: 'history.mermoz_received',
					op: 'eq',
					value: false
				},
				{
					any: [
						{ id: 'bac2', certainty: 'high', fact: 'study.year_after_bac', op: 'gte', value: 2 },
						{ id: 'bts_year1', certainty: 'high', fact: 'study.type', op: 'eq', value: 'bts' },
						{
							id: 'mandatory_year1',
							certainty: 'high',
							fact: 'project.mandatory_in_curriculum',
							op: 'eq',
							value: true
						}
					]
				}
			]
		},
		project: {
			all: [
				{
					any: [
						{
							all: [
								{
									id: 'project_kind',
									certainty: 'high',
									fact: 'project.kind',
									op: 'in',
									value: ['traineeship']
								},
								{ id: 'weeks_traineeship', certainty: 'medium', duration: 'weeks', min: 2, max: 26 }
							]
						},
						{
							all: [
								{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['study'] },
								{ id: 'weeks_study', certainty: 'medium', duration: 'weeks', min: 4, max: 26 },
								{ id: 'bac5', certainty: 'high', fact: 'study.year_after_bac', op: 'lte', value: 5 }
							]
						},
						{
							all: [
								{
									id: 'project_kind',
									certainty: 'high',
									fact: 'project.kind',
									op: 'in',
									value: ['research']
								},
								{ id: 'weeks_research', certainty: 'medium', duration: 'weeks', min: 12, max: 26 },
								{ id: 'bac6', certainty: 'high', fact: 'study.year_after_bac', op: 'gte', value: 6 }
							]
						}
					]
				},
				{
					not: {
						id: 'destination_allowed',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'MERMOZ_EXCLUDED' }
					}
				},
				{ id: 'not_own_nationality', certainty: 'medium', dest_not_in_nationalities: true },
				{
					any: [
						{
							not: {
								id: 'project_kind',
								certainty: 'high',
								fact: 'project.kind',
								op: 'in',
								value: ['traineeship']
							}
						},
						{
							id: 'weekly_pay_230',
							certainty: 'medium',
							fact: 'project.weekly_pay_eur',
							op: 'lte',
							value: 230
						}
					]
				}
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [
			{
				type: 'weekly_by_tax_quotient',
				label: { fr: 'somme par semaine, selon les revenus', en: 'weekly sum, by income' },
				maxCentsPerWeek: 9240,
				otherMaxCentsPerWeek: 7740,
				maxWeeks: 26,
				minTotalCents: 15000,
				brackets: null,
				certainty: 'low',
				note: '400 EUR/month (92.40/week) in AJ_MER 2026, MER_GEN 2024, MER_LILLE; 335/month (77.40/week) in MER_EURO. The bracket table was not found.'
			},
			{
				type: 'percent_bonus',
				label: { fr: 'majoration en cas de handicap', en: 'top-up with a disability' },
				percent: 25,
				if: {
					id: 'disability_recognised',
					certainty: 'high',
					fact: 'health.disability_recognised',
					op: 'eq',
					value: true
				},
				certainty: 'medium'
			},
			{
				type: 'lump',
				label: { fr: 'frais de voyage des boursiers', en: 'travel costs of bursary holders' },
				cents: 30000,
				if: { id: 'crous', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
				certainty: 'high'
			},
			{
				type: 'lump',
				label: { fr: 'frais de voyage en cas de handicap', en: 'travel costs with a disability' },
				cents: 40000,
				if: {
					id: 'disability_recognised',
					certainty: 'high',
					fact: 'health.disability_recognised',
					op: 'eq',
					value: true
				},
				certainty: 'high',
				replaces: { fr: 'les 300 € des boursiers', en: 'the €300 of bursary holders' }
			}
		],
		payment: {
			advancePercent: 70,
			balance: { fr: 'quand tu prouves que tu étais sur place', en: 'when you prove that you were there' },
			source: 'MER_SKEMA'
		},
		certainty: 'low'
	},
	amountSaid: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	decidedBy: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	documents: [],
	apply: {
		where: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
		when: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2024-09-01',
	valid_to: '2027-08-31',
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [
		regional.AJ_MER,
		regional.MER_IJ,
		regional.MER_QVA,
		regional.MER_EURO,
		regional.MER_SKEMA,
		regional.MER_LILLE,
		regional.MER_GEN
	],
	notes: [
		'Renewed each year by the commission permanente (30 May 2024: 4.9 MEUR for 2024-25). The 2026-27 vote was not found.',
		'MER_SKEMA: 12-26 weeks and request before the start; the 2016 page allowed until the end of the stay.'
	]
};
