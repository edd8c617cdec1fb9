import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const discovereu: Programme = {
	id: 'discovereu',
	name: {
		fr: 'DiscoverEU : un pass de train pour tes 18 ans',
		en: 'DiscoverEU: a rail pass when you are 18'
	},
	officialName: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	kind: 'contest',
	forWhom: ['any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	beneficiary: 'person',
	summary: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	nextStep: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	conditions: {
		person: {
			all: [
				{ id: 'birth_window', certainty: 'high', born_between_call: true },
				{
					any: [
						{ id: 'eu_or_assoc', certainty: 'high', fact: 'nationality.eu_or_assoc', op: 'eq', value: true },
						{
							id: 'legal_resident',
							certainty: 'high',
							fact: 'residence.in_programme_country',
							op: 'eq',
							value: true
						}
					]
				},
				{
					id: 'no_previous_pass',
					certainty: 'high',
					fact: 'history.discovereu_awarded',
					op: 'eq',
					value: false
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{ id: 'duration', certainty: 'high', duration: 'days', min: 1, max: 30 }
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [],
		certainty: 'high',
		note: 'travel pass up to 30 days plus discount card; stay not paid; disability assistance'
	},
	amountSaid: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	decidedBy: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	documents: [],
	apply: { where: { fr: 'DiscoverEU', en: 'DiscoverEU' }, when: { fr: 'DiscoverEU', en: 'DiscoverEU' } },
	calls: [
		{
			id: '2026-spring',
			open: '2026-04-08T12:00+02:00',
			close: '2026-04-22T12:00+02:00',
			born_from: '2007-07-01',
			born_to: '2008-06-30',
			travel_from: '2026-07-01',
			travel_to: '2027-09-30',
			places_eu: 40000,
			certainty: 'high'
		},
		{
			id: '2026-autumn',
			open: null,
			close: null,
			born_from: '2008-01-01',
			born_to: '2008-12-31',
			certainty: 'low',
			note: 'pattern of earlier autumn rounds, not found'
		}
	],
	with: [],
	notWith: [],
	valid_from: '2018-06-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [],
	checkedOn: '2026-08-19',
	sources: [european.AJ_DISC, european.DISC_24, european.DISC_QA, european.DISC_HR, european.DISC_TLE],
	notes: [
		'NOT a lottery: national quotas by population, ranking by quiz answers and tie-break, then first come first served; unfilled quotas go to other countries.',
		'October 2023: all 5,793 French applicants got a pass (DISC_TLE) - demand can be below quota.',
		"Group up to 4+leader: the group shares the leader's rank (knowledge)."
	]
};
