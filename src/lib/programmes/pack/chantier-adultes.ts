import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
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
	funder: { fr: 'Toi, et des associations comme Concordia', en: 'You, and associations such as Concordia' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu aides 2 à 4 semaines sur un chantier avec des jeunes de plusieurs pays. Aucun diplôme n’est demandé. C’est toi qui paies une participation.',
		en: 'You help for 2 to 4 weeks on a workcamp with young people from several countries. No diploma is needed. You pay a fee.'
	},
	nextStep: {
		fr: 'Choisis un chantier sur le site d’une association membre de Cotravaux, comme Concordia ou Rempart.',
		en: 'Choose a workcamp on the site of a Cotravaux association, such as Concordia or Rempart.'
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
		fr: 'Ce n’est pas une bourse. Tu paies de 100 à 500 €, environ 20 € d’adhésion, et ton voyage.',
		en: 'It is not a grant. You pay €100 to €500, about €20 membership, and your travel.'
	},
	decidedBy: { fr: 'L’association qui organise', en: 'The association that runs it' },
	documents: [
		{ fr: 'Ton adhésion à l’association', en: 'Your membership of the association' },
		papers.ceam,
		papers.insurance
	],
	apply: {
		where: { fr: 'Auprès de l’association', en: 'With the association' },
		when: { fr: 'Selon l’association', en: 'Depending on the association' }
	},
	calls: [],
	with: [{ programme: 'depart-1825', said: { fr: 'Départ 18:25', en: 'Départ 18:25' }, certainty: 'low' }],
	notWith: [],
	valid_from: '2019-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'Les prix changent d’une association à l’autre.',
			en: 'Prices change from one association to another.'
		},
		{
			fr: 'Pour les pays du Sud, il faut souvent 20 ans ou plus.',
			en: 'For countries of the South, you often need to be 20 or more.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.CH_EURO, french.CH_CONC, french.CH_JB],
	notes: ['Southern countries often 20+ (CH_CONC).']
};
