import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusYouthExchange: Programme = {
	id: 'eplus-youth-exchange',
	name: { fr: 'Échange de jeunes Erasmus+', en: 'Erasmus+ youth exchange' },
	officialName: { fr: 'Erasmus+ échange de jeunes', en: 'Erasmus+ youth exchange' },
	kind: 'project_place',
	forWhom: ['any', 'minor'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par l’Agence Erasmus+ Jeunesse & Sport et une association',
		en: 'The European Union, through the French Erasmus+ Youth & Sport agency and an association'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu passes 5 à 21 jours avec un groupe de jeunes d’autres pays. Vous vivez ensemble et vous travaillez sur un sujet choisi. Une association t’emmène. C’est ouvert de 13 à 30 ans.',
		en: 'You spend 5 to 21 days with a group of young people from other countries. You live together and work on a chosen topic. An association takes you. It is open from age 13 to 30.'
	},
	nextStep: {
		fr: 'Cherche une association près de chez toi qui organise un échange de jeunes.',
		en: 'Look for an association near you that runs a youth exchange.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 13, max: 30 },
				{
					id: 'resident_of_sending_country',
					certainty: 'high',
					fact: 'residence.in_programme_country',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['youth_exchange'] },
				{ id: 'duration', certainty: 'high', duration: 'days', min: 5, max: 21 },
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'with_sending_org',
					certainty: 'high',
					fact: 'organisation.sending_youth',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [erasmusTravel],
		certainty: 'medium',
		note: 'board, lodging and travel lump are paid to the organisations; no personal grant'
	},
	amountSaid: {
		fr: 'Le logement, les repas et une aide pour le voyage sont payés à l’association. Tu ne reçois pas d’argent.',
		en: 'Lodging, meals and help with travel are paid to the association. You receive no money.'
	},
	decidedBy: { fr: 'L’association qui t’emmène', en: 'The association that takes you' },
	documents: [
		{ fr: 'La fiche d’inscription de l’association', en: 'The association’s registration form' },
		papers.parentalConsent,
		papers.leaveOfTerritory,
		papers.ceam,
		papers.healthSheet
	],
	apply: {
		where: {
			fr: 'Auprès de l’association qui organise l’échange',
			en: 'With the association that runs the exchange'
		},
		when: { fr: 'L’association te donne la date', en: 'The association tells you the date' }
	},
	calls: [],
	with: [
		{ said: { fr: 'Ta bourse', en: 'Your bursary' }, certainty: 'low' },
		{
			programme: 'cej',
			said: {
				fr: 'Le contrat d’engagement jeune, si ta mission locale accepte ton absence',
				en: 'The youth engagement contract, if your mission locale (youth job centre) agrees to your absence'
			},
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'L’aide au voyage dépend de la distance. Plusieurs chiffres restent à confirmer.',
			en: 'Travel help depends on the distance. Several figures are to be confirmed.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [european.YE_INFO, european.YE_EC, european.YE_E29, european.E_PORTA],
	notes: ['Group leaders must be 18+ (YE_INFO).']
};
