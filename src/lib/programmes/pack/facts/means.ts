import type { FactEntry } from '../../fact-entry.ts';
import { confidential, deduced, easy, thoughtful } from './handling.ts';

/** Bursaries and family income. */
export const meansFacts = {
	'bursary.crous': {
		type: 'bool',
		label: { fr: 'Bourse sur critères sociaux', en: 'Needs-based bursary' },
		question: {
			fr: 'As-tu une bourse du Crous sur critères sociaux ?',
			en: 'Do you have a needs-based Crous bursary?'
		},
		why: {
			fr: 'Cette bourse ouvre d’autres aides pour partir.',
			en: 'This bursary opens other grants for going abroad.'
		},
		must: {
			yes: { fr: 'Avoir une bourse du Crous sur critères sociaux', en: 'Have a needs-based Crous bursary' },
			no: { fr: 'Ne pas avoir de bourse du Crous', en: 'Not have a Crous bursary' }
		},
		you: {
			yes: { fr: 'Tu as une bourse du Crous', en: 'You have a Crous bursary' },
			no: { fr: 'Tu n’as pas de bourse du Crous', en: 'You do not have a Crous bursary' }
		},
		...easy,
		derivedFrom: ['bursary.echelon']
	},
	'bursary.echelon': {
		type: 'number',
		unit: 'rank',
		min: -1,
		max: 7,
		label: { fr: 'Échelon de bourse', en: 'Bursary level' },
		question: { fr: 'Quel est ton échelon de bourse du Crous ?', en: 'What is your Crous bursary level?' },
		hint: {
			fr: 'Il est écrit sur ta notification de bourse.',
			en: 'It is written on your bursary notice.'
		},
		why: {
			fr: 'Certains échelons donnent droit à un complément.',
			en: 'Some levels give a right to a top-up.'
		},
		steps: [
			{ value: -1, label: { fr: 'Pas de bourse', en: 'No bursary' } },
			{ value: 0, label: { fr: '0', en: '0' } },
			{ value: 0.5, label: { fr: '0 bis', en: '0 bis' } },
			{ value: 1, label: { fr: '1', en: '1' } },
			{ value: 2, label: { fr: '2', en: '2' } },
			{ value: 3, label: { fr: '3', en: '3' } },
			{ value: 4, label: { fr: '4', en: '4' } },
			{ value: 5, label: { fr: '5', en: '5' } },
			{ value: 6, label: { fr: '6', en: '6' } },
			{ value: 7, label: { fr: '7', en: '7' } }
		],
		must: { fr: 'Avoir une bourse à l’échelon {bound}', en: 'Have a bursary at level {bound}' },
		you: { fr: 'Ta bourse est à l’échelon {value}', en: 'Your bursary is at level {value}' },
		youNone: { fr: 'Tu n’as pas de bourse', en: 'You have no bursary' },
		...easy
	},
	'bursary.annual_specific_aid': {
		type: 'bool',
		label: { fr: 'Aide spécifique annuelle du Crous', en: 'Crous annual specific aid' },
		question: {
			fr: 'Reçois-tu l’aide spécifique annuelle du Crous ?',
			en: 'Do you receive the annual specific aid from the Crous?'
		},
		why: {
			fr: 'Elle compte comme une bourse pour l’aide à la mobilité internationale.',
			en: 'It counts as a bursary for the international mobility grant.'
		},
		must: {
			yes: {
				fr: 'Recevoir l’aide spécifique annuelle du Crous',
				en: 'Receive the annual specific aid from the Crous'
			},
			no: {
				fr: 'Ne pas recevoir l’aide spécifique annuelle du Crous',
				en: 'Not receive the annual specific aid from the Crous'
			}
		},
		you: {
			yes: {
				fr: 'Tu reçois l’aide spécifique annuelle du Crous',
				en: 'You receive the Crous annual specific aid'
			},
			no: {
				fr: 'Tu ne reçois pas l’aide spécifique annuelle du Crous',
				en: 'You do not receive the Crous annual specific aid'
			}
		},
		...easy
	},
	'bursary.other_region': {
		type: 'bool',
		label: { fr: 'Bourse d’une autre région', en: 'Grant from another region' },
		question: {
			fr: 'Une autre région française paie-t-elle déjà ton séjour ?',
			en: 'Does another French region already pay for your stay?'
		},
		why: {
			fr: 'On ne peut pas avoir les bourses de deux régions.',
			en: 'You cannot have grants from two regions.'
		},
		must: {
			yes: { fr: 'Avoir une bourse d’une autre région', en: 'Have a grant from another region' },
			no: { fr: 'Ne pas avoir de bourse d’une autre région', en: 'Not have a grant from another region' }
		},
		you: {
			yes: { fr: 'Tu as une bourse d’une autre région', en: 'You have a grant from another region' },
			no: {
				fr: 'Tu n’as pas de bourse d’une autre région',
				en: 'You do not have a grant from another region'
			}
		},
		...easy
	},
	'income.caf_qf_eur_month': {
		type: 'number',
		unit: 'euros',
		min: 0,
		max: 20_000,
		label: { fr: 'Quotient familial CAF (par mois)', en: 'CAF family quotient (a month)' },
		question: { fr: 'Quel est ton quotient familial CAF ?', en: 'What is your CAF family quotient?' },
		hint: {
			fr: 'Tu le trouves sur l’attestation de la CAF de ta famille.',
			en: 'It is on your family’s CAF statement.'
		},
		why: {
			fr: 'Un quotient bas peut donner un complément.',
			en: 'A low quotient may give a top-up.'
		},
		must: {
			fr: 'Avoir un quotient familial CAF {of} par mois',
			en: 'Have a CAF family quotient of {of} a month'
		},
		you: {
			fr: 'Ton quotient familial CAF est de {value} par mois',
			en: 'Your CAF family quotient is {value} a month'
		},
		...confidential
	},
	'income.tax_quotient_eur': {
		type: 'number',
		unit: 'euros',
		min: 0,
		max: 1_000_000,
		label: {
			fr: 'Quotient fiscal (revenu fiscal de référence divisé par les parts)',
			en: 'Tax quotient (reference tax income divided by shares)'
		},
		question: {
			fr: 'Quel est le quotient fiscal de ton foyer ?',
			en: 'What is your household’s tax quotient?'
		},
		why: {
			fr: 'Plusieurs bourses dépendent des revenus du foyer.',
			en: 'Several grants depend on household income.'
		},
		must: { fr: 'Avoir un quotient fiscal {of} par an', en: 'Have a tax quotient of {of} a year' },
		you: { fr: 'Ton quotient fiscal est de {value} par an', en: 'Your tax quotient is {value} a year' },
		...deduced,
		burden: 'high',
		derivedFrom: ['income.rfr_eur', 'income.tax_parts']
	},
	'income.rfr_eur': {
		type: 'number',
		unit: 'euros',
		min: 0,
		max: 10_000_000,
		label: { fr: 'Revenu fiscal de référence', en: 'Reference tax income' },
		question: {
			fr: 'Quel est le revenu fiscal de référence de ton foyer ?',
			en: 'What is your household’s reference tax income?'
		},
		hint: {
			fr: 'Il est sur la première page de l’avis d’impôt.',
			en: 'It is on the first page of the tax notice.'
		},
		why: {
			fr: 'Plusieurs bourses dépendent des revenus du foyer.',
			en: 'Several grants depend on household income.'
		},
		must: { fr: 'Avoir un revenu fiscal de référence {of}', en: 'Have a reference tax income of {of}' },
		you: { fr: 'Ton revenu fiscal de référence est de {value}', en: 'Your reference tax income is {value}' },
		...confidential
	},
	'income.tax_parts': {
		type: 'number',
		unit: 'parts',
		min: 1,
		max: 20,
		label: { fr: 'Nombre de parts fiscales', en: 'Number of tax shares' },
		question: {
			fr: 'Combien de parts a ton foyer fiscal ?',
			en: 'How many tax shares does your household have?'
		},
		hint: {
			fr: 'C’est écrit sur l’avis d’impôt, par exemple 2,5.',
			en: 'It is written on the tax notice, for example 2.5.'
		},
		why: {
			fr: 'Les plafonds de revenus dépendent du nombre de parts.',
			en: 'Income ceilings depend on the number of shares.'
		},
		must: { fr: 'Avoir un foyer fiscal {of}', en: 'Have a tax household of {of}' },
		you: { fr: 'Ton foyer fiscal a {value}', en: 'Your tax household has {value}' },
		...confidential
	},
	'family.children_travelling': {
		type: 'bool',
		label: { fr: 'Enfant à charge qui part', en: 'Dependent child coming along' },
		question: {
			fr: 'Un enfant à ta charge part-il avec toi ?',
			en: 'Is a child in your care coming with you?'
		},
		why: {
			fr: 'Le programme vacances-travail ne le permet pas.',
			en: 'The working holiday scheme does not allow it.'
		},
		must: {
			yes: { fr: 'Partir avec un enfant à charge', en: 'Travel with a dependent child' },
			no: { fr: 'Partir sans enfant à charge', en: 'Travel without a dependent child' }
		},
		you: {
			yes: { fr: 'Un enfant à ta charge part avec toi', en: 'A child in your care comes with you' },
			no: { fr: 'Tu pars sans enfant à charge', en: 'You travel without a dependent child' }
		},
		...thoughtful
	}
} as const satisfies Record<string, FactEntry>;
