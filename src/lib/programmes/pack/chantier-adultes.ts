import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const chantierAdultes: Programme = {
	id: 'chantier-adultes',
	name: { fr: 'Chantier international de bénévoles, dès 18 ans', en: 'International workcamp, from 18' },
	officialName: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	kind: 'fee_based',
	forWhom: ['volunteer', 'any'],
	destinations: ['world', 'europe'],
	funder: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	nextStep: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	conditions: {
		person: { id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18 },
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
		membershipCents: 2000,
		certainty: 'medium',
		note: 'the volunteer pays; travel extra'
	},
	amountSaid: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	decidedBy: {
		fr: 'Chantier international de bénévoles (18 ans et plus)',
		en: 'International workcamp, adults'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Chantier international de bénévoles (18 ans et plus)',
			en: 'International workcamp, adults'
		},
		when: { fr: 'Chantier international de bénévoles (18 ans et plus)', en: 'International workcamp, adults' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2019-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.CH_EURO, french.CH_CONC, french.CH_JB],
	notes: ['Southern countries often 20+ (CH_CONC).']
};
