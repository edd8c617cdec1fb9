import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const depart1825: Programme = {
	id: 'depart-1825',
	name: { fr: 'Départ 18:25 : une aide pour tes vacances', en: 'Départ 18:25: help with your holidays' },
	officialName: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'neet', 'volunteer', 'any'],
	destinations: ['france', 'europe'],
	funder: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	beneficiary: 'person',
	summary: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	nextStep: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 25 },
				{
					any: [
						{ id: 'bursary_student', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['apprentice_secondary', 'apprentice_higher', 'civic_service']
						},
						{ id: 'in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: true },
						{ id: 'ase', certainty: 'high', fact: 'social.ase', op: 'eq', value: true },
						{ id: 'rfr_ceiling', certainty: 'medium', rfr_ceiling: { base: 17280, per_half_part: 4320 } }
					]
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{
					id: 'booked_on_partner_site',
					certainty: 'medium',
					fact: 'project.booked_via_partner',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'share',
		share: 0.75,
		maxCents: 20000,
		ownShareMinCents: 5000,
		other: { share: 0.8, maxCents: 25000 },
		certainty: 'conflict',
		note: 'AJ_D1825: 75 % and 200 EUR; OF_D1825: 80 % and 250 EUR since 2022-01'
	},
	amountSaid: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	decidedBy: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
	documents: [],
	apply: {
		where: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' },
		when: { fr: 'Départ 18:25 (ANCV)', en: 'Départ 18:25 holiday aid' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2014-09-05',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'conflict' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [french.AJ_D1825, french.OF_D1825],
	notes: []
};
