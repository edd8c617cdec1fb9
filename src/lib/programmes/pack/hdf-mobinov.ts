import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { regional } from './sources-regional.ts';

export const hdfMobinov: Programme = {
	id: 'hdf-mobinov',
	name: {
		fr: 'Mobinov : un stage de 2 à 4 semaines en Europe',
		en: 'Mobinov: a 2 to 4 week placement in Europe'
	},
	officialName: {
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
	},
	kind: 'grant',
	forWhom: ['pupil', 'apprentice', 'trainee', 'graduate', 'jobseeker'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par la Région Hauts-de-France',
		en: 'The European Union, through the Hauts-de-France Region'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars 2 à 4 semaines en stage en Europe, avec Erasmus+. La Région organise pour les lycées pro, les CFA et les organismes de formation membres.',
		en: 'You go for a 2 to 4 week placement in Europe, with Erasmus+. The Region organises it for member vocational schools, apprentice centres and training bodies.'
	},
	nextStep: {
		fr: 'Demande à la personne « référente mobilité » si ton établissement est membre de Mobinov.',
		en: 'Ask the mobility contact whether your school is a member of Mobinov.'
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
					id: 'institution_hdf',
					certainty: 'high',
					fact: 'study.institution_region',
					op: 'eq',
					value: 'FR-HDF',
					say: {
						fr: 'Étudier dans un établissement des Hauts-de-France',
						en: 'Study in an institution in Hauts-de-France'
					}
				},
				{
					id: 'member_of_consortium',
					certainty: 'high',
					fact: 'organisation.mobinov_member',
					op: 'eq',
					value: true,
					say: {
						fr: 'Être dans un établissement membre de Mobinov',
						en: 'Be in a school or centre that is a member of Mobinov'
					}
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
					value: ['vet_traineeship', 'traineeship']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{ id: 'duration', certainty: 'medium', duration: 'days', min: 14, max: 28 }
			]
		}
	},
	amount: {
		type: 'decided_by',
		who: {
			fr: 'l’organisme qui t’envoie ou qui coordonne le projet',
			en: 'the sending or coordinating organisation'
		},
		parts: [],
		certainty: 'low',
		note: 'the young person does not apply to the agency; the organisation holds the grant and decides what is paid or provided'
	},
	amountSaid: {
		fr: 'L’organisme qui coordonne reçoit l’aide et décide ce qu’il paie ou fournit. Aucune somme n’a été trouvée.',
		en: 'The coordinating organisation receives the aid and decides what it pays or provides. No sum was found.'
	},
	decidedBy: {
		fr: 'L’organisme qui t’envoie. Il reçoit l’argent et choisit ce qu’il paie.',
		en: 'The organisation that sends you. It receives the money and chooses what it pays.'
	},
	documents: [
		papers.mobilityAgreement,
		papers.parentalConsent,
		papers.leaveOfTerritory,
		papers.ceam,
		papers.liability,
		papers.workAccident,
		{
			fr: 'Ton contrat pédagogique : ce que tu vas apprendre là-bas',
			en: 'Your learning contract: what you will learn there'
		}
	],
	apply: {
		where: {
			fr: 'Dans ton établissement, s’il est membre (environ 60 en 2021)',
			en: 'At your school, if it is a member (about 60 in 2021)'
		},
		when: { fr: 'L’établissement te donne la date', en: 'The school tells you the date' }
	},
	calls: [],
	with: [],
	notWith: [
		{
			programme: 'eplus-vet-short',
			said: {
				fr: 'Une autre bourse Erasmus+ de la formation professionnelle',
				en: 'Another Erasmus+ grant for vocational training'
			},
			certainty: 'medium'
		},
		{
			programme: 'eplus-vet-erasmuspro',
			said: { fr: 'ErasmusPro pour le même séjour', en: 'ErasmusPro for the same stay' },
			certainty: 'medium'
		}
	],
	valid_from: '2016-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'La source date de 2021. On ne sait pas si Mobinov existe encore en 2026.',
			en: 'The source dates from 2021. We do not know whether Mobinov still exists in 2026.'
		}
	],
	checkedOn: '2021-07-27',
	sources: [regional.MOBINOV],
	notes: ['2021 source; status in 2026 not confirmed.']
};
