import type { FactEntry } from '../../fact-entry.ts';
import { easy, thoughtful } from './handling.ts';
import { projectKinds } from './project-kinds.ts';

/** What the person wants to do: the kind of stay, where, when, with whom. */
export const projectFacts = {
	'project.kind': {
		type: 'enum',
		label: { fr: 'Type de projet', en: 'Kind of project' },
		question: { fr: 'Que veux-tu faire ?', en: 'What do you want to do?' },
		hint: { fr: 'Tu pourras changer d’avis et comparer.', en: 'You can change your mind and compare.' },
		why: {
			fr: 'Chaque aide paie certains types de projets.',
			en: 'Each grant pays for certain kinds of project.'
		},
		options: projectKinds,
		must: { fr: 'Partir pour {choices}', en: 'Go for {choices}' },
		you: { fr: 'Tu pars pour {choices}', en: 'You are going for {choices}' },
		...easy
	},
	'project.destination': {
		type: 'iso2',
		label: { fr: 'Pays de destination', en: 'Destination country' },
		question: { fr: 'Dans quel pays veux-tu partir ?', en: 'To which country do you want to go?' },
		why: { fr: 'Chaque aide vaut pour certains pays.', en: 'Each grant is valid for certain countries.' },
		must: { fr: 'Partir {place}', en: 'Go {place}' },
		you: { fr: 'Tu pars {place}', en: 'You are going {place}' },
		changeable: true,
		...easy
	},
	'project.start_date': {
		type: 'date',
		label: { fr: 'Date de départ', en: 'Start date' },
		question: { fr: 'Quand veux-tu partir ?', en: 'When do you want to leave?' },
		hint: { fr: 'Une date approximative suffit.', en: 'A rough date will do.' },
		why: { fr: 'Ton âge au départ compte souvent.', en: 'Your age on the day you leave often matters.' },
		you: { fr: 'Tu pars le {value}', en: 'You leave on {value}' },
		changeable: true,
		...easy
	},
	'project.end_date': {
		type: 'date',
		label: { fr: 'Date de retour', en: 'End date' },
		question: { fr: 'Quand veux-tu revenir ?', en: 'When do you want to come back?' },
		hint: { fr: 'Une date approximative suffit.', en: 'A rough date will do.' },
		why: {
			fr: 'La durée du séjour compte pour presque toutes les aides.',
			en: 'The length of the stay matters for almost every grant.'
		},
		you: { fr: 'Tu reviens le {value}', en: 'You come back on {value}' },
		changeable: true,
		...easy
	},
	'project.collective': {
		type: 'bool',
		label: { fr: 'Projet collectif', en: 'Group project' },
		question: { fr: 'Est-ce un projet de groupe ?', en: 'Is it a group project?' },
		why: { fr: 'Certaines aides sont données à des groupes.', en: 'Some grants are given to groups.' },
		must: {
			yes: { fr: 'Partir avec un projet de groupe', en: 'Go with a group project' },
			no: { fr: 'Partir sans projet de groupe', en: 'Go without a group project' }
		},
		you: {
			yes: { fr: 'Ton projet est un projet de groupe', en: 'Your project is a group project' },
			no: { fr: 'Ton projet n’est pas un projet de groupe', en: 'Your project is not a group project' }
		},
		...easy
	},
	'project.alone': {
		type: 'bool',
		label: { fr: 'Voyage en solitaire', en: 'Travelling alone' },
		question: { fr: 'Pars-tu sans personne avec toi ?', en: 'Are you travelling alone?' },
		why: {
			fr: 'Une bourse de voyage est faite pour partir seul ou seule.',
			en: 'One travel grant is meant for travelling alone.'
		},
		must: {
			yes: { fr: 'Voyager seul ou seule', en: 'Travel alone' },
			no: { fr: 'Ne pas voyager seul ou seule', en: 'Not travel alone' }
		},
		you: {
			yes: { fr: 'Tu pars sans personne avec toi', en: 'You travel alone' },
			no: { fr: 'Tu ne pars pas seul ou seule', en: 'You do not travel alone' }
		},
		...easy
	},
	'project.group_size': {
		type: 'int',
		unit: 'people',
		min: 1,
		max: 200,
		label: { fr: 'Taille du groupe', en: 'Group size' },
		question: {
			fr: 'Combien de jeunes êtes-vous dans le groupe ?',
			en: 'How many young people are in the group?'
		},
		why: { fr: 'Certaines aides fixent une taille de groupe.', en: 'Some grants set a group size.' },
		must: { fr: 'Former un groupe {of}', en: 'Be a group of {of}' },
		you: { fr: 'Ton groupe compte {value}', en: 'Your group has {value}' },
		...easy
	},
	'project.mandatory_in_curriculum': {
		type: 'bool',
		label: { fr: 'Séjour obligatoire dans la formation', en: 'Stay compulsory in the course' },
		question: {
			fr: 'Ce séjour est-il obligatoire dans ta formation ?',
			en: 'Is this stay compulsory in your course?'
		},
		why: {
			fr: 'Certaines aides demandent un séjour obligatoire.',
			en: 'Some grants ask for a compulsory stay.'
		},
		must: {
			yes: {
				fr: 'Faire un séjour obligatoire dans la formation',
				en: 'Do a stay that is compulsory in the course'
			},
			no: { fr: 'Faire un séjour non obligatoire', en: 'Do a stay that is not compulsory' }
		},
		you: {
			yes: {
				fr: 'Ton séjour est obligatoire dans ta formation',
				en: 'Your stay is compulsory in your course'
			},
			no: {
				fr: 'Ton séjour n’est pas obligatoire dans ta formation',
				en: 'Your stay is not compulsory in your course'
			}
		},
		...easy
	},
	'project.in_curriculum': {
		type: 'bool',
		label: { fr: 'Séjour prévu dans la formation', en: 'Stay part of the course' },
		question: { fr: 'Ce séjour compte-t-il dans ta formation ?', en: 'Does this stay count in your course?' },
		why: {
			fr: 'L’aide à la mobilité internationale le demande.',
			en: 'The international mobility grant asks for it.'
		},
		must: {
			yes: { fr: 'Faire un séjour qui compte dans la formation', en: 'Do a stay that counts in the course' },
			no: { fr: 'Faire un séjour hors de la formation', en: 'Do a stay outside the course' }
		},
		you: {
			yes: { fr: 'Ton séjour compte dans ta formation', en: 'Your stay counts in your course' },
			no: { fr: 'Ton séjour ne compte pas dans ta formation', en: 'Your stay does not count in your course' }
		},
		changeable: true,
		...easy
	},
	'project.in_french_establishment': {
		type: 'bool',
		label: {
			fr: 'Stage dans un établissement français à l’étranger',
			en: 'Placement in a French establishment abroad'
		},
		question: {
			fr: 'Ton stage est-il dans un établissement français à l’étranger ?',
			en: 'Is your placement in a French establishment abroad?'
		},
		hint: {
			fr: 'Par exemple une école française, un consulat ou une ambassade.',
			en: 'For example a French school, a consulate or an embassy.'
		},
		why: { fr: 'L’OFAJ n’aide pas ces stages.', en: 'OFAJ does not fund such placements.' },
		must: {
			yes: {
				fr: 'Faire ton stage dans un établissement français à l’étranger',
				en: 'Do the placement in a French establishment abroad'
			},
			no: {
				fr: 'Faire ton stage ailleurs que dans un établissement français à l’étranger',
				en: 'Do the placement elsewhere than in a French establishment abroad'
			}
		},
		you: {
			yes: {
				fr: 'Ton stage est dans un établissement français',
				en: 'Your placement is in a French establishment'
			},
			no: {
				fr: 'Ton stage n’est pas dans un établissement français',
				en: 'Your placement is not in a French establishment'
			}
		},
		...easy
	},
	'project.humanitarian': {
		type: 'bool',
		label: { fr: 'Mission humanitaire', en: 'Humanitarian mission' },
		question: { fr: 'Est-ce une mission d’aide humanitaire ?', en: 'Is it a humanitarian aid mission?' },
		why: {
			fr: 'Le volontariat humanitaire a ses propres règles.',
			en: 'Humanitarian volunteering has its own rules.'
		},
		must: {
			yes: { fr: 'Faire une mission d’aide humanitaire', en: 'Do a humanitarian aid mission' },
			no: { fr: 'Faire une mission qui n’est pas humanitaire', en: 'Do a mission that is not humanitarian' }
		},
		you: {
			yes: { fr: 'Ta mission est humanitaire', en: 'Your mission is humanitarian' },
			no: { fr: 'Ta mission n’est pas humanitaire', en: 'Your mission is not humanitarian' }
		},
		...easy
	},
	'project.months_abroad': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 36,
		label: { fr: 'Mois passés à l’étranger', en: 'Months spent abroad' },
		question: {
			fr: 'Combien de mois passeras-tu à l’étranger ?',
			en: 'How many months will you spend abroad?'
		},
		why: {
			fr: 'Une partie de la mission peut se passer en France.',
			en: 'Part of the mission may take place in France.'
		},
		must: { fr: 'Passer {bound} à l’étranger', en: 'Spend {bound} abroad' },
		you: { fr: 'Tu passes {value} à l’étranger', en: 'You spend {value} abroad' },
		changeable: true,
		...easy
	},
	'project.study_subject': {
		type: 'bool',
		label: { fr: 'Sujet d’étude personnel', en: 'Personal study subject' },
		question: {
			fr: 'As-tu un sujet d’étude pour ton voyage ?',
			en: 'Do you have a study subject for your trip?'
		},
		why: {
			fr: 'La bourse Zellidja demande un sujet que tu choisis.',
			en: 'The Zellidja grant asks for a subject you choose.'
		},
		must: {
			yes: { fr: 'Avoir un sujet d’étude personnel', en: 'Have a study subject of your own' },
			no: { fr: 'Partir sans sujet d’étude', en: 'Go without a study subject' }
		},
		you: {
			yes: { fr: 'Tu as un sujet d’étude', en: 'You have a study subject' },
			no: { fr: 'Tu n’as pas encore de sujet d’étude', en: 'You do not have a study subject yet' }
		},
		changeable: true,
		...easy
	},
	'project.in_window': {
		type: 'bool',
		label: { fr: 'Départ pendant les dates prévues', en: 'Departure within the set dates' },
		question: {
			fr: 'Pars-tu pendant les dates prévues par la bourse ?',
			en: 'Do you leave within the dates set by the grant?'
		},
		why: {
			fr: 'La bourse fixe chaque année des dates de départ.',
			en: 'The grant sets departure dates each year.'
		},
		must: {
			yes: { fr: 'Partir pendant les dates prévues cette année', en: 'Leave within the dates set this year' },
			no: { fr: 'Partir hors des dates prévues', en: 'Leave outside the set dates' }
		},
		you: {
			yes: { fr: 'Tu pars pendant les dates prévues', en: 'You leave within the set dates' },
			no: { fr: 'Tu ne pars pas pendant les dates prévues', en: 'You do not leave within the set dates' }
		},
		changeable: true,
		...thoughtful
	},
	'project.european_programme': {
		type: 'bool',
		label: { fr: 'Séjour dans un programme européen', en: 'Stay within a European programme' },
		question: {
			fr: 'Pars-tu avec un programme européen comme Erasmus+ ?',
			en: 'Are you going with a European programme such as Erasmus+?'
		},
		why: {
			fr: 'Le passeport mobilité études le demande hors de France.',
			en: 'The study mobility passport asks for it outside France.'
		},
		must: {
			yes: { fr: 'Partir avec un programme européen', en: 'Go with a European programme' },
			no: { fr: 'Partir sans programme européen', en: 'Go without a European programme' }
		},
		you: {
			yes: { fr: 'Tu pars avec un programme européen', en: 'You go with a European programme' },
			no: { fr: 'Tu ne pars pas avec un programme européen', en: 'You do not go with a European programme' }
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
