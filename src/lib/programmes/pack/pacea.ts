import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const pacea: Programme = {
	id: 'pacea',
	name: {
		fr: 'PACEA : un accompagnement avec la mission locale',
		en: 'PACEA: support from the mission locale'
	},
	officialName: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	kind: 'allowance',
	forWhom: ['neet', 'jobseeker', 'minor'],
	destinations: ['france'],
	funder: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	beneficiary: 'person',
	summary: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	nextStep: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'application.date', min: 16, max: 25 },
				{ id: 'out_of_school', certainty: 'high', fact: 'status.in_education', op: 'eq', value: false },
				{ id: 'not_in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: false }
			]
		},
		project: { all: [] }
	},
	amount: {
		type: 'discretionary',
		who: { fr: 'la mission locale', en: 'the mission locale (youth job centre)' },
		certainty: 'low',
		note: 'allowance decided by the mission locale; not cumulable with the CEJ allowance; ceiling not found in a source'
	},
	amountSaid: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	decidedBy: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	documents: [],
	apply: {
		where: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
		when: { fr: 'PACEA et allocation', en: 'PACEA support pathway' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2017-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.PACEA_CI, french.PACEA_RSA],
	notes: []
};
