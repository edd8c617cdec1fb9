import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const alma: Programme = {
	id: 'alma',
	name: {
		fr: 'ALMA : une expérience de travail en Europe, accompagnée',
		en: 'ALMA: supported work experience in Europe'
	},
	officialName: { fr: 'ALMA (Aim, Learn, Master, Achieve)', en: 'ALMA' },
	kind: 'programme',
	forWhom: ['neet'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne (Fonds social européen+), par des structures d’accompagnement',
		en: 'The European Union (European Social Fund+), through support organisations'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu n’as ni emploi, ni études, ni formation ? ALMA t’emmène 2 à 6 mois en Europe pour une expérience de travail. On t’accompagne avant, pendant et après. C’est de 18 à 29 ans.',
		en: 'No job, studies or training? ALMA takes you to Europe for 2 to 6 months of work experience. You are supported before, during and after. It is for ages 18 to 29.'
	},
	nextStep: {
		fr: 'Demande à ta mission locale si une structure propose ALMA près de chez toi.',
		en: 'Ask your mission locale (youth job centre) whether an organisation offers ALMA near you.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 29 },
				{
					id: 'neet',
					certainty: 'high',
					fact: 'status.neet',
					op: 'eq',
					value: true,
					judge: { fr: 'la structure qui t’envoie', en: 'the organisation that sends you' }
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
					value: ['work_learning', 'vet_traineeship', 'traineeship']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EU27_NOT_FR' }
				},
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 6 },
				{
					id: 'operator_available',
					certainty: 'high',
					fact: 'organisation.alma_operator',
					op: 'eq',
					value: true,
					say: {
						fr: 'Trouver une structure qui organise ALMA près de chez toi',
						en: 'Find an organisation that runs ALMA near you'
					}
				}
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [],
		certainty: 'medium',
		note: 'all participant costs paid by the sending organisation'
	},
	amountSaid: {
		fr: 'Tu ne paies rien. La structure qui t’envoie prend tous les frais en charge.',
		en: 'You pay nothing. The organisation that sends you covers all costs.'
	},
	decidedBy: { fr: 'La structure qui t’envoie', en: 'The organisation that sends you' },
	documents: [
		{
			fr: 'Ton plan personnalisé, fait avec la structure',
			en: 'Your personal plan, made with the organisation'
		},
		{
			fr: 'Le nom de la personne qui t’accompagne (mentor)',
			en: 'The name of the person who supports you (mentor)'
		},
		{
			fr: 'La préparation avant le départ et le suivi au retour',
			en: 'The preparation before you leave and the follow-up after'
		}
	],
	apply: {
		where: {
			fr: 'Auprès d’une structure qui propose ALMA. Aucune n’a été trouvée dans les Hauts-de-France.',
			en: 'With an organisation that offers ALMA. None was found in Hauts-de-France.'
		},
		when: { fr: 'Selon la structure', en: 'Depending on the organisation' },
		url: 'https://european-social-fund-plus.ec.europa.eu/en/how-to-make-alma-work'
	},
	calls: [],
	with: [
		{
			programme: 'cej',
			said: {
				fr: 'Le contrat d’engagement jeune, avec l’accord de ta mission locale',
				en: 'The youth engagement contract, with the agreement of your mission locale'
			},
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2022-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'Aucune structure ALMA n’a été trouvée dans les Hauts-de-France.',
			en: 'No ALMA organisation was found in Hauts-de-France.'
		},
		{ fr: 'Les règles de cumul restent à vérifier.', en: 'The rules on combining aids are to be checked.' }
	],
	checkedOn: '2026-11-22',
	sources: [european.ALMA_EC, european.ALMA_LUX],
	notes: []
};
