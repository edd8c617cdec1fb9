import type { Programme } from '#lib/programmes/programme.ts';
import { civicServicePay } from './civic-service-pay.ts';
import { french } from './sources-french.ts';

export const volontariatFrancoAllemand: Programme = {
	id: 'volontariat-franco-allemand',
	name: { fr: 'Une année de volontariat en Allemagne', en: 'A volunteering year in Germany' },
	officialName: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'disability'],
	destinations: ['germany', 'europe'],
	funder: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	beneficiary: 'person',
	summary: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	nextStep: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{
									id: 'age_30_disability',
									certainty: 'medium',
									age_at: 'project.start_date',
									min: 18,
									max: 30
								}
							]
						}
					]
				},
				{
					id: 'permanent_in_france',
					certainty: 'high',
					fact: 'residence.permanent_in_france',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{ id: 'destination', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'DE' },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 10, max: 12 }
			]
		}
	},
	amount: civicServicePay,
	amountSaid: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	decidedBy: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	documents: [],
	apply: {
		where: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
		when: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2007-09-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2025-12-07',
	sources: [french.VFA_BIJ, french.VFA_LYC],
	notes: ['Total 673 EUR/month quoted by VFA_BIJ (558.17+114.85).']
};
