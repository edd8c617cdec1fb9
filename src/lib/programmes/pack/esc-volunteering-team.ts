import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escVolunteeringTeam: Programme = {
	id: 'esc-volunteering-team',
	name: { fr: 'Volontaire en équipe en Europe', en: 'Volunteer in a team in Europe' },
	officialName: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'L’Union européenne, par des associations', en: 'The European Union, through associations' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars 2 semaines à 2 mois dans une équipe de jeunes volontaires de plusieurs pays. Tu peux le faire plusieurs fois. Il faut avoir de 18 à 30 ans.',
		en: 'You go for 2 weeks to 2 months in a team of young volunteers from several countries. You can do it several times. You must be 18 to 30.'
	},
	nextStep: {
		fr: 'Inscris-toi sur le portail du Corps européen de solidarité et cherche un projet d’équipe.',
		en: 'Register on the European Solidarity Corps portal and look for a team project.'
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
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['volunteering', 'workcamp']
				},
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'destination',
					certainty: 'medium',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ESC_PROG' }
				},
				{ id: 'duration', certainty: 'high', duration: 'days', min: 14, max: 62 }
			]
		}
	},
	amount: { ...solidarityCorpsPay, certainty: 'low' },
	amountSaid: {
		fr: 'Le voyage, le logement, les repas, l’assurance et les cours de langue sont payés. Tu reçois aussi de l’argent de poche : environ 3 à 8 € par jour selon le pays, à confirmer.',
		en: 'Travel, lodging, meals, insurance and language courses are paid. You also get pocket money: about €3 to €8 a day by country, to be confirmed.'
	},
	decidedBy: { fr: 'L’association qui organise l’équipe', en: 'The association that runs the team' },
	documents: [papers.participantNumber, papers.volunteerContract, papers.ceam],
	apply: {
		where: {
			fr: 'Sur le portail du Corps européen de solidarité',
			en: 'On the European Solidarity Corps portal'
		},
		when: {
			fr: 'Aucune date unique n’a été trouvée. Regarde la date de chaque projet.',
			en: 'No single date was found. Check the date of each project.'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [
		{
			fr: 'La taille des groupes change selon les sources : de 10 à 40, ou au moins 5 jeunes.',
			en: 'Group size differs by source: 10 to 40, or at least 5 young people.'
		},
		{ fr: 'L’argent de poche n’a pas été confirmé.', en: 'The pocket money was not confirmed.' },
		{ fr: 'Aucune règle de cumul n’a été trouvée.', en: 'No rule on combining aids was found.' }
	],
	checkedOn: '2026-11-22',
	sources: [european.ESC_EC, european.ESC_TEAM],
	notes: [
		'10-40 participants (older page) / at least 5 (service-public mirror); several participations allowed (ESC_TEAM).'
	]
};
