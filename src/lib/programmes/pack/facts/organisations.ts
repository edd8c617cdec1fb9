import type { FactEntry } from '../../fact-entry.ts';
import { thoughtful } from './handling.ts';

/** Who would send the person, and what that organisation holds. */
export const organisationFacts = {
	'organisation.sending_erasmus_vet': {
		type: 'bool',
		label: {
			fr: 'Organisme avec un projet Erasmus+ de formation professionnelle',
			en: 'Organisation with an Erasmus+ vocational project'
		},
		question: {
			fr: 'Ton lycée, CFA ou organisme a-t-il un projet Erasmus+ ?',
			en: 'Does your school, CFA or organisation have an Erasmus+ project?'
		},
		hint: {
			fr: 'Le référent ou la référente mobilité le sait. Une mission locale peut aussi en porter un.',
			en: 'The mobility adviser knows. A mission locale can run one too.'
		},
		why: { fr: 'C’est lui qui demande l’aide, pas toi.', en: 'It applies for the grant, not you.' },
		must: {
			yes: {
				fr: 'Avoir un lycée, un CFA ou un organisme qui porte un projet Erasmus+',
				en: 'Have a school, CFA or organisation that runs an Erasmus+ project'
			},
			no: {
				fr: 'Avoir un organisme sans projet Erasmus+',
				en: 'Have an organisation without an Erasmus+ project'
			}
		},
		you: {
			yes: { fr: 'Ton organisme porte un projet Erasmus+', en: 'Your organisation runs an Erasmus+ project' },
			no: {
				fr: 'Ton organisme ne porte pas de projet Erasmus+',
				en: 'Your organisation does not run an Erasmus+ project'
			}
		},
		changeable: true,
		...thoughtful
	},
	'organisation.sending_erasmus_school': {
		type: 'bool',
		label: { fr: 'Établissement scolaire avec un projet Erasmus+', en: 'School with an Erasmus+ project' },
		question: {
			fr: 'Ton collège ou ton lycée a-t-il un projet Erasmus+ ?',
			en: 'Does your secondary school have an Erasmus+ project?'
		},
		why: {
			fr: 'C’est l’établissement qui demande l’aide, pas toi.',
			en: 'The school applies for the grant, not you.'
		},
		must: {
			yes: {
				fr: 'Étudier dans un collège ou un lycée qui porte un projet Erasmus+',
				en: 'Attend a school that runs an Erasmus+ project'
			},
			no: {
				fr: 'Étudier dans un établissement sans projet Erasmus+',
				en: 'Attend a school without an Erasmus+ project'
			}
		},
		you: {
			yes: { fr: 'Ton établissement porte un projet Erasmus+', en: 'Your school runs an Erasmus+ project' },
			no: {
				fr: 'Ton établissement ne porte pas de projet Erasmus+',
				en: 'Your school does not run an Erasmus+ project'
			}
		},
		changeable: true,
		...thoughtful
	},
	'organisation.sending_youth': {
		type: 'bool',
		label: { fr: 'Envoi par une association', en: 'Sent by an association' },
		question: {
			fr: 'Une association organise-t-elle ton départ ?',
			en: 'Is an association organising your stay?'
		},
		why: {
			fr: 'Un échange de jeunes passe toujours par une association.',
			en: 'A youth exchange always goes through an association.'
		},
		must: {
			yes: {
				fr: 'Partir avec une association ou un groupe organisé',
				en: 'Go with an association or an organised group'
			},
			no: { fr: 'Partir sans association', en: 'Go without an association' }
		},
		you: {
			yes: { fr: 'Une association organise ton départ', en: 'An association organises your stay' },
			no: { fr: 'Aucune association n’organise ton départ', en: 'No association organises your stay' }
		},
		changeable: true,
		...thoughtful
	},
	'organisation.supports_jsi': {
		type: 'bool',
		label: { fr: 'Association et parrain JSI ou VVV-SI', en: 'Association and sponsor for JSI or VVV-SI' },
		question: {
			fr: 'As-tu une association et un parrain agréé pour ton projet ?',
			en: 'Do you have an association and an approved sponsor?'
		},
		hint: {
			fr: 'Le parrain est une structure agréée qui aide à monter le projet.',
			en: 'The sponsor is an approved structure that helps to build the project.'
		},
		why: {
			fr: 'L’aide est versée à l’association, avec un parrain.',
			en: 'The grant is paid to the association, with a sponsor.'
		},
		must: {
			yes: {
				fr: 'Avoir une association et un parrain agréé pour le projet',
				en: 'Have an association and an approved sponsor for the project'
			},
			no: {
				fr: 'Monter ton projet sans association ni parrain agréé',
				en: 'Run the project without an association and an approved sponsor'
			}
		},
		you: {
			yes: {
				fr: 'Une association et un parrain agréé portent ton projet',
				en: 'An association and an approved sponsor support your project'
			},
			no: {
				fr: 'Il manque à ton projet une association ou un parrain agréé',
				en: 'Your project lacks an association or an approved sponsor'
			}
		},
		changeable: true,
		...thoughtful
	},
	'organisation.alma_operator': {
		type: 'bool',
		label: { fr: 'Opérateur ALMA disponible', en: 'ALMA operator available' },
		question: {
			fr: 'Un organisme te propose-t-il le programme ALMA ?',
			en: 'Does an organisation offer you the ALMA programme?'
		},
		hint: { fr: 'Ta mission locale peut te répondre.', en: 'Your mission locale can tell you.' },
		why: {
			fr: 'Sans organisme ALMA près de chez toi, le départ n’est pas possible.',
			en: 'Without an ALMA organisation near you, you cannot go.'
		},
		must: {
			yes: {
				fr: 'Avoir près de chez toi un organisme qui propose ALMA',
				en: 'Have an organisation nearby that offers ALMA'
			},
			no: { fr: 'Ne pas avoir d’organisme ALMA près de chez toi', en: 'Have no ALMA organisation nearby' }
		},
		you: {
			yes: { fr: 'Un organisme te propose ALMA', en: 'An organisation offers you ALMA' },
			no: {
				fr: 'Aucun organisme ne te propose ALMA pour le moment',
				en: 'No organisation offers you ALMA at the moment'
			}
		},
		...thoughtful
	},
	'organisation.mobinov_member': {
		type: 'bool',
		label: { fr: 'Établissement membre de Mobinov', en: 'Institution in the Mobinov consortium' },
		question: {
			fr: 'Ton établissement est-il membre de Mobinov ?',
			en: 'Is your institution a member of Mobinov?'
		},
		hint: {
			fr: 'Mobinov est le groupe Erasmus+ de la Région Hauts-de-France. Demande à l’accueil.',
			en: 'Mobinov is the Erasmus+ group of the Hauts-de-France Region. Ask at reception.'
		},
		why: {
			fr: 'Seuls les établissements membres peuvent t’envoyer avec Mobinov.',
			en: 'Only member institutions can send you with Mobinov.'
		},
		must: {
			yes: {
				fr: 'Étudier dans un établissement membre de Mobinov',
				en: 'Attend an institution that is a member of Mobinov'
			},
			no: { fr: 'Étudier dans un établissement hors de Mobinov', en: 'Attend an institution outside Mobinov' }
		},
		you: {
			yes: { fr: 'Ton établissement est membre de Mobinov', en: 'Your institution is a member of Mobinov' },
			no: {
				fr: 'Ton établissement n’est pas membre de Mobinov',
				en: 'Your institution is not a member of Mobinov'
			}
		},
		...thoughtful
	}
} as const satisfies Record<string, FactEntry>;
