import type { FactEntry } from '../../fact-entry.ts';
import { easy, thoughtful } from './handling.ts';

/** Programmes the person has already taken part in. */
export const historyFacts = {
	'history.eplus_months_in_cycle': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 24,
		label: {
			fr: 'Mois Erasmus+ déjà utilisés dans le cycle',
			en: 'Erasmus+ months already used in the study cycle'
		},
		question: {
			fr: 'Combien de mois Erasmus+ as-tu déjà faits dans ce cycle ?',
			en: 'How many Erasmus+ months have you already done in this cycle?'
		},
		hint: {
			fr: 'Un cycle : la licence, le master ou le doctorat. Si c’est ta première fois : 0.',
			en: 'A cycle is the bachelor, the master or the doctorate. First time: 0.'
		},
		why: {
			fr: 'Le total est limité dans chaque cycle d’études.',
			en: 'The total is limited in each study cycle.'
		},
		must: {
			fr: 'Avoir fait {bound} avec Erasmus+ dans le même cycle (licence, master ou doctorat)',
			en: 'Have done {bound} with Erasmus+ in the same cycle (bachelor, master or doctorate)'
		},
		you: {
			fr: 'Tu as déjà fait {value} avec Erasmus+ dans ce cycle',
			en: 'You have already done {value} with Erasmus+ in this cycle'
		},
		youNone: {
			fr: 'Tu n’as pas encore utilisé de mois Erasmus+ dans ce cycle',
			en: 'You have not used any Erasmus+ month in this cycle'
		},
		...easy
	},
	'history.selected_before_graduation': {
		type: 'bool',
		label: { fr: 'Sélection avant le diplôme', en: 'Selected before graduation' },
		question: {
			fr: 'Ton établissement t’a-t-il choisi avant la fin de tes études ?',
			en: 'Did your institution select you before you graduated?'
		},
		why: {
			fr: 'Un stage après le diplôme se décide avant le diplôme.',
			en: 'An internship after graduation is decided before it.'
		},
		must: {
			yes: {
				fr: 'Avoir été choisi ou choisie par ton établissement avant le diplôme',
				en: 'Have been selected by your institution before graduating'
			},
			no: {
				fr: 'Ne pas avoir été choisi ou choisie avant le diplôme',
				en: 'Not have been selected before graduating'
			}
		},
		you: {
			yes: {
				fr: 'Ton établissement t’a choisi avant le diplôme',
				en: 'Your institution selected you before you graduated'
			},
			no: {
				fr: 'Ton établissement ne t’a pas choisi avant le diplôme',
				en: 'Your institution did not select you before you graduated'
			}
		},
		...thoughtful
	},
	'history.discovereu_awarded': {
		type: 'bool',
		label: { fr: 'Déjà gagnant DiscoverEU', en: 'DiscoverEU pass already won' },
		question: { fr: 'As-tu déjà gagné un pass DiscoverEU ?', en: 'Have you already won a DiscoverEU pass?' },
		why: { fr: 'On ne peut gagner ce pass qu’une fois.', en: 'You can win this pass only once.' },
		must: {
			yes: { fr: 'Avoir déjà gagné un pass DiscoverEU', en: 'Have already won a DiscoverEU pass' },
			no: { fr: 'Ne jamais avoir gagné de pass DiscoverEU', en: 'Never have won a DiscoverEU pass' }
		},
		you: {
			yes: { fr: 'Tu as déjà gagné un pass DiscoverEU', en: 'You have already won a DiscoverEU pass' },
			no: { fr: 'Tu n’as jamais gagné de pass DiscoverEU', en: 'You have never won a DiscoverEU pass' }
		},
		...easy
	},
	'history.esc_months_used': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 12,
		label: {
			fr: 'Mois de Corps européen de solidarité déjà faits',
			en: 'European Solidarity Corps months already done'
		},
		question: {
			fr: 'Combien de mois de Corps européen de solidarité as-tu déjà faits ?',
			en: 'How many European Solidarity Corps months have you already done?'
		},
		hint: { fr: 'Si c’est ta première fois : 0.', en: 'First time: 0.' },
		why: {
			fr: 'Le total est limité à 12 mois dans une vie.',
			en: 'The total is limited to 12 months in a lifetime.'
		},
		must: {
			fr: 'Avoir fait {bound} avec le Corps européen de solidarité',
			en: 'Have done {bound} with the European Solidarity Corps'
		},
		you: {
			fr: 'Tu as déjà fait {value} avec le Corps européen de solidarité',
			en: 'You have already done {value} with the European Solidarity Corps'
		},
		youNone: {
			fr: 'Tu n’as pas encore fait de Corps européen de solidarité',
			en: 'You have not done the European Solidarity Corps yet'
		},
		...easy
	},
	'history.esc_humanitarian_training': {
		type: 'bool',
		label: { fr: 'Formation humanitaire du Corps européen faite', en: 'European humanitarian training done' },
		question: {
			fr: 'As-tu fait la formation humanitaire du Corps européen de solidarité ?',
			en: 'Have you done the European Solidarity Corps humanitarian training?'
		},
		why: {
			fr: 'Elle est obligatoire avant une mission humanitaire.',
			en: 'It is compulsory before a humanitarian mission.'
		},
		must: {
			yes: {
				fr: 'Avoir fait la formation humanitaire du Corps européen de solidarité',
				en: 'Have done the European Solidarity Corps humanitarian training'
			},
			no: {
				fr: 'Ne pas avoir fait la formation humanitaire du Corps européen de solidarité',
				en: 'Not have done the European Solidarity Corps humanitarian training'
			}
		},
		you: {
			yes: { fr: 'Tu as fait la formation humanitaire', en: 'You have done the humanitarian training' },
			no: {
				fr: 'Tu n’as pas encore fait la formation humanitaire',
				en: 'You have not done the humanitarian training yet'
			}
		},
		changeable: true,
		...easy
	},
	'history.service_civique_done': {
		type: 'bool',
		label: { fr: 'Service civique déjà fait', en: 'Civic service already done' },
		question: { fr: 'As-tu déjà fait un service civique ?', en: 'Have you already done a civic service?' },
		why: { fr: 'On ne peut en faire qu’un dans sa vie.', en: 'You can do it only once in a lifetime.' },
		must: {
			yes: { fr: 'Avoir déjà fait un service civique', en: 'Have already done a civic service' },
			no: { fr: 'Ne jamais avoir fait de service civique', en: 'Never have done a civic service' }
		},
		you: {
			yes: { fr: 'Tu as déjà fait un service civique', en: 'You have already done a civic service' },
			no: { fr: 'Tu n’as jamais fait de service civique', en: 'You have never done a civic service' }
		},
		...easy
	},
	'history.vsi_months': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 72,
		label: {
			fr: 'Mois de volontariat de solidarité internationale déjà faits',
			en: 'International solidarity volunteering months already done'
		},
		question: {
			fr: 'Combien de mois de volontariat de solidarité internationale as-tu déjà faits ?',
			en: 'How many months of international solidarity volunteering have you done?'
		},
		hint: { fr: 'Si c’est ta première fois : 0.', en: 'First time: 0.' },
		why: { fr: 'Le total est limité à 6 ans.', en: 'The total is limited to 6 years.' },
		must: {
			fr: 'Avoir fait {bound} de volontariat de solidarité internationale',
			en: 'Have done {bound} of international solidarity volunteering'
		},
		you: {
			fr: 'Tu as déjà fait {value} de volontariat de solidarité internationale',
			en: 'You have already done {value} of international solidarity volunteering'
		},
		youNone: {
			fr: 'Tu n’as pas encore fait de volontariat de solidarité internationale',
			en: 'You have not done international solidarity volunteering yet'
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
