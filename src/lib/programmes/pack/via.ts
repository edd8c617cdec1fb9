import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const via: Programme = {
	id: 'via',
	name: {
		fr: 'V.I.A : une mission pour l’État à l’étranger',
		en: 'V.I.A: a mission for the French State abroad'
	},
	officialName: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	kind: 'paid_volunteering',
	forWhom: ['student', 'graduate', 'jobseeker'],
	destinations: ['world', 'europe'],
	funder: { fr: 'L’État français (ministères)', en: 'The French State (ministries)' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu travailles 6 à 24 mois à l’étranger pour l’État français. V.I.A veut dire volontariat international en administration. Il faut avoir de 18 à 28 ans et la nationalité d’un pays de l’Espace économique européen.',
		en: 'You work 6 to 24 months abroad for the French State. V.I.A stands for international volunteering in administration. You must be 18 to 28 and a national of a country of the European Economic Area.'
	},
	nextStep: {
		fr: 'Fais ta pré-inscription en ligne au moins 2 mois avant la date voulue.',
		en: 'Pre-register online at least 2 months before the date you want.'
	},
	conditions: {
		person: {
			all: [
				{
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
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['student_higher', 'jobseeker', 'graduate_under_12m', 'neet', 'employee']
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['via_mission'] },
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
		fr: 'L’État fixe la somme et choisit la personne',
		en: 'The State sets the sum and chooses the person'
	},
	documents: [{ fr: 'Ta pré-inscription en ligne', en: 'Your online pre-registration' }],
	apply: {
		where: { fr: 'Sur le service en ligne du V.I.A', en: 'On the V.I.A online service' },
		when: { fr: 'Compte 2 mois d’étude de ta demande', en: 'Allow 2 months for your request to be studied' }
	},
	calls: [],
	with: [],
	notWith: [
		{ said: { fr: 'Un emploi pendant la mission', en: 'A job during the mission' }, certainty: 'medium' },
		{ said: { fr: 'Des études pendant la mission', en: 'Studies during the mission' }, certainty: 'medium' }
	],
	valid_from: '2000-12-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'La part qui dépend du pays n’a pas été trouvée.',
			en: 'The part that depends on the country was not found.'
		},
		{
			fr: 'Une source demande d’être étudiant ou de chercher un emploi. Pour les salariés, ce n’est pas sûr.',
			en: 'One source asks you to be a student or looking for work. For employees, it is not certain.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.SP_VIA, french.VIE_2024],
	notes: [
		'SP_VIA says student or graduate seeking work; employee kept because the person resigns first (uncertain).'
	]
};
