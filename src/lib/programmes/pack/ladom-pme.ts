import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const ladomPme: Programme = {
	id: 'ladom-pme',
	name: {
		fr: 'Billet d’avion pour étudier loin de l’outre-mer',
		en: 'Plane ticket to study away from overseas France'
	},
	officialName: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	kind: 'travel',
	forWhom: ['student'],
	destinations: ['overseas-france', 'france', 'europe'],
	funder: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	beneficiary: 'person',
	summary: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	nextStep: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	conditions: {
		person: {
			all: [
				{
					id: 'outermost_habitual',
					certainty: 'high',
					fact: 'residence.outermost_habitual',
					op: 'eq',
					value: true
				},
				{ id: 'status', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['student_higher'] },
				{ id: 'age', certainty: 'high', age_at: 'academic_year.oct1', max: 28 },
				{
					id: 'tax_quotient_26631',
					certainty: 'medium',
					fact: 'income.tax_quotient_eur',
					op: 'lte',
					value: 26631
				},
				{
					id: 'no_two_failures',
					certainty: 'high',
					fact: 'history.two_successive_failures',
					op: 'eq',
					value: false
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
					value: ['study', 'study_in_hexagon']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EEA_PLUS' }
				},
				{
					any: [
						{ id: 'hexagon', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' },
						{
							id: 'european_programme',
							certainty: 'high',
							fact: 'project.european_programme',
							op: 'eq',
							value: true
						}
					]
				},
				{
					id: 'field_unavailable_locally',
					certainty: 'high',
					fact: 'study.field_unavailable_locally',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [],
		certainty: 'high',
		note: '100 % of one economy return ticket a year; for EU/EEA only the leg to Paris is paid'
	},
	amountSaid: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	decidedBy: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
	documents: [],
	apply: {
		where: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' },
		when: { fr: 'Passeport pour la mobilité des études (LADOM)', en: 'LADOM study mobility passport' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2024-05-25',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [],
	checkedOn: '2024-05-24',
	sources: [french.LAD_2024, french.LAD_FREDO, french.LAD_APP],
	notes: []
};
