import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const cej: Programme = {
	id: 'cej',
	name: { fr: 'Contrat d’engagement jeune (CEJ)', en: 'Youth engagement contract (CEJ)' },
	officialName: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	kind: 'allowance',
	forWhom: ['neet', 'jobseeker', 'disability', 'minor'],
	destinations: ['france'],
	funder: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	beneficiary: 'person',
	summary: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	nextStep: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'application.date', min: 16, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{ id: 'age_29_disability', certainty: 'high', age_at: 'application.date', min: 16, max: 29 }
							]
						}
					]
				},
				{ id: 'neet', certainty: 'high', fact: 'status.neet', op: 'eq', value: true },
				{
					id: 'household_tax',
					certainty: 'high',
					fact: 'status.household_tax',
					op: 'in',
					value: ['non_taxable', 'bracket1']
				},
				{ id: 'no_rsa', certainty: 'high', fact: 'status.rsa', op: 'eq', value: false },
				{ id: 'not_already_in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: false }
			]
		},
		project: { all: [] }
	},
	amount: {
		type: 'monthly_by_status',
		values: [
			{ age: 'adult', tax: 'non_taxable', cents: 56168 },
			{ age: 'adult', tax: 'bracket1', cents: 33700 },
			{ age: 'minor', tax: 'any', cents: 22468 }
		],
		asOf: '2025-04-01',
		knownUntil: '2026-03-31',
		reduction: 'abatement 300 EUR of earnings then linear to 80 % of SMIC (OF_CEJ)',
		note: 'high until 2026-03-31; April 2026 value not found',
		certainty: 'medium'
	},
	amountSaid: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	decidedBy: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	documents: [],
	apply: {
		where: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
		when: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2022-03-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [french.OF_CEJ, french.AJ_CEJ],
	notes: [
		'Not a mobility grant: it finances the preparation phase; a stay abroad must be part of the programme (15-20 h/week).'
	]
};
