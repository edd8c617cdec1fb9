import type { FactEntry } from '../../fact-entry.ts';
import { easy, thoughtful } from './handling.ts';

/** Pay, contract, distance and steps already taken for the stay. */
export const practicalFacts = {
	'project.monthly_income_eur': {
		type: 'number',
		unit: 'euros',
		min: 0,
		max: 20000,
		label: { fr: 'Gratification, salaire et autres aides par mois', en: 'Pay and other grants a month' },
		question: {
			fr: 'Combien recevras-tu par mois pendant le stage ?',
			en: 'How much will you receive a month during the placement?'
		},
		hint: {
			fr: 'Compte ta gratification, ton salaire et tes autres aides.',
			en: 'Count your allowance, your pay and your other grants.'
		},
		why: { fr: 'L’aide de l’OFAJ complète jusqu’à un plafond.', en: 'The OFAJ grant tops up to a ceiling.' },
		must: {
			fr: 'Recevoir {bound} par mois, salaire et autres aides compris',
			en: 'Receive {bound} a month, pay and other grants included'
		},
		you: { fr: 'Tu recevras {value} par mois', en: 'You will receive {value} a month' },
		youNone: {
			fr: 'Tu ne recevras rien pendant le stage',
			en: 'You will receive nothing during the placement'
		},
		...thoughtful
	},
	'project.weekly_pay_eur': {
		type: 'number',
		unit: 'euros',
		min: 0,
		max: 5000,
		label: { fr: 'Gratification par semaine', en: 'Pay a week' },
		question: {
			fr: 'Combien recevras-tu par semaine pendant le stage ?',
			en: 'How much will you be paid a week during the internship?'
		},
		why: {
			fr: 'La bourse régionale a un plafond de gratification.',
			en: 'The regional grant has a pay ceiling.'
		},
		must: { fr: 'Toucher {bound} par semaine pour un stage', en: 'Be paid {bound} a week for an internship' },
		you: { fr: 'Tu toucheras {value} par semaine', en: 'You will be paid {value} a week' },
		youNone: { fr: 'Ton stage n’est pas payé', en: 'Your internship is unpaid' },
		...thoughtful
	},
	'project.no_other_job': {
		type: 'bool',
		label: { fr: 'Aucun autre emploi pendant la mission', en: 'No other job during the mission' },
		question: {
			fr: 'Seras-tu sans autre emploi pendant la mission ?',
			en: 'Will you have no other job during the mission?'
		},
		why: {
			fr: 'Ce volontariat ne se combine pas avec un emploi.',
			en: 'This volunteering cannot be combined with a job.'
		},
		must: {
			yes: {
				fr: 'Ne pas avoir d’autre emploi pendant la mission',
				en: 'Have no other job during the mission'
			},
			no: { fr: 'Garder un autre emploi pendant la mission', en: 'Keep another job during the mission' }
		},
		you: {
			yes: {
				fr: 'Tu n’auras pas d’autre emploi pendant la mission',
				en: 'You will have no other job during the mission'
			},
			no: {
				fr: 'Tu auras un autre emploi pendant la mission',
				en: 'You will have another job during the mission'
			}
		},
		...easy
	},
	'project.contract_months': {
		type: 'number',
		unit: 'months',
		min: 0,
		max: 120,
		label: { fr: 'Durée du contrat (mois)', en: 'Length of the contract (months)' },
		question: { fr: 'Combien de mois dure ton contrat ?', en: 'How many months does your contract last?' },
		hint: { fr: 'Pour un contrat sans fin prévue, écris 120.', en: 'For an open-ended contract, write 120.' },
		why: {
			fr: 'EURES demande une durée minimum de contrat.',
			en: 'EURES asks for a minimum contract length.'
		},
		must: { fr: 'Avoir un contrat {of}', en: 'Have a contract of {of}' },
		you: { fr: 'Ton contrat dure {value}', en: 'Your contract lasts {value}' },
		youEndless: { fr: 'Ton contrat n’a pas de fin prévue', en: 'Your contract has no planned end' },
		...easy
	},
	'project.fte_pct': {
		type: 'number',
		unit: 'percent',
		min: 0,
		max: 100,
		label: { fr: 'Temps de travail', en: 'Working time' },
		question: {
			fr: 'Quel est ton temps de travail, en pour cent ?',
			en: 'What is your working time, in per cent?'
		},
		hint: { fr: 'Temps plein : 100. Mi-temps : 50.', en: 'Full time: 100. Half-time: 50.' },
		why: { fr: 'EURES demande au moins un mi-temps.', en: 'EURES asks for at least half-time.' },
		must: { fr: 'Travailler à {bound} d’un temps plein', en: 'Work {bound} of full time' },
		you: { fr: 'Tu travailles à {value} d’un temps plein', en: 'You work {value} of full time' },
		...easy
	},
	'project.applied_before_start': {
		type: 'bool',
		label: { fr: 'Demande avant l’entretien ou l’embauche', en: 'Request before the interview or the job' },
		question: {
			fr: 'Fais-tu ta demande avant l’entretien ou l’embauche ?',
			en: 'Do you apply before the interview or the job starts?'
		},
		why: { fr: 'EURES n’aide jamais après coup.', en: 'EURES never pays afterwards.' },
		must: {
			yes: {
				fr: 'Faire la demande avant l’entretien ou l’embauche',
				en: 'Apply before the interview or the job starts'
			},
			no: {
				fr: 'Faire la demande après l’entretien ou l’embauche',
				en: 'Apply after the interview or the job starts'
			}
		},
		you: {
			yes: {
				fr: 'Tu fais ta demande avant l’entretien ou l’embauche',
				en: 'You apply before the interview or the job starts'
			},
			no: {
				fr: 'Tu fais ta demande après l’entretien ou l’embauche',
				en: 'You apply after the interview or the job starts'
			}
		},
		...easy
	},
	'project.round_trip_km': {
		type: 'number',
		unit: 'kilometres',
		min: 0,
		max: 45000,
		label: { fr: 'Distance aller-retour', en: 'Return distance' },
		question: {
			fr: 'Combien de kilomètres fait l’aller-retour ?',
			en: 'How many kilometres is the return trip?'
		},
		hint: { fr: 'Une estimation suffit.', en: 'An estimate will do.' },
		why: { fr: 'L’aide commence au-delà d’une distance.', en: 'The grant starts beyond a distance.' },
		must: { fr: 'Faire {bound} aller-retour', en: 'Travel {bound} there and back' },
		you: { fr: 'Ton trajet fait {value} aller-retour', en: 'Your trip is {value} there and back' },
		...thoughtful
	},
	'project.action_days': {
		type: 'int',
		unit: 'days',
		min: 0,
		max: 365,
		label: { fr: 'Jours d’action de solidarité', en: 'Days of solidarity action' },
		question: {
			fr: 'Combien de jours d’action de solidarité avez-vous prévus ?',
			en: 'How many days of solidarity action have you planned?'
		},
		why: {
			fr: 'L’aide demande un minimum de jours d’action.',
			en: 'The grant asks for a minimum of action days.'
		},
		must: { fr: 'Prévoir {bound} d’action de solidarité', en: 'Plan {bound} of solidarity action' },
		you: { fr: 'Vous prévoyez {value} d’action', en: 'You plan {value} of action' },
		changeable: true,
		...easy
	},
	'project.proof_of_funds': {
		type: 'bool',
		label: { fr: 'Preuve d’économies', en: 'Proof of savings' },
		question: { fr: 'Peux-tu prouver que tu as des économies ?', en: 'Can you prove that you have savings?' },
		why: {
			fr: 'Le visa demande entre 1 000 et 5 000 € selon le pays.',
			en: 'The visa asks for €1,000 to €5,000 depending on the country.'
		},
		must: {
			yes: { fr: 'Pouvoir prouver tes économies', en: 'Be able to prove your savings' },
			no: { fr: 'Ne pas pouvoir prouver tes économies', en: 'Not be able to prove your savings' }
		},
		you: {
			yes: { fr: 'Tu peux prouver tes économies', en: 'You can prove your savings' },
			no: { fr: 'Tu ne peux pas encore prouver tes économies', en: 'You cannot prove your savings yet' }
		},
		changeable: true,
		...thoughtful
	},
	'project.booked_via_partner': {
		type: 'bool',
		label: { fr: 'Réservation chez un partenaire', en: 'Booked with a partner' },
		question: {
			fr: 'Réserves-tu ton séjour sur le site Départ 18:25 ?',
			en: 'Do you book your stay on the Départ 18:25 site?'
		},
		why: {
			fr: 'L’aide ne paie que les séjours de ses partenaires.',
			en: 'The grant only pays for its partners’ stays.'
		},
		must: {
			yes: {
				fr: 'Réserver ton séjour chez un partenaire du programme',
				en: 'Book the stay with a partner of the scheme'
			},
			no: { fr: 'Réserver ton séjour ailleurs', en: 'Book the stay elsewhere' }
		},
		you: {
			yes: { fr: 'Tu réserves chez un partenaire du programme', en: 'You book with a partner of the scheme' },
			no: {
				fr: 'Tu ne réserves pas chez un partenaire du programme',
				en: 'You do not book with a partner of the scheme'
			}
		},
		changeable: true,
		...easy
	}
} as const satisfies Record<string, FactEntry>;
