import type { FactEntry } from '../../fact-entry.ts';
import { confidential, easy, thoughtful } from './handling.ts';

/** Standing towards the State, and who accompanies the person. */
export const civicFacts = {
	'civic.rights_and_clean_record': {
		type: 'bool',
		label: { fr: 'Droits civiques et casier vierge', en: 'Civic rights and clean record' },
		question: {
			fr: 'As-tu tes droits civiques et un casier judiciaire vierge ?',
			en: 'Do you have your civic rights and a clean criminal record?'
		},
		hint: { fr: 'Réponds seulement par oui ou non.', en: 'Only answer yes or no.' },
		why: { fr: 'Le V.I.E et le V.I.A le demandent.', en: 'The V.I.E and V.I.A schemes ask for it.' },
		must: {
			yes: {
				fr: 'Avoir tes droits civiques et un casier judiciaire vierge',
				en: 'Have civic rights and a clean criminal record'
			},
			no: {
				fr: 'Ne pas avoir tous tes droits civiques ou un casier vierge',
				en: 'Lack civic rights or a clean criminal record'
			}
		},
		you: {
			yes: {
				fr: 'Tu as tes droits civiques et un casier vierge',
				en: 'You have your civic rights and a clean record'
			},
			no: {
				fr: 'Tu n’as pas tes droits civiques ou un casier vierge',
				en: 'You lack your civic rights or a clean record'
			}
		},
		...confidential,
		privacy: 'article-10',
		sensitive: true
	},
	'civic.national_service_ok': {
		type: 'bool',
		label: { fr: 'En règle avec la Journée défense et citoyenneté', en: 'Defence and citizenship day done' },
		question: {
			fr: 'As-tu fait ta Journée défense et citoyenneté (JDC) ?',
			en: 'Have you done your defence and citizenship day (JDC)?'
		},
		why: { fr: 'Le V.I.E et le V.I.A le demandent.', en: 'The V.I.E and V.I.A schemes ask for it.' },
		must: {
			yes: {
				fr: 'Être en règle avec la Journée défense et citoyenneté (JDC)',
				en: 'Have done the defence and citizenship day (JDC)'
			},
			no: {
				fr: 'Ne pas être en règle avec la Journée défense et citoyenneté (JDC)',
				en: 'Not have done the defence and citizenship day (JDC)'
			}
		},
		you: {
			yes: {
				fr: 'Tu es en règle avec la Journée défense et citoyenneté',
				en: 'You have done your defence and citizenship day'
			},
			no: {
				fr: 'Tu n’es pas en règle avec la Journée défense et citoyenneté',
				en: 'You have not done your defence and citizenship day'
			}
		},
		...thoughtful
	},
	'support.mission_locale': {
		type: 'bool',
		label: { fr: 'Suivi par une mission locale', en: 'Supported by a mission locale' },
		question: { fr: 'Une mission locale te suit-elle ?', en: 'Does a mission locale support you?' },
		hint: {
			fr: 'Elle accompagne les jeunes de 16 à 25 ans sortis de l’école.',
			en: 'It supports people aged 16 to 25 who have left school.'
		},
		why: { fr: 'Ce suivi ouvre certaines aides.', en: 'This support opens some grants.' },
		must: {
			yes: { fr: 'Être suivi ou suivie par une mission locale', en: 'Be supported by a mission locale' },
			no: {
				fr: 'Ne pas être suivi ou suivie par une mission locale',
				en: 'Not be supported by a mission locale'
			}
		},
		you: {
			yes: { fr: 'Une mission locale te suit', en: 'A mission locale supports you' },
			no: { fr: 'Aucune mission locale ne te suit', en: 'No mission locale supports you' }
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
