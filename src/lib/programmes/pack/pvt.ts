import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const pvt: Programme = {
	id: 'pvt',
	name: { fr: 'PVT : voyager et travailler un an', en: 'Working holiday visa: travel and work for a year' },
	officialName: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	kind: 'visa',
	forWhom: ['any', 'employee', 'jobseeker'],
	destinations: ['world'],
	funder: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	beneficiary: 'person',
	summary: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	nextStep: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
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
					value: null
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
	amountSaid: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	decidedBy: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
	documents: [],
	apply: {
		where: { fr: 'Programme vacances-travail', en: 'Working holiday visa' },
		when: { fr: 'Programme vacances-travail', en: 'Working holiday visa' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2019-07-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'not-applicable' },
	uncertain: [],
	checkedOn: '2025-01-06',
	sources: [french.PVT_BIJ, french.PVT_AGE, french.PVT_LIST, french.PVT_FDM],
	notes: [
		'Age is read at the visa application date (PVT_AGE), except Korea.',
		'12 months (24 in Canada). Russia suspended.'
	]
};
