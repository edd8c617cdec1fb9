import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
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
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
	},
	beneficiary: 'person',
	summary: {
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
	},
	nextStep: {
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
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
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
	},
	decidedBy: {
		fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
		en: 'ErasmusPro long-term VET mobility'
	},
	documents: [],
	apply: {
		where: {
			fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
			en: 'ErasmusPro long-term VET mobility'
		},
		when: {
			fr: 'ErasmusPro - mobilité longue de la formation professionnelle',
			en: 'ErasmusPro long-term VET mobility'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.E_VETEC, european.E_APPLAW, european.E_HORS],
	notes: []
};
