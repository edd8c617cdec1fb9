import type { Programme } from '#lib/programmes/programme.ts';
import { civicServicePay } from './civic-service-pay.ts';
import { french } from './sources-french.ts';

export const serviceCiviqueInternational: Programme = {
	id: 'service-civique-international',
	name: { fr: 'Service civique à l’étranger', en: 'Civic service abroad' },
	officialName: { fr: 'Service civique à l’international', en: 'International civic service' },
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'disability', 'any'],
	destinations: ['world', 'europe'],
	funder: { fr: 'Service civique à l’international', en: 'International civic service' },
	beneficiary: 'person',
	summary: { fr: 'Service civique à l’international', en: 'International civic service' },
	nextStep: { fr: 'Service civique à l’international', en: 'International civic service' },
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'contract.date', min: 18, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{ id: 'age_30_disability', certainty: 'high', age_at: 'contract.date', min: 18, max: 30 }
							]
						}
					]
				},
				{
					any: [
						{
							id: 'nationality_eu_eea',
							certainty: 'high',
							fact: 'nationality.eu_eea_ch',
							op: 'eq',
							value: true
						},
						{
							all: [
								{ id: 'regular_stay', certainty: 'high', fact: 'stay.regular', op: 'eq', value: true },
								{ id: 'stay_1y', certainty: 'high', fact: 'stay.months_regular', op: 'gte', value: 12 }
							]
						}
					]
				},
				{
					id: 'first_service_civique',
					certainty: 'high',
					fact: 'history.service_civique_done',
					op: 'eq',
					value: false
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 6, max: 12 },
				{ id: 'min_3m_abroad', certainty: 'medium', fact: 'project.months_abroad', op: 'gte', value: 3 }
			]
		}
	},
	amount: civicServicePay,
	amountSaid: { fr: 'Service civique à l’international', en: 'International civic service' },
	decidedBy: { fr: 'Service civique à l’international', en: 'International civic service' },
	documents: [],
	apply: {
		where: { fr: 'Service civique à l’international', en: 'International civic service' },
		when: { fr: 'Service civique à l’international', en: 'International civic service' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2010-03-10',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.DLM_SCI, french.DLM_SCI0, french.ONISEP_SC, french.SC_QJ, french.SC_2026, french.FV_QA],
	notes: ['16-25 in France; 18 is the practical minimum abroad (SC_QJ).', '24 to 35 h/week.']
};
