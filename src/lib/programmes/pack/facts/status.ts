import type { FactEntry } from '../../fact-entry.ts';
import { confidential, easy } from './handling.ts';
import { presentSituations } from './present-situations.ts';

/** What the person does these days, and who accompanies them. */
export const statusFacts = {
	'status.set': {
		type: 'enum[]',
		label: { fr: 'Situation actuelle', en: 'Present situation' },
		question: { fr: 'Que fais-tu en ce moment ?', en: 'What are you doing at the moment?' },
		hint: { fr: 'Coche tout ce qui te correspond.', en: 'Tick everything that fits.' },
		why: {
			fr: 'Chaque aide s’adresse à certaines situations.',
			en: 'Each grant is meant for certain situations.'
		},
		options: presentSituations,
		must: { fr: 'Être {choices}', en: 'Be {choices}' },
		you: { fr: 'Tu es {choices}', en: 'You are {choices}' },
		youNone: { fr: 'Aucune de ces situations n’est la tienne', en: 'None of these situations is yours' },
		...easy
	},
	'status.in_education': {
		type: 'bool',
		label: { fr: 'En scolarité ou en formation', en: 'In education or training' },
		question: {
			fr: 'Es-tu à l’école, en études ou en formation ?',
			en: 'Are you at school, studying or in training?'
		},
		why: {
			fr: 'L’accompagnement PACEA s’adresse aux jeunes sortis de l’école.',
			en: 'PACEA support is for young people out of school.'
		},
		must: {
			yes: { fr: 'Être à l’école, en études ou en formation', en: 'Be at school, studying or in training' },
			no: { fr: 'Ne plus être à l’école ni en formation', en: 'Be out of school and training' }
		},
		you: {
			yes: {
				fr: 'Tu es à l’école, en études ou en formation',
				en: 'You are at school, studying or in training'
			},
			no: { fr: 'Tu n’es plus à l’école ni en formation', en: 'You are out of school and training' }
		},
		...easy,
		derivedFrom: ['status.set']
	},
	'status.neet': {
		type: 'bool',
		label: {
			fr: 'Ni en emploi, ni en études, ni en formation',
			en: 'Not in employment, education or training'
		},
		question: {
			fr: 'Es-tu sans emploi, sans études et sans formation ?',
			en: 'Are you without a job, studies and training?'
		},
		why: {
			fr: 'Des programmes sont faits pour cette situation.',
			en: 'Some programmes are made for this situation.'
		},
		must: {
			yes: {
				fr: 'Être sans emploi, sans études et sans formation',
				en: 'Be without a job, studies and training'
			},
			no: { fr: 'Avoir un emploi, des études ou une formation', en: 'Have a job, studies or training' }
		},
		you: {
			yes: {
				fr: 'Tu es sans emploi, sans études et sans formation',
				en: 'You are without a job, studies and training'
			},
			no: { fr: 'Tu as un emploi, des études ou une formation', en: 'You have a job, studies or training' }
		},
		...easy,
		derivedFrom: ['status.set']
	},
	'status.registered_ft': {
		type: 'bool',
		label: { fr: 'Inscription à France Travail', en: 'Registered with France Travail' },
		question: {
			fr: 'As-tu une inscription à France Travail ?',
			en: 'Are you registered with France Travail?'
		},
		hint: { fr: 'C’est l’ancien Pôle emploi.', en: 'It used to be called Pôle emploi.' },
		why: {
			fr: 'Certaines aides passent par France Travail.',
			en: 'Some grants go through France Travail.'
		},
		must: {
			yes: { fr: 'Être inscrit ou inscrite à France Travail', en: 'Be registered with France Travail' },
			no: {
				fr: 'Ne pas être inscrit ou inscrite à France Travail',
				en: 'Not be registered with France Travail'
			}
		},
		you: {
			yes: { fr: 'Tu as une inscription à France Travail', en: 'You are registered with France Travail' },
			no: {
				fr: 'Tu n’as pas d’inscription à France Travail',
				en: 'You are not registered with France Travail'
			}
		},
		...easy,
		derivedFrom: ['status.ft_benefit']
	},
	'status.ft_benefit': {
		type: 'enum',
		label: { fr: 'Allocation chômage', en: 'Unemployment benefit' },
		question: { fr: 'Reçois-tu une allocation chômage ?', en: 'Do you receive unemployment benefit?' },
		hint: {
			fr: 'Le montant minimum était de 31,59 € par jour en 2024.',
			en: 'The minimum was €31.59 a day in 2024.'
		},
		why: {
			fr: 'L’aide à la mobilité est réservée aux petites allocations.',
			en: 'The mobility grant is only for people with low benefit.'
		},
		options: [
			{
				value: 'not_registered',
				label: {
					fr: 'Je n’ai pas d’inscription à France Travail',
					en: 'I am not registered with France Travail'
				},
				as: { fr: 'pas d’inscription à France Travail', en: 'no registration with France Travail' }
			},
			{
				value: 'none',
				label: { fr: 'J’ai une inscription, sans allocation', en: 'I am registered, without benefit' },
				as: { fr: 'aucune allocation chômage', en: 'no unemployment benefit' }
			},
			{
				value: 'min_or_below',
				label: { fr: 'Oui, le minimum ou moins', en: 'Yes, the minimum or less' },
				as: { fr: 'une allocation égale ou inférieure au minimum', en: 'benefit at or below the minimum' }
			},
			{
				value: 'above_min',
				label: { fr: 'Oui, plus que le minimum', en: 'Yes, more than the minimum' },
				as: { fr: 'une allocation supérieure au minimum', en: 'benefit above the minimum' }
			}
		],
		must: {
			fr: 'Être dans cette situation à France Travail : {choices}',
			en: 'With France Travail, have {choices}'
		},
		you: { fr: 'À France Travail : {choices}', en: 'With France Travail: {choices}' },
		...confidential
	},
	'status.rsa': {
		type: 'bool',
		label: { fr: 'Foyer bénéficiaire du RSA', en: 'Household on RSA income support' },
		question: { fr: 'Ton foyer reçoit-il le RSA ?', en: 'Does your household receive RSA income support?' },
		why: {
			fr: 'Le RSA ouvre des compléments et en ferme d’autres.',
			en: 'RSA opens some top-ups and closes others.'
		},
		must: {
			yes: { fr: 'Vivre dans un foyer qui reçoit le RSA', en: 'Live in a household that receives RSA' },
			no: {
				fr: 'Vivre dans un foyer qui ne reçoit pas le RSA',
				en: 'Live in a household that does not receive RSA'
			}
		},
		you: {
			yes: { fr: 'Ton foyer reçoit le RSA', en: 'Your household receives RSA' },
			no: { fr: 'Ton foyer ne reçoit pas le RSA', en: 'Your household does not receive RSA' }
		},
		...confidential
	},
	'status.household_tax': {
		type: 'enum',
		label: { fr: 'Imposition du foyer', en: 'Household income tax' },
		question: {
			fr: 'Ton foyer paie-t-il l’impôt sur le revenu ?',
			en: 'Does your household pay income tax?'
		},
		hint: {
			fr: 'C’est écrit sur l’avis d’impôt de tes parents, ou sur le tien.',
			en: 'It is written on your parents’ tax notice, or on yours.'
		},
		why: {
			fr: 'Le contrat d’engagement jeune dépend de l’impôt du foyer.',
			en: 'The youth engagement contract depends on household tax.'
		},
		options: [
			{
				value: 'non_taxable',
				label: { fr: 'Non', en: 'No' },
				as: { fr: 'qui ne paie pas d’impôt sur le revenu', en: 'that pays no income tax' }
			},
			{
				value: 'bracket1',
				label: { fr: 'Oui, dans la première tranche (11 %)', en: 'Yes, in the first bracket (11%)' },
				as: { fr: 'imposé dans la première tranche', en: 'taxed in the first bracket' }
			},
			{
				value: 'above',
				label: { fr: 'Oui, au-dessus', en: 'Yes, above that' },
				as: { fr: 'imposé au-dessus de la première tranche', en: 'taxed above the first bracket' }
			}
		],
		must: { fr: 'Vivre dans un foyer {choices}', en: 'Live in a household {choices}' },
		you: { fr: 'Tu vis dans un foyer {choices}', en: 'You live in a household {choices}' },
		...confidential
	},
	'status.in_cej': {
		type: 'bool',
		label: { fr: 'Déjà en contrat d’engagement jeune', en: 'Already in a youth engagement contract' },
		question: {
			fr: 'As-tu déjà un contrat d’engagement jeune (CEJ) ?',
			en: 'Do you already have a youth engagement contract (CEJ)?'
		},
		why: {
			fr: 'Ce contrat change les aides possibles.',
			en: 'This contract changes which grants are possible.'
		},
		must: {
			yes: { fr: 'Avoir un contrat d’engagement jeune (CEJ)', en: 'Have a youth engagement contract (CEJ)' },
			no: {
				fr: 'Ne pas avoir déjà un contrat d’engagement jeune (CEJ)',
				en: 'Not already have a youth engagement contract (CEJ)'
			}
		},
		you: {
			yes: { fr: 'Tu as un contrat d’engagement jeune', en: 'You have a youth engagement contract' },
			no: {
				fr: 'Tu n’as pas de contrat d’engagement jeune',
				en: 'You do not have a youth engagement contract'
			}
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
