import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusSchoolPupil: Programme = {
	id: 'eplus-school-pupil',
	name: { fr: 'Partir avec ton école grâce à Erasmus+', en: 'Go with your school thanks to Erasmus+' },
	officialName: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	kind: 'grant',
	forWhom: ['pupil', 'minor'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par ton collège ou ton lycée',
		en: 'The European Union, through your school'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars dans une école d’un autre pays d’Europe, en groupe ou individuellement. Ton collège ou ton lycée doit avoir un projet Erasmus+.',
		en: 'You go to a school in another European country, in a group or individually. Your school must have an Erasmus+ project.'
	},
	nextStep: {
		fr: 'Demande à un professeur ou à la direction si ton établissement a un projet Erasmus+.',
		en: 'Ask a teacher or the head whether your school has an Erasmus+ project.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'status', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['secondary_pupil'] },
				{
					id: 'sending_school_has_project',
					certainty: 'high',
					fact: 'organisation.sending_erasmus_school',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['school_stay'] },
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_PROG' }
				},
				{ id: 'duration', certainty: 'low', duration: 'days', min: 2, max: 365 }
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
		fr: 'Tu ne demandes pas d’argent toi-même. Ton établissement reçoit l’aide et décide ce qu’il paie ou fournit. La somme n’a pas été trouvée.',
		en: 'You do not ask for money yourself. Your school receives the aid and decides what it pays or provides. The sum was not found.'
	},
	decidedBy: { fr: 'Ton établissement', en: 'Your school' },
	documents: [
		papers.parentalConsent,
		papers.leaveOfTerritory,
		papers.ceam,
		{ fr: 'Ton assurance scolaire', en: 'Your school insurance' }
	],
	apply: {
		where: { fr: 'Dans ton établissement scolaire', en: 'At your school' },
		when: { fr: 'Ton établissement te donne la date', en: 'Your school tells you the date' }
	},
	calls: [],
	with: [
		{
			programme: 'hdf-generation-plus-mobilite',
			said: {
				fr: 'Génération + Mobilité, demandée par ton établissement',
				en: 'Génération + Mobilité, requested by your school'
			},
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'La durée possible (2 jours à 1 an) reste à confirmer.',
			en: 'The possible length (2 days to 1 year) is to be confirmed.'
		},
		{ fr: 'La somme versée n’a pas été trouvée.', en: 'The sum paid was not found.' }
	],
	checkedOn: '2026-11-22',
	sources: [european.E_HORS],
	notes: []
};
