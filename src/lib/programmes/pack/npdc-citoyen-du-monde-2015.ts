import type { Programme } from '#lib/programmes/programme.ts';
import { regional } from './sources-regional.ts';

export const npdcCitoyenDuMonde2015: Programme = {
	id: 'npdc-citoyen-du-monde-2015',
	name: { fr: 'Citoyen du monde (fermé en 2015)', en: 'Citizen of the world (closed in 2015)' },
	officialName: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	kind: 'collective_grant',
	forWhom: ['any', 'volunteer'],
	destinations: ['world'],
	funder: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	beneficiary: 'association',
	summary: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	nextStep: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	conditions: {
		person: {
			id: 'lives_in_region',
			certainty: 'low',
			fact: 'residence.region',
			op: 'in',
			value: ['FR-HDF', 'FR-O']
		},
		project: {
			all: [
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['solidarity_project', 'youth_exchange']
				}
			]
		}
	},
	amount: { type: 'unknown', certainty: 'unknown' },
	amountSaid: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	decidedBy: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world 2015 (closed)'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
			en: 'Citizen of the world 2015 (closed)'
		},
		when: {
			fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
			en: 'Citizen of the world 2015 (closed)'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2015-01-01',
	valid_to: '2015-12-31',
	certainty: { eligibility: 'low', amount: 'unknown' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [regional.CDM2015],
	notes: [
		'Direct successor of the 2013 calls for projects named in the seed; groups of young people, citizen initiatives, awareness campaigns; two submission dates.'
	]
};
