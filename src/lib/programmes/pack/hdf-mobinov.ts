import type { Programme } from '#lib/programmes/programme.ts';
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
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
	},
	nextStep: {
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
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
					value: 'FR-HDF'
				},
				{
					id: 'member_of_consortium',
					certainty: 'high',
					fact: 'organisation.mobinov_member',
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
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
	},
	decidedBy: {
		fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
		en: 'Mobinov regional Erasmus+ VET consortium'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
			en: 'Mobinov regional Erasmus+ VET consortium'
		},
		when: {
			fr: 'Mobinov - consortium Erasmus+ de la Région Hauts-de-France',
			en: 'Mobinov regional Erasmus+ VET consortium'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2016-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2021-07-27',
	sources: [regional.MOBINOV],
	notes: ['2021 source; status in 2026 not confirmed.']
};
