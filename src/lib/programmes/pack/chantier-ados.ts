import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
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
	funder: {
		fr: 'Toi et ta famille, avec des associations du réseau Cotravaux',
		en: 'You and your family, with associations of the Cotravaux network'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu as de 15 à 17 ans. Tu aides 2 à 4 semaines sur un chantier avec des jeunes d’autres pays. Ta famille paie une participation.',
		en: 'You are 15 to 17. You help for 2 to 4 weeks on a workcamp with young people from other countries. Your family pays a fee.'
	},
	nextStep: {
		fr: 'Choisis un chantier avec tes parents sur le site d’une association, comme Concordia.',
		en: 'Choose a workcamp with your parents on the site of an association, such as Concordia.'
	},
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
		fr: 'Ce n’est pas une bourse. Ta famille paie de 100 à 500 €, à confirmer avec l’association.',
		en: 'It is not a grant. Your family pays €100 to €500, to be confirmed with the association.'
	},
	decidedBy: { fr: 'L’association qui organise', en: 'The association that runs it' },
	documents: [papers.parentalConsent, papers.leaveOfTerritory, papers.healthSheet],
	apply: {
		where: { fr: 'Auprès de l’association', en: 'With the association' },
		when: { fr: 'Selon l’association', en: 'Depending on the association' }
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Les aides aux vacances de la CAF',
				en: 'Holiday aids of the family allowance office (CAF)'
			},
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2019-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [
		{
			fr: 'L’âge change selon le pays : 14 ans en France, 16 ans dans la plupart des pays.',
			en: 'The age differs by country: 14 in France, 16 in most countries.'
		},
		{ fr: 'Les prix ne sont pas confirmés.', en: 'Prices are not confirmed.' }
	],
	checkedOn: '2026-11-22',
	sources: [french.CH_EURO, french.CH_CONC],
	notes: ['14 in France; 16+ in most countries (CH_EURO).']
};
