import type { FactEntry } from '../../fact-entry.ts';
import { easy } from './handling.ts';

/** Grants and visas already received: many are given once, or up to a total. */
export const receivedFacts = {
	'history.ami_months_used': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 10,
		label: {
			fr: 'Mois d’aide à la mobilité internationale déjà reçus',
			en: 'Months of international mobility grant already received'
		},
		question: {
			fr: 'Combien de mois d’aide à la mobilité internationale (AMI) as-tu déjà reçus ?',
			en: 'How many months of international mobility grant (AMI) have you received?'
		},
		hint: { fr: 'Si tu n’as rien reçu : 0.', en: 'Nothing yet: 0.' },
		why: {
			fr: 'Le total est limité à 10 mois pour toutes les études.',
			en: 'The total is limited to 10 months over all studies.'
		},
		must: {
			fr: 'Avoir reçu {bound} d’aide à la mobilité internationale (AMI)',
			en: 'Have received {bound} of international mobility grant (AMI)'
		},
		you: {
			fr: 'Tu as déjà reçu {value} d’aide à la mobilité internationale',
			en: 'You have already received {value} of international mobility grant'
		},
		youNone: {
			fr: 'Tu n’as pas encore reçu l’aide à la mobilité internationale',
			en: 'You have not received the international mobility grant yet'
		},
		...easy
	},
	'history.mermoz_received': {
		type: 'bool',
		label: { fr: 'Bourse Mermoz déjà reçue', en: 'Mermoz grant already received' },
		question: { fr: 'As-tu déjà reçu la bourse Mermoz ?', en: 'Have you already received the Mermoz grant?' },
		why: {
			fr: 'On ne peut l’avoir qu’une fois pendant ses études.',
			en: 'You can have it only once during your studies.'
		},
		must: {
			yes: { fr: 'Avoir déjà reçu la bourse Mermoz', en: 'Have already received the Mermoz grant' },
			no: { fr: 'Ne jamais avoir reçu la bourse Mermoz', en: 'Never have received the Mermoz grant' }
		},
		you: {
			yes: { fr: 'Tu as déjà reçu la bourse Mermoz', en: 'You have already received the Mermoz grant' },
			no: { fr: 'Tu n’as jamais reçu la bourse Mermoz', en: 'You have never received the Mermoz grant' }
		},
		...easy
	},
	'history.zellidja_trips': {
		type: 'int',
		unit: 'times',
		min: 0,
		max: 2,
		label: { fr: 'Bourses Zellidja déjà reçues', en: 'Zellidja grants already received' },
		question: {
			fr: 'Combien de bourses Zellidja as-tu déjà reçues ?',
			en: 'How many Zellidja grants have you already received?'
		},
		hint: { fr: 'Si tu n’en as jamais eu : 0.', en: 'Never: 0.' },
		why: { fr: 'On peut en avoir deux au plus.', en: 'You can have two at most.' },
		must: { fr: 'Avoir reçu la bourse Zellidja {bound}', en: 'Have received the Zellidja grant {bound}' },
		you: { fr: 'Tu as reçu la bourse Zellidja {value}', en: 'You have received the Zellidja grant {value}' },
		youNone: {
			fr: 'Tu n’as jamais reçu la bourse Zellidja',
			en: 'You have never received the Zellidja grant'
		},
		...easy
	},
	'history.two_successive_failures': {
		type: 'bool',
		label: { fr: 'Deux échecs de suite aux examens', en: 'Two exam failures in a row' },
		question: {
			fr: 'As-tu raté deux années d’études de suite ?',
			en: 'Have you failed two study years in a row?'
		},
		why: {
			fr: 'Le passeport mobilité études s’arrête dans ce cas.',
			en: 'The study mobility passport stops in that case.'
		},
		must: {
			yes: { fr: 'Avoir raté deux années de suite', en: 'Have failed two years in a row' },
			no: { fr: 'Ne pas avoir raté deux années de suite', en: 'Not have failed two years in a row' }
		},
		you: {
			yes: { fr: 'Tu as raté deux années de suite', en: 'You have failed two years in a row' },
			no: { fr: 'Tu n’as pas raté deux années de suite', en: 'You have not failed two years in a row' }
		},
		...easy
	},
	'history.pvt_countries': {
		type: 'iso2[]',
		label: { fr: 'Visas vacances-travail déjà obtenus', en: 'Working holiday visas already held' },
		question: {
			fr: 'Pour quels pays as-tu déjà eu un visa vacances-travail ?',
			en: 'For which countries have you had a working holiday visa?'
		},
		hint: { fr: 'Si tu n’en as jamais eu, choisis « aucun ».', en: 'Choose “none” if you never had one.' },
		why: {
			fr: 'On ne peut l’avoir qu’une fois par pays.',
			en: 'You can have it only once for each country.'
		},
		must: {
			oneOf: {
				fr: 'Avoir déjà eu un visa vacances-travail pour un de ces pays : {choices}',
				en: 'Already have had a working holiday visa for one of these countries: {choices}'
			},
			notTheDestination: {
				fr: 'Ne jamais avoir eu de visa vacances-travail pour ce pays',
				en: 'Never have had a working holiday visa for this country'
			}
		},
		you: {
			fr: 'Tu as déjà eu un visa vacances-travail pour : {value}',
			en: 'You have had a working holiday visa for: {value}'
		},
		youNone: {
			fr: 'Tu n’as jamais eu de visa vacances-travail',
			en: 'You have never had a working holiday visa'
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
