import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
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
	funder: {
		fr: 'L’État, par LADOM (l’agence de l’outre-mer pour la mobilité)',
		en: 'The State, through LADOM (the overseas mobility agency)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu vis en outre-mer et ta filière n’existe pas ou est pleine sur place. L’État paie ton billet d’avion pour étudier dans l’Hexagone. Pour un programme européen, il paie le trajet jusqu’à Paris.',
		en: 'You live in overseas France and your course does not exist or is full there. The State pays your plane ticket to study in mainland France. For a European programme, it pays the trip to Paris.'
	},
	nextStep: {
		fr: 'Va sur ladom.fr pour vérifier tes droits et créer ton dossier.',
		en: 'Go to ladom.fr to check your rights and create your file.'
	},
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
					value: 26631,
					say: {
						fr: 'Avoir un quotient fiscal de 26 631 € ou moins : le revenu fiscal de référence divisé par le nombre de parts',
						en: 'Have a tax quotient of €26,631 or less: reference tax income divided by the number of shares'
					}
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
					value: ['study', 'study_in_hexagon'],
					say: {
						fr: 'Partir pour des études, en France hexagonale ou ailleurs en Europe',
						en: 'Go to study, in mainland France or elsewhere in Europe'
					}
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
						{
							id: 'hexagon',
							certainty: 'high',
							fact: 'project.destination',
							op: 'eq',
							value: 'FR',
							say: { fr: 'Partir en France hexagonale', en: 'Go to mainland France' }
						},
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
					value: true,
					judge: { fr: 'LADOM, avec une attestation', en: 'LADOM, from a certificate' }
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
	amountSaid: {
		fr: 'Un aller-retour par an en classe économique, payé à 100 %. Deux la première année. Vers l’Europe, seul le trajet jusqu’à Paris est payé.',
		en: 'One economy return trip a year, paid at 100%. Two in the first year. Towards Europe, only the trip to Paris is paid.'
	},
	decidedBy: { fr: 'LADOM', en: 'LADOM' },
	documents: [
		papers.taxNotice,
		{
			fr: 'L’attestation que ta filière n’existe pas ou est pleine sur place',
			en: 'The certificate that your course does not exist or is full there'
		},
		papers.schoolCertificate
	],
	apply: {
		where: { fr: 'Sur ladom.fr', en: 'On ladom.fr' },
		when: {
			fr: 'Aucune date limite n’a été trouvée. Regarde sur ladom.fr.',
			en: 'No deadline was found. Check ladom.fr.'
		},
		url: 'https://ladom.fr'
	},
	calls: [],
	with: [
		{
			programme: 'eplus-hed-studies',
			said: { fr: 'Erasmus+ pour les études', en: 'Erasmus+ for studies' },
			certainty: 'medium'
		}
	],
	notWith: [],
	valid_from: '2024-05-25',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [
		{
			fr: 'Le plafond de revenus (26 631 €) vient d’une seule source.',
			en: 'The income ceiling (€26,631) comes from one source.'
		}
	],
	checkedOn: '2024-05-24',
	sources: [french.LAD_2024, french.LAD_FREDO, french.LAD_APP],
	notes: []
};
