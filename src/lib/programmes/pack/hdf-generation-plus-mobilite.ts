import type { Programme } from '#lib/programmes/programme.ts';
import { regional } from './sources-regional.ts';

export const hdfGenerationPlusMobilite: Programme = {
	id: 'hdf-generation-plus-mobilite',
	name: {
		fr: 'Génération + Mobilité : partir avec ta classe',
		en: 'Génération + Mobilité: go with your class'
	},
	officialName: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	kind: 'collective_grant',
	forWhom: ['pupil', 'apprentice', 'minor'],
	destinations: ['world', 'europe', 'partner-region'],
	funder: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	beneficiary: 'institution',
	summary: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	nextStep: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['secondary_pupil', 'vet_pupil', 'apprentice_secondary', 'bts_student_in_lycee']
				},
				{
					id: 'institution_hdf',
					certainty: 'high',
					fact: 'study.institution_region',
					op: 'eq',
					value: 'FR-HDF'
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
					value: ['school_stay', 'vet_traineeship', 'school_trip']
				},
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } }
			]
		}
	},
	amount: {
		type: 'scored_project',
		score: { min: 6, max: 10 },
		paidTo: {
			fr: 'le lycée, le CFA (centre de formation d’apprentis) ou l’école du sanitaire et du social',
			en: 'the school, apprentice training centre (CFA) or health and social school'
		},
		observed: { year: '2023-24', projects: 37, learners: 778, totalCents: 25500000 },
		certainty: 'low'
	},
	amountSaid: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	decidedBy: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
	documents: [],
	apply: {
		where: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' },
		when: { fr: 'Génération + Mobilité (Hauts-de-France)', en: 'Génération + Mobilité' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-09-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [],
	checkedOn: '2024-03-01',
	sources: [regional.GMOB, regional.GMOB0, regional.GMOB_R],
	notes: [
		'Priority destinations give points: neighbouring zones (Germany ...) and cooperation-agreement zones (Maryland, Marrakech-Safi limited to some sectors ...). Full list not in the excerpt.'
	]
};
