import type { Programme } from '#lib/programmes/programme.ts';
import { baseRate, inclusionTopUp, overseasRate } from './erasmus-higher-pay.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { european } from './sources-european.ts';

export const eplusHedTraineeship: Programme = {
	id: 'eplus-hed-traineeship',
	name: { fr: 'Stage en Europe avec Erasmus+', en: 'Internship in Europe with Erasmus+' },
	officialName: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'graduate', 'disability'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	beneficiary: 'person',
	summary: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	nextStep: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
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
							value: ['student_higher', 'apprentice_higher']
						},
						{
							all: [
								{
									id: 'status',
									certainty: 'high',
									fact: 'status.set',
									op: 'intersects',
									value: ['graduate_under_12m']
								},
								{
									id: 'selected_before_graduation',
									certainty: 'high',
									fact: 'history.selected_before_graduation',
									op: 'eq',
									value: true
								}
							]
						}
					]
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
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['traineeship'] },
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
		parts: [
			baseRate,
			{
				type: 'monthly',
				label: { fr: 'complément « stage »', en: 'internship top-up' },
				cents: 15000,
				certainty: 'high'
			},
			inclusionTopUp,
			overseasRate,
			erasmusTravel
		],
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
	amountSaid: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	decidedBy: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	documents: [],
	apply: {
		where: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
		when: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' }
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
		european.E_PONTS,
		european.E_INSA,
		european.E_WIZ,
		european.E_AGENCE,
		european.E_PORTA
	],
	notes: []
};
