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
	funder: { fr: 'La Région Hauts-de-France', en: 'The Hauts-de-France Region' },
	beneficiary: 'institution',
	summary: {
		fr: 'Ta classe part à l’étranger avec l’aide de la Région. Ton lycée, ton centre d’apprentis (CFA) ou ton école fait la demande. Tu ne peux pas la demander toi-même.',
		en: 'Your class goes abroad with the Region’s help. Your school, apprentice centre (CFA) or college applies. You cannot apply on your own.'
	},
	nextStep: {
		fr: 'Parle de l’idée à un professeur. C’est l’établissement qui dépose le projet.',
		en: 'Talk about the idea to a teacher. The school submits the project.'
	},
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
					value: 'FR-HDF',
					say: {
						fr: 'Étudier dans un établissement des Hauts-de-France',
						en: 'Study in an institution in Hauts-de-France'
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
					value: ['school_stay', 'vet_traineeship', 'school_trip']
				},
				{
					id: 'collective',
					certainty: 'high',
					fact: 'project.collective',
					op: 'eq',
					value: true,
					judge: {
						fr: 'la Région, qui note le projet (6 points sur 10 au moins)',
						en: 'the Region, which marks the project (at least 6 points out of 10)'
					}
				},
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
	amountSaid: {
		fr: 'L’argent va à l’établissement. La somme dépend du projet. En 2023-2024, 37 projets et 778 jeunes ont reçu environ 255 000 € en tout.',
		en: 'The money goes to the school. The sum depends on the project. In 2023-24, 37 projects and 778 learners received about €255,000 in all.'
	},
	decidedBy: {
		fr: 'La Région. Elle note le projet : il faut au moins 6 points sur 10.',
		en: 'The Region. It scores the project: at least 6 points out of 10 are needed.'
	},
	documents: [
		{ fr: 'Le projet pédagogique', en: 'The educational project' },
		{ fr: 'Le budget', en: 'The budget' },
		{ fr: 'La liste des élèves, sans leurs noms', en: 'The list of pupils, without names' },
		{ fr: 'La convention', en: 'The agreement' }
	],
	apply: {
		where: {
			fr: 'L’établissement dépose la demande à la Région',
			en: 'The school sends the request to the Region'
		},
		when: { fr: 'L’établissement connaît les dates', en: 'The school knows the dates' },
		url: 'https://guide-aides.hautsdefrance.fr/dispositif727'
	},
	calls: [],
	with: [
		{
			programme: 'eplus-vet-short',
			said: { fr: 'Erasmus+ de la formation professionnelle', en: 'Erasmus+ for vocational training' },
			certainty: 'low'
		},
		{
			programme: 'eplus-school-pupil',
			said: { fr: 'Erasmus+ des élèves', en: 'Erasmus+ for pupils' },
			certainty: 'low'
		}
	],
	notWith: [],
	valid_from: '2023-09-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [
		{
			fr: 'La somme par jeune n’est pas fixée à l’avance.',
			en: 'The sum per learner is not fixed in advance.'
		},
		{
			fr: 'La liste complète des pays prioritaires n’a pas été trouvée.',
			en: 'The full list of priority countries was not found.'
		}
	],
	checkedOn: '2024-03-01',
	sources: [regional.GMOB, regional.GMOB0, regional.GMOB_R],
	notes: [
		'Priority destinations give points: neighbouring zones (Germany ...) and cooperation-agreement zones (Maryland, Marrakech-Safi limited to some sectors ...). Full list not in the excerpt.'
	]
};
