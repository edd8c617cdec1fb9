import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const vsi: Programme = {
	id: 'vsi',
	name: { fr: 'Mission de solidarité internationale (VSI)', en: 'International solidarity mission (VSI)' },
	officialName: {
		fr: 'Volontariat de solidarité internationale',
		en: 'International solidarity volunteering'
	},
	kind: 'volunteering',
	forWhom: ['volunteer'],
	destinations: ['world', 'south'],
	funder: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
	beneficiary: 'person',
	summary: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
	nextStep: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18 },
				{ id: 'lifetime_cap_6y', certainty: 'high', fact: 'history.vsi_months', op: 'lt', value: 72 }
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{
					not: {
						id: 'destination',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'EEA_PLUS' }
					}
				},
				{ id: 'not_own_country', certainty: 'high', dest_not_in_nationalities: true },
				{ id: 'duration', certainty: 'medium', duration: 'months', min: 6, max: 24 },
				{ id: 'no_other_job', certainty: 'high', fact: 'project.no_other_job', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly_min',
		minCents: 10000,
		certainty: 'medium',
		note: 'legal minimum; plus travel, housing or food as organised; 150 quoted elsewhere'
	},
	amountSaid: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
	decidedBy: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
	documents: [],
	apply: {
		where: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' },
		when: { fr: 'Volontariat de solidarité internationale', en: 'International solidarity volunteering' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2005-02-23',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.FV_VSI, french.LHP_VSI],
	notes: ['Minimum duration: 12 months (FV_VSI) versus 6 months (LHP_VSI). Some missions ask 21+.']
};
