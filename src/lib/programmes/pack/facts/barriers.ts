import type { FactEntry } from '../../fact-entry.ts';
import { care, confidential, health, justice, origin, relativesHealth } from './handling.ts';

/** What may make leaving harder, and so give priority. Nobody has to answer. */
export const barrierFacts = {
	'health.disability_recognised': {
		type: 'bool',
		label: { fr: 'Handicap reconnu', en: 'Recognised disability' },
		question: { fr: 'As-tu un handicap reconnu ?', en: 'Do you have a recognised disability?' },
		hint: {
			fr: 'Par exemple RQTH, AAH, AEEH, PCH ou carte CMI.',
			en: 'For example RQTH, AAH, AEEH, PCH or a CMI card.'
		},
		why: {
			fr: 'Cela peut relever l’âge limite et augmenter l’aide.',
			en: 'It may raise the age limit and increase the grant.'
		},
		must: {
			yes: { fr: 'Avoir un handicap reconnu', en: 'Have a recognised disability' },
			no: { fr: 'Ne pas avoir de handicap reconnu', en: 'Not have a recognised disability' }
		},
		you: {
			yes: { fr: 'Tu as un handicap reconnu', en: 'You have a recognised disability' },
			no: { fr: 'Tu n’as pas de handicap reconnu', en: 'You do not have a recognised disability' }
		},
		...health
	},
	'health.ald': {
		type: 'bool',
		label: { fr: 'Affection de longue durée (ALD)', en: 'Long-term illness (ALD)' },
		question: {
			fr: 'As-tu une affection de longue durée (ALD) ?',
			en: 'Do you have a long-term illness (ALD)?'
		},
		hint: {
			fr: 'C’est une maladie reconnue par l’Assurance maladie. On ne te demande pas laquelle.',
			en: 'It is an illness recognised by health insurance. We do not ask which one.'
		},
		why: {
			fr: 'Cela peut donner une priorité ou un complément.',
			en: 'It may give priority or a top-up.'
		},
		must: {
			yes: { fr: 'Avoir une affection de longue durée (ALD)', en: 'Have a long-term illness (ALD)' },
			no: { fr: 'Ne pas avoir d’affection de longue durée (ALD)', en: 'Not have a long-term illness (ALD)' }
		},
		you: {
			yes: { fr: 'Tu as une affection de longue durée', en: 'You have a long-term illness' },
			no: { fr: 'Tu n’as pas d’affection de longue durée', en: 'You do not have a long-term illness' }
		},
		...health
	},
	'social.ase': {
		type: 'bool',
		label: { fr: 'Aide sociale à l’enfance (ASE)', en: 'Child welfare care (ASE)' },
		question: {
			fr: 'L’aide sociale à l’enfance (ASE) te suit-elle ou t’a-t-elle suivi ?',
			en: 'Are you, or were you, in child welfare care (ASE)?'
		},
		why: { fr: 'Cela peut te donner une priorité.', en: 'It may give you priority.' },
		must: {
			yes: {
				fr: 'Avoir, ou avoir eu, un suivi de l’aide sociale à l’enfance (ASE)',
				en: 'Be, or have been, in child welfare care (ASE)'
			},
			no: {
				fr: 'Ne pas avoir eu de suivi de l’aide sociale à l’enfance (ASE)',
				en: 'Not have been in child welfare care (ASE)'
			}
		},
		you: {
			yes: {
				fr: 'Tu as, ou tu as eu, un suivi de l’aide sociale à l’enfance',
				en: 'You are, or have been, in child welfare care'
			},
			no: {
				fr: 'Tu n’as pas eu de suivi de l’aide sociale à l’enfance',
				en: 'You have not been in child welfare care'
			}
		},
		...care
	},
	'social.pjj': {
		type: 'bool',
		label: { fr: 'Suivi par la PJJ', en: 'Supported by the youth justice service (PJJ)' },
		question: {
			fr: 'La protection judiciaire de la jeunesse (PJJ) te suit-elle ?',
			en: 'Does the youth justice service (PJJ) support you?'
		},
		why: {
			fr: 'Un programme de solidarité s’adresse aussi à toi dans ce cas.',
			en: 'If so, one solidarity programme is meant for you too.'
		},
		must: {
			yes: {
				fr: 'Avoir un suivi de la protection judiciaire de la jeunesse (PJJ)',
				en: 'Be supported by the youth justice service (PJJ)'
			},
			no: {
				fr: 'Ne pas avoir de suivi de la protection judiciaire de la jeunesse (PJJ)',
				en: 'Not be supported by the youth justice service (PJJ)'
			}
		},
		you: {
			yes: {
				fr: 'La protection judiciaire de la jeunesse te suit',
				en: 'The youth justice service supports you'
			},
			no: {
				fr: 'La protection judiciaire de la jeunesse ne te suit pas',
				en: 'The youth justice service does not support you'
			}
		},
		...justice
	},
	'social.newcomer': {
		type: 'bool',
		label: { fr: 'Arrivée récente en France, asile', en: 'Recent arrival in France, asylum' },
		question: {
			fr: 'Es-tu réfugié, réfugiée, ou en France depuis peu ?',
			en: 'Are you a refugee or a recent arrival in France?'
		},
		why: {
			fr: 'Cela peut te donner une priorité.',
			en: 'It may give you priority.'
		},
		must: {
			yes: {
				fr: 'Être en France depuis peu ou y avoir l’asile',
				en: 'Be a refugee or a recent arrival in France'
			},
			no: {
				fr: 'Ne pas être en France depuis peu ni y avoir l’asile',
				en: 'Not be a refugee or a recent arrival in France'
			}
		},
		you: {
			yes: {
				fr: 'Tu es en France depuis peu ou tu y as l’asile',
				en: 'You are a refugee or a recent arrival in France'
			},
			no: {
				fr: 'Tu n’es ni en France depuis peu, ni sous protection de l’asile',
				en: 'You are neither a refugee nor a recent arrival in France'
			}
		},
		...origin,
		derivedFrom: ['stay.permit']
	},
	'social.single_parent': {
		type: 'bool',
		label: { fr: 'Parent isolé', en: 'Single parent' },
		question: { fr: 'Élèves-tu seul ou seule un enfant ?', en: 'Are you raising a child on your own?' },
		why: { fr: 'Cela peut te donner une priorité.', en: 'It may give you priority.' },
		must: {
			yes: { fr: 'Élever un enfant sans l’autre parent', en: 'Be a single parent' },
			no: { fr: 'Ne pas élever un enfant sans l’autre parent', en: 'Not be a single parent' }
		},
		you: {
			yes: { fr: 'Tu élèves un enfant sans l’autre parent', en: 'You are a single parent' },
			no: { fr: 'Tu n’élèves pas un enfant sans l’autre parent', en: 'You are not a single parent' }
		},
		...confidential
	},
	'social.young_carer': {
		type: 'bool',
		label: { fr: 'Jeune aidant', en: 'Young carer' },
		question: {
			fr: 'Aides-tu chaque semaine un proche malade ou en situation de handicap ?',
			en: 'Do you help an ill or disabled relative every week?'
		},
		why: { fr: 'Cela peut te donner une priorité.', en: 'It may give you priority.' },
		must: {
			yes: {
				fr: 'Aider régulièrement un proche malade ou en situation de handicap',
				en: 'Regularly help an ill or disabled relative'
			},
			no: {
				fr: 'Ne pas aider régulièrement un proche malade ou en situation de handicap',
				en: 'Not regularly help an ill or disabled relative'
			}
		},
		you: {
			yes: {
				fr: 'Tu aides régulièrement un proche malade ou en situation de handicap',
				en: 'You regularly help an ill or disabled relative'
			},
			no: {
				fr: 'Tu n’aides pas régulièrement un proche malade ou en situation de handicap',
				en: 'You do not regularly help an ill or disabled relative'
			}
		},
		...relativesHealth
	},
	'social.first_in_family': {
		type: 'bool',
		label: { fr: 'Première personne de la famille à étudier', en: 'First in the family to study' },
		question: {
			fr: 'Es-tu la première personne de ta famille à faire des études ?',
			en: 'Are you the first in your family to go to higher education?'
		},
		why: { fr: 'Certains établissements en tiennent compte.', en: 'Some institutions take it into account.' },
		must: {
			yes: {
				fr: 'Être la première personne de ta famille à faire des études',
				en: 'Be the first in the family to go to higher education'
			},
			no: {
				fr: 'Ne pas être la première personne de ta famille à faire des études',
				en: 'Not be the first in the family to go to higher education'
			}
		},
		you: {
			yes: {
				fr: 'Tu es la première personne de ta famille à faire des études',
				en: 'You are the first in your family to go to higher education'
			},
			no: {
				fr: 'Tu n’es pas la première personne de ta famille à faire des études',
				en: 'You are not the first in your family to go to higher education'
			}
		},
		...confidential
	}
} as const satisfies Record<string, FactEntry>;
