import type { Programme } from '#lib/programmes/programme.ts';
import { baseRate, inclusionTopUp, overseasRate } from './erasmus-higher-pay.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { european } from './sources-european.ts';

export const eplusHedStudies: Programme = {
	id: 'eplus-hed-studies',
	name: { fr: 'Étudier en Europe avec Erasmus+', en: 'Study in Europe with Erasmus+' },
	officialName: {
		fr: 'Erasmus+ mobilité d’études (supérieur)',
		en: 'Erasmus+ higher education study mobility'
	},
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'disability'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' },
	beneficiary: 'person',
	summary: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' },
	nextStep: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' },
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['student_higher', 'apprentice_higher']
				},
				{
					id: 'institution_charter',
					certainty: 'high',
					fact: 'study.institution_eche',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['study'] },
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 12 },
				{ id: 'cycle_cap_12m', certainty: 'high', fact: 'history.eplus_months_in_cycle', op: 'lt', value: 12 }
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [baseRate, inclusionTopUp, overseasRate, erasmusTravel],
		monthRule: 'days/30, proportional (knowledge, unconfirmed)',
		payment: {
			advancePercent: null,
			balance: {
				fr: 'après le retour, avec les documents demandés',
				en: 'after the return, with the documents asked for'
			}
		},
		certainty: 'medium'
	},
	amountSaid: {
		fr: 'Erasmus+ mobilité d’études (supérieur)',
		en: 'Erasmus+ higher education study mobility'
	},
	decidedBy: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' },
	documents: [],
	apply: {
		where: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' },
		when: { fr: 'Erasmus+ mobilité d’études (supérieur)', en: 'Erasmus+ higher education study mobility' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2024-07-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [
		european.AJ_ERA,
		european.AJ_GUIDE,
		european.E_AGENCE,
		european.E_PONTS,
		european.E_INSA,
		european.E_WIZ,
		european.E_PORTA
	],
	notes: [
		'E_WIZ still says 3 months minimum for studies; E_AGENCE says 2 to 12 months: 2 is used.',
		'12 months per cycle (24 in single-cycle engineering): E_INSA.',
		'GB and CH are listed as associated by MER_SKEMA; association starts with the 2027 call (knowledge, unconfirmed): keep country sets date-versioned.'
	]
};
