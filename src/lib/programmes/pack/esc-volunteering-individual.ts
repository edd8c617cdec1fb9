import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escVolunteeringIndividual: Programme = {
	id: 'esc-volunteering-individual',
	name: {
		fr: 'Volontaire en Europe (Corps européen de solidarité)',
		en: 'Volunteer in Europe (European Solidarity Corps)'
	},
	officialName: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par des associations qui ont son label',
		en: 'The European Union, through associations with its label'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu aides une association dans un pays d’Europe pendant 2 à 12 mois. Avec moins d’opportunités (handicap, quartier prioritaire, sans emploi…), tu peux partir seulement 2 semaines. Il faut avoir de 18 à 30 ans.',
		en: 'You help an association in a European country for 2 to 12 months. With fewer opportunities (disability, priority neighbourhood, out of work…), you can go for just 2 weeks. You must be 18 to 30.'
	},
	nextStep: {
		fr: 'Inscris-toi sur le portail du Corps européen de solidarité, puis cherche une association qui t’envoie.',
		en: 'Register on the European Solidarity Corps portal, then look for an organisation to send you.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 30 },
				{
					id: 'legal_resident',
					certainty: 'high',
					fact: 'residence.in_programme_country',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{
					id: 'destination',
					certainty: 'medium',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ESC_PROG' }
				},
				{
					any: [
						{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 12 },
						{
							all: [
								{ predicate: 'fewer_opportunities_youth' },
								{ id: 'duration_short_fo', certainty: 'high', duration: 'days', min: 14, max: 62 }
							]
						}
					]
				},
				{
					id: 'lifetime_cap_12m',
					certainty: 'medium',
					fact: 'history.esc_months_used',
					op: 'lt',
					value: 12,
					say: {
						fr: 'Avoir fait moins de 12 mois avec le Corps européen de solidarité jusqu’ici',
						en: 'Have done under 12 months with the European Solidarity Corps so far'
					}
				}
			]
		}
	},
	amount: solidarityCorpsPay,
	amountSaid: {
		fr: 'Le voyage, le logement, les repas, l’assurance et les cours de langue sont payés. Tu reçois aussi de l’argent de poche : environ 3 à 8 € par jour selon le pays, à confirmer.',
		en: 'Travel, lodging, meals, insurance and language courses are paid. You also get pocket money: about €3 to €8 a day by country, to be confirmed.'
	},
	decidedBy: {
		fr: 'L’association qui t’accueille choisit les volontaires. L’Union européenne fixe ce qui est payé.',
		en: 'The host association chooses the volunteers. The European Union sets what is paid.'
	},
	documents: [
		papers.participantNumber,
		papers.volunteerContract,
		papers.ceam,
		{ fr: 'L’assurance du programme', en: 'The programme’s insurance' }
	],
	apply: {
		where: {
			fr: 'Sur le portail du Corps européen de solidarité, avec une association d’envoi qui a le label européen',
			en: 'On the European Solidarity Corps portal, with a labelled sending organisation'
		},
		when: {
			fr: 'Tu peux t’inscrire dès 17 ans et partir à 18 ans. Chaque projet a sa date.',
			en: 'You can register from 17 and leave at 18. Each project has its own date.'
		}
	},
	calls: [],
	with: [
		{
			programme: 'cej',
			said: {
				fr: 'Le contrat d’engagement jeune, mis en pause ou avec l’accord de ta mission locale',
				en: 'The youth engagement contract, paused or with the agreement of your mission locale (youth job centre)'
			},
			certainty: 'low'
		}
	],
	notWith: [
		{
			programme: 'service-civique-international',
			said: { fr: 'Un service civique', en: 'A civic service' },
			certainty: 'low'
		},
		{ said: { fr: 'Un emploi à temps plein', en: 'A full-time job' }, certainty: 'low' }
	],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'L’argent de poche de chaque pays n’a pas été confirmé.',
			en: 'The pocket money of each country was not confirmed.'
		},
		{ fr: 'Les règles de cumul restent à vérifier.', en: 'The rules on combining aids are to be checked.' }
	],
	checkedOn: '2026-11-22',
	sources: [european.ESC_SP, european.ESC_EC, european.ESC_PF, european.ESC_MT, european.E_PORTA],
	notes: ['30-38 h/week (ESC_SP).']
};
