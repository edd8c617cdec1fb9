import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusVetErasmuspro: Programme = {
	id: 'eplus-vet-erasmuspro',
	name: { fr: 'ErasmusPro : partir 3 mois ou plus', en: 'ErasmusPro: go for 3 months or more' },
	officialName: {
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
	},
	kind: 'grant',
	forWhom: ['pupil', 'apprentice', 'trainee', 'graduate', 'jobseeker'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par ton CFA ou un groupe d’établissements',
		en: 'The European Union, through your apprentice centre or a group of schools'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars de 3 à 12 mois en Europe pendant ta formation professionnelle. Tu travailles et tu apprends dans une entreprise ou un centre de formation. Ton contrat d’apprentissage continue ou se met en pause.',
		en: 'You go for 3 to 12 months in Europe during your vocational training. You work and learn in a company or training centre. Your apprenticeship contract goes on or pauses.'
	},
	nextStep: {
		fr: 'Demande à la personne « référente mobilité » de ton CFA si une place ErasmusPro existe.',
		en: 'Ask the mobility contact of your apprentice centre whether an ErasmusPro place exists.'
	},
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: [
						'vet_pupil',
						'apprentice_secondary',
						'trainee_vocational',
						'graduate_under_12m',
						'jobseeker_in_vet'
					]
				},
				{
					id: 'sending_org_has_project',
					certainty: 'high',
					fact: 'organisation.sending_erasmus_vet',
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
					value: ['vet_traineeship', 'traineeship', 'apprenticeship_abroad']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{ id: 'duration', certainty: 'medium', duration: 'days', min: 90, max: 365 }
			]
		}
	},
	amount: {
		type: 'decided_by',
		who: {
			fr: 'l’organisme qui t’envoie ou qui coordonne le projet',
			en: 'the sending or coordinating organisation'
		},
		parts: [erasmusTravel],
		certainty: 'low',
		note: 'the young person does not apply to the agency; the organisation holds the grant and decides what is paid or provided'
	},
	amountSaid: {
		fr: 'L’organisme qui t’envoie reçoit l’aide et décide ce qu’il paie ou fournit. Aucune somme par mois n’a été trouvée pour la France.',
		en: 'The organisation that sends you receives the aid and decides what it pays or provides. No monthly sum was found for France.'
	},
	decidedBy: {
		fr: 'L’organisme qui t’envoie. Il reçoit l’argent et choisit ce qu’il paie.',
		en: 'The organisation that sends you. It receives the money and chooses what it pays.'
	},
	documents: [
		papers.mobilityAgreement,
		{
			fr: 'Le choix fait avec ton employeur : contrat en pause (« mise en veille ») ou contrat gardé (« mise à disposition »)',
			en: 'The choice made with your employer: contract paused (mise en veille) or kept (mise à disposition)'
		},
		{
			fr: 'Ta protection sociale pendant le séjour, payée par l’OPCO (l’organisme qui finance l’apprentissage)',
			en: 'Your social protection during the stay, paid by the OPCO (the body that funds apprenticeships)'
		}
	],
	apply: {
		where: {
			fr: 'Auprès de la personne référente mobilité de ton CFA',
			en: 'With the mobility contact of your apprentice centre'
		},
		when: {
			fr: 'Plusieurs mois avant : ton employeur doit être d’accord',
			en: 'Several months before: your employer must agree'
		}
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'La prise en charge de l’OPCO, l’organisme qui finance l’apprentissage',
				en: 'Cover by the OPCO, the body that funds apprenticeships'
			},
			certainty: 'medium'
		}
	],
	notWith: [
		{
			said: {
				fr: 'Ton salaire français, si ton contrat est en pause (« mise en veille »)',
				en: 'Your French wage, if your contract is paused (mise en veille)'
			},
			certainty: 'medium'
		},
		{
			programme: 'hdf-mobinov',
			said: {
				fr: 'Mobinov pour le même séjour : c’est aussi Erasmus+',
				en: 'Mobinov for the same stay: it is Erasmus+ too'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'L’argent que tu reçois n’a pas été trouvé. Demande à ton CFA.',
			en: 'The money you receive was not found. Ask your apprentice centre.'
		},
		{
			fr: 'La règle sur les 6 mois à passer en France n’est pas claire.',
			en: 'The rule about 6 months to spend in France is not clear.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [european.E_VETEC, european.E_APPLAW, european.E_HORS],
	notes: []
};
