import type { Programme } from '#lib/programmes/programme.ts';
import { regional } from './sources-regional.ts';

export const hdfWeimarSommetJeunes: Programme = {
	id: 'hdf-weimar-sommet-jeunes',
	name: { fr: 'Sommet des jeunes France, Allemagne, Pologne', en: 'Youth summit: France, Germany, Poland' },
	officialName: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	kind: 'project_place',
	forWhom: ['any', 'minor'],
	destinations: ['partner-region', 'germany', 'poland', 'europe'],
	funder: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	nextStep: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 17, max: 23 },
				{ id: 'lives_in_hdf', certainty: 'medium', fact: 'residence.region', op: 'eq', value: 'FR-HDF' }
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['youth_exchange'] },
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: ['DE', 'PL', 'FR']
				},
				{ id: 'duration', certainty: 'medium', duration: 'days', min: 5, max: 8 }
			]
		}
	},
	amount: { type: 'in_kind', parts: [], places: 15, certainty: 'high' },
	amountSaid: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	decidedBy: {
		fr: 'Sommet des jeunes du Triangle de Weimar régional',
		en: 'Regional Weimar Triangle youth summit'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Sommet des jeunes du Triangle de Weimar régional',
			en: 'Regional Weimar Triangle youth summit'
		},
		when: {
			fr: 'Sommet des jeunes du Triangle de Weimar régional',
			en: 'Regional Weimar Triangle youth summit'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2001-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [regional.WEIMAR, regional.WEIMAR_CEMEA],
	notes: ['45 young people, 15 per region; last detailed source 2022-2023.']
};
