import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escHumanitarian: Programme = {
	id: 'esc-humanitarian',
	name: { fr: 'Volontaire humanitaire avec l’Europe', en: 'Humanitarian volunteer with the EU' },
	officialName: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	kind: 'volunteering',
	forWhom: ['volunteer'],
	destinations: ['world', 'south'],
	funder: { fr: 'L’Union européenne', en: 'The European Union' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu aides sur un projet humanitaire hors d’Europe. Il faut avoir de 18 à 35 ans et suivre d’abord une formation obligatoire.',
		en: 'You help on a humanitarian project outside Europe. You must be 18 to 35 and first take a compulsory training.'
	},
	nextStep: {
		fr: 'Inscris-toi sur le portail du Corps européen de solidarité et demande la formation humanitaire.',
		en: 'Register on the European Solidarity Corps portal and ask for the humanitarian training.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 35 },
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
				{ id: 'humanitarian', certainty: 'high', fact: 'project.humanitarian', op: 'eq', value: true },
				{
					not: {
						id: 'destination',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'EPLUS_PROG' }
					}
				},
				{
					id: 'training_done',
					certainty: 'high',
					fact: 'history.esc_humanitarian_training',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: { ...solidarityCorpsPay, certainty: 'low' },
	amountSaid: {
		fr: 'Le voyage, le logement, les repas, l’assurance et les cours de langue sont payés. L’argent de poche, de 3 à 8 € par jour selon le pays, reste à confirmer.',
		en: 'Travel, lodging, meals, insurance and language courses are paid. The pocket money, €3 to €8 a day by country, is to be confirmed.'
	},
	decidedBy: { fr: 'L’association qui t’accueille', en: 'The host association' },
	documents: [
		{
			fr: 'La preuve que tu as suivi la formation obligatoire',
			en: 'Proof that you took the compulsory training'
		},
		papers.participantNumber
	],
	apply: {
		where: {
			fr: 'Sur le portail du Corps européen de solidarité',
			en: 'On the European Solidarity Corps portal'
		},
		when: { fr: 'Après la formation, selon les projets', en: 'After the training, depending on the projects' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'Une seule source a été lue. Vérifie tout sur le portail.',
			en: 'Only one source was read. Check everything on the portal.'
		},
		{ fr: 'Aucune règle de cumul n’a été trouvée.', en: 'No rule on combining aids was found.' }
	],
	checkedOn: '2026-11-22',
	sources: [european.ESC_SP],
	notes: []
};
