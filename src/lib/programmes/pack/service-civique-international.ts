import type { Programme } from '#lib/programmes/programme.ts';
import { civicServicePay } from './civic-service-pay.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const serviceCiviqueInternational: Programme = {
	id: 'service-civique-international',
	name: { fr: 'Service civique à l’étranger', en: 'Civic service abroad' },
	officialName: { fr: 'Service civique à l’international', en: 'International civic service' },
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'disability', 'any'],
	destinations: ['world', 'europe'],
	funder: {
		fr: 'L’État, par l’Agence du service civique',
		en: 'The French State, through the civic service agency'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu fais une mission utile aux autres pendant 6 à 12 mois, dont 3 au moins à l’étranger. Il faut avoir de 18 à 25 ans, ou jusqu’à 30 ans en cas de handicap. On le fait une seule fois.',
		en: 'You do a mission useful to others for 6 to 12 months, at least 3 of them abroad. You must be 18 to 25, or up to 30 with a disability. You do it only once.'
	},
	nextStep: {
		fr: 'Cherche une mission à l’étranger sur service-civique.gouv.fr et postule.',
		en: 'Look for a mission abroad on service-civique.gouv.fr and apply.'
	},
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'contract.date', min: 18, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{ id: 'age_30_disability', certainty: 'high', age_at: 'contract.date', min: 18, max: 30 }
							]
						}
					]
				},
				{
					any: [
						{
							id: 'nationality_eu_eea',
							certainty: 'high',
							fact: 'nationality.eu_eea_ch',
							op: 'eq',
							value: true
						},
						{
							all: [
								{ id: 'regular_stay', certainty: 'high', fact: 'stay.regular', op: 'eq', value: true },
								{
									id: 'stay_1y',
									certainty: 'high',
									fact: 'stay.months_regular',
									op: 'gte',
									value: 12,
									say: {
										fr: 'Vivre en France avec un titre de séjour depuis au moins 1 an',
										en: 'Have lived in France with a residence permit for at least 1 year'
									}
								}
							]
						}
					]
				},
				{
					id: 'first_service_civique',
					certainty: 'high',
					fact: 'history.service_civique_done',
					op: 'eq',
					value: false
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 6, max: 12 },
				{ id: 'min_3m_abroad', certainty: 'medium', fact: 'project.months_abroad', op: 'gte', value: 3 }
			]
		}
	},
	amount: civicServicePay,
	amountSaid: {
		fr: 'Environ 558 € par mois de l’État et environ 115 € de l’organisme, au minimum. 115 € de plus si ton foyer a le RSA ou si ta bourse est à l’échelon 5, 6 ou 7. Ces chiffres datent de 2024-2025. Le voyage et le logement sont souvent à ta charge.',
		en: 'About €558 a month from the State and about €115 from the organisation, at least. €115 more if your household gets RSA or your bursary is at step 5, 6 or 7. These figures date from 2024-25. Travel and lodging are often up to you.'
	},
	decidedBy: {
		fr: 'L’État fixe la somme. L’organisme choisit les volontaires.',
		en: 'The State sets the sum. The organisation chooses the volunteers.'
	},
	documents: [
		papers.civicContract,
		{
			fr: 'Un certificat médical qui dit que tu peux faire la mission',
			en: 'A medical certificate saying you can do the mission'
		},
		{
			fr: 'Ton titre de séjour, si tu n’es pas européen ou européenne',
			en: 'Your residence permit, if you are not European'
		},
		papers.rib
	],
	apply: {
		where: {
			fr: 'Sur service-civique.gouv.fr ou auprès d’un organisme agréé',
			en: 'On service-civique.gouv.fr or with an approved organisation'
		},
		when: {
			fr: 'Aucune date unique n’a été trouvée. Regarde la date de chaque mission.',
			en: 'No single date was found. Check the date of each mission.'
		},
		url: 'https://service-civique.gouv.fr'
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Ta bourse. Elle peut donner droit à la majoration.',
				en: 'Your bursary. It may give you the top-up.'
			},
			certainty: 'medium'
		},
		{
			said: { fr: 'Les APL, l’aide pour payer ton loyer', en: 'APL, the aid to pay your rent' },
			certainty: 'medium'
		}
	],
	notWith: [
		{
			programme: 'esc-volunteering-individual',
			said: {
				fr: 'Le Corps européen de solidarité, au même moment',
				en: 'The European Solidarity Corps, at the same time'
			},
			certainty: 'medium'
		},
		{
			programme: 'cej',
			said: { fr: 'Le contrat d’engagement jeune', en: 'The youth engagement contract' },
			certainty: 'medium'
		},
		{ programme: 'vie', said: { fr: 'Un V.I.E', en: 'A V.I.E' }, certainty: 'medium' },
		{
			programme: 'volontariat-franco-allemand',
			said: {
				fr: 'Le volontariat franco-allemand : c’est aussi un service civique',
				en: 'The Franco-German service: it is a civic service too'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2010-03-10',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{ fr: 'Les montants de 2026 n’ont pas été trouvés.', en: 'The 2026 amounts were not found.' },
		{
			fr: 'Les 3 mois à l’étranger au minimum viennent d’une seule source.',
			en: 'The minimum of 3 months abroad comes from one source.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.DLM_SCI, french.DLM_SCI0, french.ONISEP_SC, french.SC_QJ, french.SC_2026, french.FV_QA],
	notes: ['16-25 in France; 18 is the practical minimum abroad (SC_QJ).', '24 to 35 h/week.']
};
