import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const vie: Programme = {
	id: 'vie',
	name: { fr: 'V.I.E : une mission en entreprise à l’étranger', en: 'V.I.E: a company mission abroad' },
	officialName: {
		fr: 'Volontariat international en entreprise',
		en: 'International business volunteering (V.I.E)'
	},
	kind: 'paid_volunteering',
	forWhom: ['graduate', 'jobseeker', 'employee'],
	destinations: ['world', 'europe'],
	funder: { fr: 'Une entreprise, avec Business France', en: 'A company, with Business France' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu travailles 6 à 24 mois à l’étranger pour une entreprise. V.I.E veut dire volontariat international en entreprise. On demande avant 29 ans et on part au plus tard le jour de ses 29 ans. On le fait une seule fois.',
		en: 'You work 6 to 24 months abroad for a company. V.I.E stands for international business volunteering. You apply before turning 29 and leave on your 29th birthday at the latest. You do it only once.'
	},
	nextStep: {
		fr: 'Crée ton CV sur mon-vie-via.businessfrance.fr et regarde les offres.',
		en: 'Create your CV on mon-vie-via.businessfrance.fr and look at the offers.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'application.date', min: 18, max: 28 },
				{ id: 'eea', certainty: 'high', fact: 'nationality.eea', op: 'eq', value: true },
				{
					id: 'civic_rights',
					certainty: 'high',
					fact: 'civic.rights_and_clean_record',
					op: 'eq',
					value: true
				},
				{
					id: 'national_service_ok',
					certainty: 'high',
					fact: 'civic.national_service_ok',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['vie_mission'] },
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 6, max: 24 },
				{
					id: 'start_by_29th_birthday',
					certainty: 'high',
					not_after_birthday: 29,
					date: 'project.start_date',
					say: {
						fr: 'Partir au plus tard le jour de tes 29 ans',
						en: 'Leave on your 29th birthday at the latest'
					}
				},
				{ id: 'no_other_job', certainty: 'high', fact: 'project.no_other_job', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly_sum',
		parts: [
			{
				id: 'common',
				type: 'monthly',
				label: { fr: 'part commune à tous les pays', en: 'part common to all countries' },
				cents: 77287,
				asOf: '2024-01',
				certainty: 'medium'
			},
			{
				id: 'country',
				type: 'monthly_by_country',
				label: { fr: 'part qui dépend du pays', en: 'part that depends on the country' },
				cents: null,
				certainty: 'unknown'
			}
		],
		certainty: 'low'
	},
	amountSaid: {
		fr: 'Une part commune : 772,87 € par mois en janvier 2024. S’y ajoute une part qui dépend du pays. Cette part n’a pas été trouvée.',
		en: 'A common part: €772.87 a month in January 2024. A part that depends on the country is added. That part was not found.'
	},
	decidedBy: {
		fr: 'L’État fixe la somme. L’entreprise choisit la personne.',
		en: 'The State sets the sum. The company chooses the person.'
	},
	documents: [
		{ fr: 'Ton CV sur le site mon-vie-via', en: 'Your CV on the mon-vie-via site' },
		{ fr: 'Ton casier judiciaire (bulletin n° 3)', en: 'Your criminal record certificate (bulletin no. 3)' },
		{
			fr: 'Ton certificat de la Journée défense et citoyenneté (JDC)',
			en: 'Your defence and citizenship day certificate (JDC)'
		},
		{ fr: 'Un certificat médical', en: 'A medical certificate' }
	],
	apply: {
		where: { fr: 'Sur mon-vie-via.businessfrance.fr', en: 'On mon-vie-via.businessfrance.fr' },
		when: {
			fr: 'Avant tes 29 ans. Chaque offre a sa date.',
			en: 'Before you turn 29. Each offer has its own date.'
		},
		url: 'https://mon-vie-via.businessfrance.fr'
	},
	calls: [],
	with: [],
	notWith: [
		{
			programme: 'service-civique-international',
			said: { fr: 'Un service civique', en: 'A civic service' },
			certainty: 'medium'
		},
		{ said: { fr: 'Un emploi pendant la mission', en: 'A job during the mission' }, certainty: 'high' },
		{ said: { fr: 'Des études pendant la mission', en: 'Studies during the mission' }, certainty: 'high' }
	],
	valid_from: '2000-12-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [
		{
			fr: 'La part qui dépend du pays n’a pas été trouvée. Regarde l’offre.',
			en: 'The part that depends on the country was not found. Look at the offer.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.SP_VIE, french.VIE_2024],
	notes: []
};
