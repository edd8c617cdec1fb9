import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const alma: Programme = {
	id: 'alma',
	name: {
		fr: 'ALMA : une expérience de travail en Europe, accompagnée',
		en: 'ALMA: supported work experience in Europe'
	},
	officialName: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	kind: 'programme',
	forWhom: ['neet'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	beneficiary: 'person',
	summary: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	nextStep: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 29 },
				{ id: 'neet', certainty: 'high', fact: 'status.neet', op: 'eq', value: true }
			]
		},
		project: {
			all: [
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['work_learning', 'vet_traineeship', 'traineeship']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EU27_NOT_FR' }
				},
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 6 },
				{
					id: 'operator_available',
					certainty: 'high',
					fact: 'organisation.alma_operator',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [],
		certainty: 'medium',
		note: 'all participant costs paid by the sending organisation'
	},
	amountSaid: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	decidedBy: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	documents: [],
	apply: {
		where: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
		when: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2022-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.ALMA_EC, european.ALMA_LUX],
	notes: []
};
