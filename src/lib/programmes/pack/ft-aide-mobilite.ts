import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const ftAideMobilite: Programme = {
	id: 'ft-aide-mobilite',
	name: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	officialName: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	kind: 'grant',
	forWhom: ['jobseeker', 'trainee'],
	destinations: ['france', 'europe'],
	funder: { fr: 'France Travail', en: 'France Travail' },
	beneficiary: 'person',
	summary: {
		fr: 'France Travail t’aide à payer le trajet, l’hôtel et les repas. C’est pour un entretien, un emploi ou une formation loin de chez toi. Le trajet doit dépasser 60 km aller-retour.',
		en: 'France Travail helps you pay for travel, hotel and meals. It is for an interview, a job or training far from home. The trip must be over 60 km return.'
	},
	nextStep: {
		fr: 'Fais la demande dans ton espace personnel France Travail, au plus tard 7 jours après l’entretien.',
		en: 'Apply in your France Travail account, at the latest 7 days after the interview.'
	},
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'registered', certainty: 'high', fact: 'status.registered_ft', op: 'eq', value: true },
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['trainee_vocational']
						}
					]
				},
				{
					id: 'low_or_no_benefit',
					certainty: 'high',
					fact: 'status.ft_benefit',
					op: 'in',
					value: ['none', 'min_or_below'],
					say: {
						fr: 'Ne pas toucher d’allocation chômage, ou seulement le minimum',
						en: 'Get no unemployment benefit, or only the minimum'
					}
				}
			]
		},
		project: {
			all: [
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['job', 'job_interview', 'traineeship']
				},
				{
					id: 'over_60km_return',
					certainty: 'high',
					fact: 'project.round_trip_km',
					op: 'gt',
					value: 60,
					say: {
						fr: 'Aller à plus de 60 km, aller et retour compris',
						en: 'Go more than 60 km away, there and back counted together'
					}
				},
				{
					id: 'destination',
					certainty: 'low',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EURES_TMS' },
					judge: { fr: 'France Travail', en: 'France Travail (the job centre)' }
				}
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [
			{
				id: 'kilometres',
				type: 'per_km',
				label: { fr: 'par kilomètre', en: 'per kilometre' },
				cents: 23,
				way: 'round-trip',
				certainty: 'high'
			},
			{
				id: 'nights',
				type: 'per_night_max',
				label: { fr: 'par nuit d’hébergement, au plus', en: 'per night of lodging, at most' },
				cents: 3120,
				certainty: 'high'
			},
			{
				id: 'meals',
				type: 'per_meal_day',
				label: { fr: 'par jour de repas', en: 'per day of meals' },
				cents: 625,
				certainty: 'high'
			}
		],
		capPer12MonthsCents: 520000,
		certainty: 'high'
	},
	amountSaid: {
		fr: '0,23 € par km, jusqu’à 31,20 € par nuit et 6,25 € par jour de repas. Au plus 5 200 € sur 12 mois. France Travail paie seulement ce que les autres ne paient pas.',
		en: '€0.23 per km, up to €31.20 a night and €6.25 a day for meals. At most €5,200 over 12 months. France Travail pays only what others do not.'
	},
	decidedBy: { fr: 'France Travail', en: 'France Travail' },
	documents: [
		{ fr: 'Ta convocation ou ton contrat', en: 'Your interview letter or contract' },
		{ fr: 'Tes factures et tes billets', en: 'Your bills and tickets' }
	],
	apply: {
		where: { fr: 'Dans ton espace personnel France Travail', en: 'In your France Travail account' },
		when: {
			fr: 'Dans les 7 jours après un entretien. Dans le mois qui suit le début d’un emploi ou d’une formation.',
			en: 'Within 7 days of an interview. Within a month of starting a job or training.'
		}
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Les autres aides : France Travail complète',
				en: 'Other aids: France Travail pays the rest'
			},
			certainty: 'high'
		}
	],
	notWith: [
		{
			said: { fr: 'Des repas déjà payés par quelqu’un d’autre', en: 'Meals already paid by someone else' },
			certainty: 'high'
		}
	],
	valid_from: '2024-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'high' },
	uncertain: [
		{
			fr: 'Un trajet de plus de 2 heures aller-retour peut aussi compter. Demande à France Travail.',
			en: 'A trip of over 2 hours return may count too. Ask France Travail.'
		},
		{
			fr: 'Pour un emploi à l’étranger, la règle n’est pas claire. Demande avant de partir.',
			en: 'For a job abroad, the rule is not clear. Ask before you leave.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.FT_PREV, french.FT_CAFE, french.FT_INST, french.FT_OCC],
	notes: [
		'Whether and how the aid applies to a job abroad was not settled by the sources read: confirm before publishing.',
		'Older values: 0.20/30/6/5000.'
	]
};
