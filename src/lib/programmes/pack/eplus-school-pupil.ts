import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { european } from './sources-european.ts';

export const eplusSchoolPupil: Programme = {
	id: 'eplus-school-pupil',
	name: { fr: 'Partir avec ton école grâce à Erasmus+', en: 'Go with your school thanks to Erasmus+' },
	officialName: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	kind: 'grant',
	forWhom: ['pupil', 'minor'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	beneficiary: 'person',
	summary: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	nextStep: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
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
	amountSaid: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	decidedBy: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
	documents: [],
	apply: {
		where: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' },
		when: { fr: 'Erasmus+ élèves de l’enseignement scolaire', en: 'Erasmus+ school pupil mobility' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.E_HORS],
	notes: []
};
