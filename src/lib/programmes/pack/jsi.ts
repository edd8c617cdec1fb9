import type { Programme } from '#lib/programmes/programme.ts';
import { solidarityProjectPay } from './solidarity-project-pay.ts';
import { french } from './sources-french.ts';

export const jsi: Programme = {
	id: 'jsi',
	name: { fr: 'Projet de solidarité en groupe (JSI)', en: 'Group solidarity project (JSI)' },
	officialName: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	kind: 'collective_grant',
	forWhom: ['volunteer', 'minor', 'any'],
	destinations: ['south', 'world'],
	funder: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	beneficiary: 'association',
	summary: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	nextStep: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	conditions: {
		person: { all: [{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 15, max: 25 }] },
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
	amountSaid: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	decidedBy: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
	documents: [],
	apply: {
		where: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' },
		when: { fr: 'Jeunesse et solidarité internationale', en: 'Youth and International Solidarity' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2023-05-24',
	sources: [french.JSI_EXP, french.JSI_BIJ, french.JSI_HUM],
	notes: []
};
