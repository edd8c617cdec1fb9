import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const vsi: Programme = {
	id: 'vsi',
	name: { fr: 'Mission de solidarité internationale (VSI)', en: 'International solidarity mission (VSI)' },
	officialName: {
		fr: 'Volontariat de solidarité internationale',
		en: 'International solidarity volunteering'
	},
	kind: 'volunteering',
	forWhom: ['volunteer'],
	destinations: ['world', 'south'],
	funder: {
		fr: 'Le ministère des Affaires étrangères, par des associations agréées',
		en: 'The French Foreign Ministry, through approved associations'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars aider à l’étranger, hors d’Europe, avec une association agréée. La mission dure de 6 à 24 mois. Il faut avoir 18 ans ou plus. Tu ne peux pas faire ta mission dans ton propre pays.',
		en: 'You go abroad to help, outside Europe, with an approved association. The mission lasts 6 to 24 months. You must be 18 or over. Your mission cannot be in your own country.'
	},
	nextStep: {
		fr: 'Regarde les missions de France Volontaires et contacte une association agréée.',
		en: 'Look at the missions of France Volontaires and contact an approved association.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18 },
				{
					id: 'lifetime_cap_6y',
					certainty: 'high',
					fact: 'history.vsi_months',
					op: 'lt',
					value: 72,
					say: { fr: 'Avoir fait moins de 6 ans de VSI en tout', en: 'Have done under 6 years of VSI in all' }
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{
					not: {
						id: 'destination',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'EEA_PLUS' }
					}
				},
				{ id: 'not_own_country', certainty: 'high', dest_not_in_nationalities: true },
				{ id: 'duration', certainty: 'medium', duration: 'months', min: 6, max: 24 },
				{ id: 'no_other_job', certainty: 'high', fact: 'project.no_other_job', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly_min',
		minCents: 10000,
		certainty: 'medium',
		note: 'legal minimum; plus travel, housing or food as organised; 150 quoted elsewhere'
	},
	amountSaid: {
		fr: 'Au moins 100 € par mois. L’association fournit aussi le logement ou les repas, et une protection sociale. Le reste dépend de l’association.',
		en: 'At least €100 a month. The association also provides lodging or meals, and social cover. The rest depends on the association.'
	},
	decidedBy: { fr: 'L’association qui t’envoie', en: 'The association that sends you' },
	documents: [
		{
			fr: 'Ton contrat de volontariat de solidarité internationale (VSI)',
			en: 'Your international solidarity volunteering contract (VSI)'
		},
		{ fr: 'La formation avant le départ', en: 'The training before you leave' },
		{ fr: 'Ton visa', en: 'Your visa' }
	],
	apply: {
		where: {
			fr: 'Auprès d’une association agréée ou de France Volontaires',
			en: 'With an approved association or France Volontaires'
		},
		when: {
			fr: 'Aucune date unique n’a été trouvée. Regarde la date de chaque mission.',
			en: 'No single date was found. Check the date of each mission.'
		},
		url: 'https://france-volontaires.org/avant-le-volontariat/les-differents-volontariats/le-volontariat-de-solidarite-internationale-vsi'
	},
	calls: [],
	with: [],
	notWith: [
		{ said: { fr: 'Un emploi pendant la mission', en: 'A job during the mission' }, certainty: 'medium' }
	],
	valid_from: '2005-02-23',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [
		{
			fr: 'La durée minimale change selon les sources : 6 mois ou 12 mois.',
			en: 'The minimum length differs by source: 6 months or 12 months.'
		},
		{ fr: 'Certaines missions demandent 21 ans ou plus.', en: 'Some missions ask for age 21 or more.' },
		{ fr: 'La somme au-dessus de 100 € n’est pas confirmée.', en: 'The sum above €100 is not confirmed.' }
	],
	checkedOn: '2026-11-22',
	sources: [french.FV_VSI, french.LHP_VSI],
	notes: ['Minimum duration: 12 months (FV_VSI) versus 6 months (LHP_VSI). Some missions ask 21+.']
};
