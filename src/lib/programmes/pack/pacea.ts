import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const pacea: Programme = {
	id: 'pacea',
	name: {
		fr: 'PACEA : un accompagnement avec la mission locale',
		en: 'PACEA: support from the mission locale'
	},
	officialName: { fr: 'PACEA et allocation', en: 'PACEA support pathway' },
	kind: 'allowance',
	forWhom: ['neet', 'jobseeker', 'minor'],
	destinations: ['france'],
	funder: { fr: 'L’État, par la mission locale', en: 'The State, through the mission locale' },
	beneficiary: 'person',
	summary: {
		fr: 'Un accompagnement vers l’emploi avec la mission locale, pendant 24 mois au plus. C’est pour les 16-25 ans qui ne sont plus à l’école. Ce n’est pas une bourse pour partir : il aide avant et après.',
		en: 'Support towards work with the mission locale (youth job centre), for 24 months at most. It is for ages 16 to 25 who have left school. It is not a grant to go abroad: it helps before and after.'
	},
	nextStep: {
		fr: 'Prends rendez-vous à la mission locale de ta ville.',
		en: 'Book a meeting at your town’s mission locale.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'application.date', min: 16, max: 25 },
				{
					id: 'out_of_school',
					certainty: 'high',
					fact: 'status.in_education',
					op: 'eq',
					value: false,
					judge: {
						fr: 'la mission locale, après un entretien',
						en: 'the mission locale (youth job centre), after an interview'
					}
				},
				{ id: 'not_in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: false }
			]
		},
		project: { all: [] }
	},
	amount: {
		type: 'discretionary',
		who: { fr: 'la mission locale', en: 'the mission locale (youth job centre)' },
		certainty: 'low',
		note: 'allowance decided by the mission locale; not cumulable with the CEJ allowance; ceiling not found in a source'
	},
	amountSaid: {
		fr: 'Une allocation est possible. La mission locale décide de la somme et de la durée. Le plafond n’a pas été trouvé.',
		en: 'An allowance is possible. The mission locale decides the sum and the length. The ceiling was not found.'
	},
	decidedBy: { fr: 'La mission locale', en: 'The mission locale' },
	documents: [
		{
			fr: 'Ton contrat PACEA (parcours contractualisé d’accompagnement vers l’emploi et l’autonomie), signé après un entretien approfondi',
			en: 'Your PACEA contract, signed after an in-depth interview'
		}
	],
	apply: {
		where: { fr: 'À la mission locale', en: 'At the mission locale' },
		when: {
			fr: 'Aucune date limite n’a été trouvée : demande un rendez-vous quand tu es prêt ou prête',
			en: 'No deadline was found: ask for a meeting when you are ready'
		}
	},
	calls: [],
	with: [],
	notWith: [
		{
			programme: 'cej',
			said: {
				fr: 'L’allocation du contrat d’engagement jeune',
				en: 'The youth engagement contract allowance'
			},
			certainty: 'high'
		}
	],
	valid_from: '2017-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [{ fr: 'La somme maximum n’a pas été trouvée.', en: 'The maximum sum was not found.' }],
	checkedOn: '2026-11-22',
	sources: [french.PACEA_CI, french.PACEA_RSA],
	notes: []
};
