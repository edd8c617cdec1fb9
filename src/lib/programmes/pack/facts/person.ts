import type { FactEntry } from '../../fact-entry.ts';
import { deduced, easy } from './handling.ts';

/** Who the person is and which nationality counts where. */
export const personFacts = {
	'person.birth_date': {
		type: 'date',
		label: { fr: 'Date de naissance', en: 'Date of birth' },
		question: { fr: 'Quelle est ta date de naissance ?', en: 'What is your date of birth?' },
		why: {
			fr: 'Presque toutes les aides ont un âge minimum ou maximum.',
			en: 'Almost every grant has a minimum or maximum age.'
		},
		you: { fr: 'Tu es né ou née le {value}', en: 'You were born on {value}' },
		...easy
	},
	'person.french_speaking': {
		type: 'bool',
		label: { fr: 'Francophone', en: 'French-speaking' },
		question: { fr: 'Parles-tu français ?', en: 'Do you speak French?' },
		why: {
			fr: 'Une bourse de voyage demande de parler français.',
			en: 'One travel grant asks you to speak French.'
		},
		must: {
			yes: { fr: 'Parler français', en: 'Speak French' },
			no: { fr: 'Ne pas parler français', en: 'Not speak French' }
		},
		you: {
			yes: { fr: 'Tu parles français', en: 'You speak French' },
			no: { fr: 'Tu ne parles pas français', en: 'You do not speak French' }
		},
		...easy
	},
	'application.date': {
		type: 'date',
		label: { fr: 'Date de la demande', en: 'Date of the application' },
		question: { fr: 'Quel jour fais-tu ta demande ?', en: 'On what day do you apply?' },
		why: {
			fr: 'Certaines aides regardent ton âge le jour de la demande.',
			en: 'Some grants look at your age on the day you apply.'
		},
		you: { fr: 'Tu fais ta demande le {value}', en: 'You apply on {value}' },
		...deduced
	},
	'contract.date': {
		type: 'date',
		label: { fr: 'Date de signature du contrat', en: 'Date the contract is signed' },
		question: { fr: 'Quel jour signes-tu ton contrat ?', en: 'On what day do you sign your contract?' },
		why: {
			fr: 'Le service civique regarde ton âge le jour du contrat.',
			en: 'Civic service looks at your age on the day of the contract.'
		},
		you: { fr: 'Tu signes ton contrat le {value}', en: 'You sign your contract on {value}' },
		...deduced,
		derivedFrom: ['project.start_date']
	},
	'nationality.list': {
		type: 'iso2[]',
		label: { fr: 'Nationalités', en: 'Nationalities' },
		question: { fr: 'Quelle est ta nationalité ?', en: 'What is your nationality?' },
		hint: {
			fr: 'Si tu en as plusieurs, indique-les toutes.',
			en: 'If you have more than one, give them all.'
		},
		why: {
			fr: 'Certaines aides sont réservées à des nationalités.',
			en: 'Some grants are only for certain nationalities.'
		},
		must: {
			oneOf: {
				fr: 'Avoir une de ces nationalités : {choices}',
				en: 'Have one of these nationalities: {choices}'
			},
			notTheDestination: {
				fr: 'Partir dans un pays dont tu n’as pas la nationalité',
				en: 'Go to a country of which you are not a national'
			}
		},
		you: { fr: 'Tes nationalités : {value}', en: 'Your nationalities: {value}' },
		youNone: { fr: 'Tu n’as pas de nationalité', en: 'You have no nationality' },
		...easy
	},
	'nationality.french': {
		type: 'bool',
		label: { fr: 'Nationalité française', en: 'French nationality' },
		question: { fr: 'As-tu la nationalité française ?', en: 'Are you a French national?' },
		why: {
			fr: 'Certaines aides demandent un passeport français.',
			en: 'Some grants ask for a French passport.'
		},
		must: {
			yes: { fr: 'Avoir la nationalité française', en: 'Be a French national' },
			no: { fr: 'Ne pas avoir la nationalité française', en: 'Not be a French national' }
		},
		you: {
			yes: { fr: 'Tu as la nationalité française', en: 'You are a French national' },
			no: { fr: 'Tu n’as pas la nationalité française', en: 'You are not a French national' }
		},
		...deduced,
		derivedFrom: ['nationality.list']
	},
	'nationality.eu_eea_ch': {
		type: 'bool',
		label: { fr: 'Nationalité de l’UE, de l’EEE ou de la Suisse', en: 'EU, EEA or Swiss national' },
		question: {
			fr: 'As-tu la nationalité d’un pays de l’Union européenne, de l’EEE ou de la Suisse ?',
			en: 'Are you a national of an EU or EEA country or of Switzerland?'
		},
		why: { fr: 'Le service civique le demande.', en: 'Civic service asks for it.' },
		must: {
			yes: {
				fr: 'Avoir la nationalité d’un pays de l’Union européenne, de l’Espace économique européen ou de la Suisse',
				en: 'Be a national of a country of the European Union, of the European Economic Area or of Switzerland'
			},
			no: {
				fr: 'Ne pas avoir la nationalité d’un pays de l’Union européenne, de l’Espace économique européen ou de la Suisse',
				en: 'Not be a national of a country of the European Union, of the European Economic Area or of Switzerland'
			}
		},
		you: {
			yes: {
				fr: 'Tu as la nationalité d’un pays européen qui convient',
				en: 'You are a national of a European country that counts'
			},
			no: {
				fr: 'Tu n’as pas la nationalité d’un de ces pays européens',
				en: 'You are not a national of one of these European countries'
			}
		},
		...deduced,
		derivedFrom: ['nationality.list']
	},
	'nationality.eea': {
		type: 'bool',
		label: { fr: 'Nationalité de l’Espace économique européen', en: 'European Economic Area national' },
		question: {
			fr: 'As-tu la nationalité d’un pays de l’Espace économique européen ?',
			en: 'Are you a national of a country of the European Economic Area?'
		},
		why: { fr: 'Le V.I.E et le V.I.A le demandent.', en: 'The V.I.E and V.I.A schemes ask for it.' },
		must: {
			yes: {
				fr: 'Avoir la nationalité d’un pays de l’Espace économique européen',
				en: 'Be a national of a country of the European Economic Area'
			},
			no: {
				fr: 'Ne pas avoir la nationalité d’un pays de l’Espace économique européen',
				en: 'Not be a national of a country of the European Economic Area'
			}
		},
		you: {
			yes: {
				fr: 'Tu as la nationalité d’un pays de l’Espace économique européen',
				en: 'You are a national of a country of the European Economic Area'
			},
			no: {
				fr: 'Tu n’as pas la nationalité d’un pays de l’Espace économique européen',
				en: 'You are not a national of a country of the European Economic Area'
			}
		},
		...deduced,
		derivedFrom: ['nationality.list']
	},
	'nationality.eu_or_assoc': {
		type: 'bool',
		label: {
			fr: 'Nationalité d’un pays du programme Erasmus+',
			en: 'National of an Erasmus+ programme country'
		},
		question: {
			fr: 'As-tu la nationalité d’un pays du programme Erasmus+ ?',
			en: 'Are you a national of an Erasmus+ programme country?'
		},
		why: { fr: 'DiscoverEU le demande.', en: 'DiscoverEU asks for it.' },
		must: {
			yes: {
				fr: 'Avoir la nationalité d’un pays du programme Erasmus+',
				en: 'Be a national of an Erasmus+ programme country'
			},
			no: {
				fr: 'Ne pas avoir la nationalité d’un pays du programme Erasmus+',
				en: 'Not be a national of an Erasmus+ programme country'
			}
		},
		you: {
			yes: {
				fr: 'Tu as la nationalité d’un pays du programme Erasmus+',
				en: 'You are a national of an Erasmus+ programme country'
			},
			no: {
				fr: 'Tu n’as pas la nationalité d’un pays du programme Erasmus+',
				en: 'You are not a national of an Erasmus+ programme country'
			}
		},
		...deduced,
		derivedFrom: ['nationality.list']
	},
	'nationality.eu_no_is': {
		type: 'bool',
		label: {
			fr: 'Nationalité de l’UE, de la Norvège ou de l’Islande',
			en: 'EU, Norwegian or Icelandic national'
		},
		question: {
			fr: 'As-tu la nationalité d’un pays de l’UE, de la Norvège ou de l’Islande ?',
			en: 'Are you a national of an EU country, Norway or Iceland?'
		},
		why: { fr: 'Le programme EURES le demande.', en: 'The EURES scheme asks for it.' },
		must: {
			yes: {
				fr: 'Avoir la nationalité d’un pays de l’Union européenne, de la Norvège ou de l’Islande',
				en: 'Be a national of a country of the European Union, of Norway or of Iceland'
			},
			no: {
				fr: 'Ne pas avoir la nationalité d’un pays de l’Union européenne, de la Norvège ou de l’Islande',
				en: 'Not be a national of a country of the European Union, of Norway or of Iceland'
			}
		},
		you: {
			yes: {
				fr: 'Tu as la nationalité d’un pays de l’UE, de la Norvège ou de l’Islande',
				en: 'You are a national of an EU country, of Norway or of Iceland'
			},
			no: {
				fr: 'Tu n’as pas la nationalité d’un pays de l’UE, de la Norvège ou de l’Islande',
				en: 'You are not a national of an EU country, of Norway or of Iceland'
			}
		},
		...deduced,
		derivedFrom: ['nationality.list']
	}
} as const satisfies Record<string, FactEntry>;
