import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const amiMobiliteInternationale: Programme = {
	id: 'ami-mobilite-internationale',
	name: { fr: 'AMI : une aide pour les étudiants boursiers', en: 'AMI: an aid for students with a bursary' },
	officialName: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	kind: 'grant',
	forWhom: ['student'],
	destinations: ['world', 'europe'],
	funder: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	beneficiary: 'person',
	summary: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	nextStep: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	conditions: {
		person: {
			all: [
				{ id: 'status', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['student_higher'] },
				{
					any: [
						{ id: 'bursary_holder', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
						{
							id: 'specific_aid',
							certainty: 'high',
							fact: 'bursary.annual_specific_aid',
							op: 'eq',
							value: true
						}
					]
				},
				{ id: 'national_diploma', certainty: 'high', fact: 'study.national_diploma', op: 'eq', value: true },
				{
					id: 'institution_public_or_contract',
					certainty: 'high',
					fact: 'study.institution_public_or_contract',
					op: 'eq',
					value: true
				},
				{ id: 'cumulative_cap_10m', certainty: 'high', fact: 'history.ami_months_used', op: 'lt', value: 10 }
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
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 1, max: 10 },
				{ id: 'in_curriculum', certainty: 'high', fact: 'project.in_curriculum', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly',
		cents: 40000,
		decidedBy: { fr: 'ton établissement', en: 'your institution' },
		months: { min: 1, max: 10 },
		certainty: 'high'
	},
	amountSaid: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	decidedBy: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	documents: [],
	apply: {
		where: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
		when: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2024-07-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [french.AJ_AMI, french.OF_AMI, french.DLM_AMI],
	notes: [
		'Before 2024-07-01: 2 to 9 months (OF_AMI) - keep the dated rule.',
		'Not an entitlement: quota per institution.',
		'Bursary age rule: under 28, no limit with disability (DLM_AMI).'
	]
};
