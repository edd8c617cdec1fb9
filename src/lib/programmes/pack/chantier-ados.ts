import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const chantierAdos: Programme = {
	id: 'chantier-ados',
	name: { fr: 'Chantier international pour les 15-17 ans', en: 'International workcamp for ages 15 to 17' },
	officialName: {
		fr: 'Chantier international adolescents (15-17 ans)',
		en: 'International workcamp, teenagers'
	},
	kind: 'fee_based',
	forWhom: ['volunteer', 'minor', 'pupil'],
	destinations: ['world', 'europe'],
	funder: { fr: 'Chantier international adolescents (15-17 ans)', en: 'International workcamp, teenagers' },
	beneficiary: 'person',
	summary: { fr: 'Chantier international adolescents (15-17 ans)', en: 'International workcamp, teenagers' },
	nextStep: { fr: 'Chantier international adolescents (15-17 ans)', en: 'International workcamp, teenagers' },
	conditions: {
		person: { id: 'age', certainty: 'high', age_at: 'project.start_date', min: 15, max: 17 },
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['workcamp'] },
				{ id: 'duration', certainty: 'high', duration: 'days', min: 14, max: 28 }
			]
		}
	},
	amount: {
		type: 'fee',
		feeCents: { minCents: 10000, maxCents: 50000 },
		membershipCents: null,
		certainty: 'low'
	},
	amountSaid: {
		fr: 'Chantier international adolescents (15-17 ans)',
		en: 'International workcamp, teenagers'
	},
	decidedBy: {
		fr: 'Chantier international adolescents (15-17 ans)',
		en: 'International workcamp, teenagers'
	},
	documents: [],
	apply: {
		where: { fr: 'Chantier international adolescents (15-17 ans)', en: 'International workcamp, teenagers' },
		when: { fr: 'Chantier international adolescents (15-17 ans)', en: 'International workcamp, teenagers' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2019-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.CH_EURO, french.CH_CONC],
	notes: ['14 in France; 16+ in most countries (CH_EURO).']
};
