import type { FactEntry } from '../../fact-entry.ts';
import { deduced, easy, thoughtful } from './handling.ts';
import { courses } from './courses.ts';

/** Studies and the institution that would let the person go. */
export const studyFacts = {
	'study.type': {
		type: 'enum',
		label: { fr: 'Type de formation', en: 'Type of course' },
		question: { fr: 'Quelle formation suis-tu ?', en: 'Which course are you taking?' },
		why: {
			fr: 'Certaines bourses sont réservées à des diplômes.',
			en: 'Some grants are only for certain diplomas.'
		},
		options: courses,
		must: { fr: 'Préparer {choices}', en: 'Study for {choices}' },
		you: { fr: 'Ta formation : {choices}', en: 'Your course: {choices}' },
		youNone: { fr: 'Tu n’as pas de formation en cours', en: 'You are not taking a course' },
		...easy
	},
	'study.year_after_bac': {
		type: 'int',
		unit: 'rank',
		min: 0,
		max: 12,
		label: { fr: 'Année après le bac', en: 'Year after the baccalauréat' },
		question: {
			fr: 'En quelle année après le bac es-tu ?',
			en: 'Which year after the baccalauréat are you in?'
		},
		hint: {
			fr: 'Par exemple 3 pour une troisième année de licence. Avant le bac : 0.',
			en: 'For example 3 for the third year of a bachelor. Before the baccalauréat: 0.'
		},
		why: {
			fr: 'La bourse régionale dépend de l’année d’études.',
			en: 'The regional grant depends on the year of study.'
		},
		must: { fr: 'Être en année {bound} après le bac', en: 'Be in year {bound} after the baccalauréat' },
		you: { fr: 'Tu es en année {value} après le bac', en: 'You are in year {value} after the baccalauréat' },
		youNone: { fr: 'Tu n’as pas encore le bac', en: 'You do not have the baccalauréat yet' },
		...easy
	},
	'study.institution_eche': {
		type: 'bool',
		label: { fr: 'Établissement avec la charte Erasmus+', en: 'Institution with the Erasmus+ charter' },
		question: {
			fr: 'Ton établissement a-t-il la charte Erasmus+ ?',
			en: 'Does your institution hold the Erasmus+ charter?'
		},
		hint: {
			fr: 'Presque toutes les universités l’ont. Le service des relations internationales le sait.',
			en: 'Almost all universities have it. The international office knows.'
		},
		why: {
			fr: 'Seuls ces établissements peuvent t’envoyer avec Erasmus+.',
			en: 'Only these institutions can send you with Erasmus+.'
		},
		must: {
			yes: {
				fr: 'Étudier dans un établissement qui a la charte Erasmus+',
				en: 'Study at an institution that holds the Erasmus+ charter'
			},
			no: {
				fr: 'Étudier dans un établissement sans la charte Erasmus+',
				en: 'Study at an institution without the Erasmus+ charter'
			}
		},
		you: {
			yes: {
				fr: 'Ton établissement a la charte Erasmus+',
				en: 'Your institution holds the Erasmus+ charter'
			},
			no: {
				fr: 'Ton établissement n’a pas la charte Erasmus+',
				en: 'Your institution does not hold the Erasmus+ charter'
			}
		},
		...thoughtful
	},
	'study.institution_region': {
		type: 'ISO 3166-2',
		label: { fr: 'Région de l’établissement', en: 'Region of the institution' },
		question: {
			fr: 'Dans quelle région est ton établissement ?',
			en: 'In which region is your school or institution?'
		},
		hint: {
			fr: 'Ton lycée, ton CFA, ton école ou ton université.',
			en: 'Your lycée, CFA, school or university.'
		},
		why: {
			fr: 'L’aide régionale dépend de la région où tu étudies.',
			en: 'The regional grant depends on the region where you study.'
		},
		must: { fr: 'Étudier dans un établissement situé {place}', en: 'Study at an institution {place}' },
		you: { fr: 'Ton établissement est {place}', en: 'Your institution is {place}' },
		none: {
			label: { fr: 'Je n’étudie pas en France', en: 'I do not study in France' },
			you: { fr: 'Tu n’étudies pas en France', en: 'You do not study in France' }
		},
		...easy
	},
	'study.institution_in_france': {
		type: 'bool',
		label: { fr: 'Établissement en France', en: 'Institution in France' },
		question: { fr: 'Ton établissement est-il en France ?', en: 'Is your institution in France?' },
		why: { fr: 'L’aide de l’OFAJ le demande.', en: 'The OFAJ grant asks for it.' },
		must: {
			yes: { fr: 'Étudier dans un établissement en France', en: 'Study at an institution in France' },
			no: { fr: 'Étudier hors de France', en: 'Study outside France' }
		},
		you: {
			yes: { fr: 'Ton établissement est en France', en: 'Your institution is in France' },
			no: { fr: 'Ton établissement n’est pas en France', en: 'Your institution is not in France' }
		},
		...deduced,
		derivedFrom: ['study.institution_region']
	},
	'study.institution_outermost': {
		type: 'bool',
		label: { fr: 'Établissement outre-mer', en: 'Institution in a French overseas territory' },
		question: {
			fr: 'Ton établissement est-il outre-mer ?',
			en: 'Is your institution in a French overseas territory?'
		},
		why: {
			fr: 'La bourse Erasmus+ y est plus élevée.',
			en: 'The Erasmus+ grant is higher there.'
		},
		must: {
			yes: { fr: 'Étudier dans un établissement outre-mer', en: 'Study in a French overseas territory' },
			no: {
				fr: 'Étudier dans un établissement hors de l’outre-mer',
				en: 'Study outside the French overseas territories'
			}
		},
		you: {
			yes: {
				fr: 'Ton établissement est outre-mer',
				en: 'Your institution is in a French overseas territory'
			},
			no: {
				fr: 'Ton établissement n’est pas outre-mer',
				en: 'Your institution is not in a French overseas territory'
			}
		},
		...deduced,
		derivedFrom: ['study.institution_region']
	},
	'study.national_diploma': {
		type: 'bool',
		label: { fr: 'Diplôme national', en: 'National diploma' },
		question: { fr: 'Prépares-tu un diplôme national ?', en: 'Are you preparing a national diploma?' },
		hint: {
			fr: 'Par exemple un BTS, un BUT, une licence ou un master.',
			en: 'For example a BTS, a BUT, a licence or a master.'
		},
		why: {
			fr: 'L’aide à la mobilité internationale le demande.',
			en: 'The international mobility grant asks for it.'
		},
		must: {
			yes: { fr: 'Préparer un diplôme national', en: 'Prepare a national diploma' },
			no: { fr: 'Ne pas préparer un diplôme national', en: 'Not prepare a national diploma' }
		},
		you: {
			yes: { fr: 'Tu prépares un diplôme national', en: 'You are preparing a national diploma' },
			no: { fr: 'Tu ne prépares pas un diplôme national', en: 'You are not preparing a national diploma' }
		},
		...thoughtful
	},
	'study.institution_public_or_contract': {
		type: 'bool',
		label: { fr: 'Établissement public ou sous contrat', en: 'Public or state-contracted institution' },
		question: {
			fr: 'Ton établissement est-il public ou sous contrat avec l’État ?',
			en: 'Is your institution public or under contract with the State?'
		},
		why: {
			fr: 'L’aide à la mobilité internationale le demande.',
			en: 'The international mobility grant asks for it.'
		},
		must: {
			yes: {
				fr: 'Étudier dans un établissement public ou sous contrat avec l’État',
				en: 'Study at an institution that is public or under contract with the State'
			},
			no: {
				fr: 'Étudier dans un établissement privé sans contrat',
				en: 'Study at a private institution without contract'
			}
		},
		you: {
			yes: {
				fr: 'Ton établissement est public ou sous contrat',
				en: 'Your institution is public or under contract'
			},
			no: {
				fr: 'Ton établissement n’est ni public ni sous contrat',
				en: 'Your institution is neither public nor under contract'
			}
		},
		...thoughtful
	},
	'study.gap_year': {
		type: 'bool',
		label: { fr: 'Année de césure', en: 'Gap year' },
		question: { fr: 'Pars-tu pendant une année de césure ?', en: 'Are you going during a gap year?' },
		why: {
			fr: 'La bourse régionale ne paie pas la césure.',
			en: 'The regional grant does not pay for a gap year.'
		},
		must: {
			yes: { fr: 'Être en année de césure', en: 'Be on a gap year' },
			no: { fr: 'Ne pas être en année de césure', en: 'Not be on a gap year' }
		},
		you: {
			yes: { fr: 'Tu es en année de césure', en: 'You are on a gap year' },
			no: { fr: 'Tu n’es pas en année de césure', en: 'You are not on a gap year' }
		},
		...easy
	},
	'study.field_unavailable_locally': {
		type: 'bool',
		label: {
			fr: 'Formation absente ou pleine sur le territoire',
			en: 'Course missing or full in the territory'
		},
		question: {
			fr: 'Ta formation est-elle absente ou pleine sur ton territoire ?',
			en: 'Is your course missing or full in your territory?'
		},
		why: {
			fr: 'Le passeport mobilité études le demande.',
			en: 'The study mobility passport asks for it.'
		},
		must: {
			yes: {
				fr: 'Suivre une formation absente ou pleine sur ton territoire',
				en: 'Take a course that is missing or full in your territory'
			},
			no: {
				fr: 'Suivre une formation qui a des places sur ton territoire',
				en: 'Take a course that has places in your territory'
			}
		},
		you: {
			yes: {
				fr: 'Ta formation est absente ou pleine sur ton territoire',
				en: 'Your course is missing or full in your territory'
			},
			no: {
				fr: 'Ta formation a des places sur ton territoire',
				en: 'Your course has places in your territory'
			}
		},
		...thoughtful
	}
} as const satisfies Record<string, FactEntry>;
