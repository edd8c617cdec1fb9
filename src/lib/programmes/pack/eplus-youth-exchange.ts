import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { european } from './sources-european.ts';

export const eplusYouthExchange: Programme = {
	id: 'eplus-youth-exchange',
	name: { fr: 'Échange de jeunes Erasmus+', en: 'Erasmus+ youth exchange' },
	officialName: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	kind: 'project_place',
	forWhom: ['any', 'minor'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	beneficiary: 'person',
	summary: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	nextStep: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 13, max: 30 },
				{
					id: 'resident_of_sending_country',
					certainty: 'high',
					fact: 'residence.in_programme_country',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['youth_exchange'] },
				{ id: 'duration', certainty: 'high', duration: 'days', min: 5, max: 21 },
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'with_sending_org',
					certainty: 'high',
					fact: 'organisation.sending_youth',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [erasmusTravel],
		certainty: 'medium',
		note: 'board, lodging and travel lump are paid to the organisations; no personal grant'
	},
	amountSaid: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	decidedBy: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	documents: [],
	apply: {
		where: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
		when: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.YE_INFO, european.YE_EC, european.YE_E29, european.E_PORTA],
	notes: ['Group leaders must be 18+ (YE_INFO).']
};
