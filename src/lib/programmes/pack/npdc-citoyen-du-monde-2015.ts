import type { Programme } from '#lib/programmes/programme.ts';
import { regional } from './sources-regional.ts';

export const npdcCitoyenDuMonde2015: Programme = {
	id: 'npdc-citoyen-du-monde-2015',
	name: { fr: 'Citoyen du monde (fermé en 2015)', en: 'Citizen of the world (closed in 2015)' },
	officialName: {
		fr: 'Citoyen du monde (Région Nord-Pas de Calais, 2015)',
		en: 'Citizen of the world (Nord-Pas de Calais Region, 2015)'
	},
	kind: 'collective_grant',
	forWhom: ['any', 'volunteer'],
	destinations: ['world'],
	funder: { fr: 'L’ancienne Région Nord-Pas de Calais', en: 'The former Nord-Pas de Calais Region' },
	beneficiary: 'association',
	summary: {
		fr: 'Cette aide est fermée depuis le 31 décembre 2015. Elle soutenait des projets de groupes de jeunes, de citoyens et de sensibilisation.',
		en: 'This aid has been closed since 31 December 2015. It supported projects by groups of young people, citizens and awareness campaigns.'
	},
	nextStep: {
		fr: 'Tu ne peux plus la demander. Pour un projet de groupe, regarde plutôt JSI ou VVV-SI.',
		en: 'You can no longer ask for it. For a group project, look at JSI or VVV-SI instead.'
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
		fr: 'La somme n’a pas été trouvée. Elle était versée à une association.',
		en: 'The sum was not found. It was paid to an association.'
	},
	decidedBy: {
		fr: 'La Région Nord-Pas de Calais, qui n’existe plus sous ce nom',
		en: 'The Nord-Pas de Calais Region, which no longer exists under that name'
	},
	documents: [
		{
			fr: 'Le dossier devait arriver avant le 8 janvier 2015, pour la première session',
			en: 'The file had to arrive before 8 January 2015, for the first session'
		}
	],
	apply: {
		where: {
			fr: 'C’était auprès de la Région. Aujourd’hui, c’est fermé.',
			en: 'It was with the Region. Today, it is closed.'
		},
		when: {
			fr: 'Il y avait deux dates par an. La première était le 8 janvier 2015.',
			en: 'There were two dates a year. The first was 8 January 2015.'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2015-01-01',
	valid_to: '2015-12-31',
	certainty: { eligibility: 'low', amount: 'unknown' },
	uncertain: [
		{
			fr: 'Les règles viennent d’un seul document de 2015.',
			en: 'The rules come from a single 2015 document.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [regional.CDM2015],
	notes: [
		'Direct successor of the 2013 calls for projects named in the seed; groups of young people, citizen initiatives, awareness campaigns; two submission dates.'
	]
};
