import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { european } from './sources-european.ts';
import { regional } from './sources-regional.ts';

export const eplusVetShort: Programme = {
	id: 'eplus-vet-short',
	name: {
		fr: 'Stage Erasmus+ en lycée pro ou en apprentissage',
		en: 'Erasmus+ placement for vocational pupils and apprentices'
	},
	officialName: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	kind: 'grant',
	forWhom: ['pupil', 'apprentice', 'trainee', 'graduate', 'jobseeker'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	nextStep: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
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
				{
					any: [
						{ id: 'duration', certainty: 'medium', duration: 'days', min: 10, max: 89 },
						{
							all: [
								{ predicate: 'fewer_opportunities_youth' },
								{ id: 'duration_fo', certainty: 'low', duration: 'days', min: 2, max: 89 }
							]
						}
					]
				}
			]
		}
	},
	amount: {
		type: 'decided_by',
		who: {
			fr: 'l’organisme qui t’envoie ou qui coordonne le projet',
			en: 'the sending or coordinating organisation'
		},
		parts: [
			erasmusTravel,
			{
				type: 'unpriced',
				label: { fr: 'somme par jour, selon le pays et la durée', en: 'sum per day, by country and length' },
				certainty: 'low',
				note: 'country- and duration-based daily unit cost, degressive after day 14; French figures not found in a source; E_APEC quoted 750-1000 EUR/month in 2019-20'
			},
			{
				type: 'unpriced',
				label: { fr: 'soutien à l’inclusion', en: 'inclusion support' },
				certainty: 'low',
				note: 'real costs or 100 EUR/participant to the organisation (knowledge)'
			}
		],
		certainty: 'low',
		note: 'the young person does not apply to the agency; the organisation holds the grant and decides what is paid or provided'
	},
	amountSaid: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	decidedBy: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
			en: 'Erasmus+ VET learners, short-term'
		},
		when: {
			fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
			en: 'Erasmus+ VET learners, short-term'
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
	sources: [european.E_HORS, european.E_VETEC, european.E_VETFR, regional.MOBINOV, european.E_PORTA],
	notes: [
		'Loi 2023-1267: mobilities over 4 weeks allow either mise en veille or mise à disposition of the apprenticeship contract (E_APPLAW).'
	]
};
