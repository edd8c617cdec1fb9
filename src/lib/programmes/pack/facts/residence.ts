import type { FactEntry } from '../../fact-entry.ts';
import { deduced, easy, origin } from './handling.ts';

/** Where the person lives and by which right. */
export const residenceFacts = {
	'stay.regular': {
		type: 'bool',
		label: { fr: 'Séjour régulier en France', en: 'Lawful stay in France' },
		question: { fr: 'As-tu un titre de séjour valable ?', en: 'Do you have a valid residence permit?' },
		why: {
			fr: 'Certaines aides sont ouvertes à toute personne en séjour régulier.',
			en: 'Some grants are open to anyone who stays lawfully in France.'
		},
		must: {
			yes: { fr: 'Être en séjour régulier en France', en: 'Be lawfully resident in France' },
			no: { fr: 'Ne pas avoir de titre de séjour', en: 'Have no residence permit' }
		},
		you: {
			yes: { fr: 'Tu es en séjour régulier', en: 'You are lawfully resident in France' },
			no: { fr: 'Tu n’as pas de titre de séjour valable', en: 'You have no valid residence permit' }
		},
		...origin,
		derivedFrom: ['nationality.list']
	},
	'stay.months_regular': {
		type: 'int',
		unit: 'months',
		min: 0,
		max: 999,
		label: { fr: 'Mois de séjour régulier', en: 'Months of lawful stay' },
		question: {
			fr: 'Depuis combien de mois es-tu en séjour régulier en France ?',
			en: 'For how many months have you stayed lawfully in France?'
		},
		why: {
			fr: 'Le service civique s’ouvre après un an de séjour régulier.',
			en: 'Civic service opens after one year of lawful stay.'
		},
		must: { fr: 'Être en séjour régulier depuis {bound}', en: 'Have stayed lawfully in France for {bound}' },
		you: {
			fr: 'Tu es en séjour régulier depuis {value}',
			en: 'You have stayed lawfully in France for {value}'
		},
		youEndless: { fr: 'Ton séjour en France n’a pas de limite', en: 'Your stay in France has no limit' },
		...origin
	},
	'stay.permit': {
		type: 'enum',
		label: { fr: 'Nature du titre de séjour', en: 'Kind of residence permit' },
		question: { fr: 'Quel titre de séjour as-tu ?', en: 'Which residence permit do you have?' },
		why: {
			fr: 'Il change les papiers de voyage à préparer.',
			en: 'It changes the travel papers to prepare.'
		},
		options: [
			{
				value: 'refugee',
				label: { fr: 'Carte de résident : réfugié ou réfugiée', en: 'Resident card: refugee' },
				as: { fr: 'une carte de résident réfugié', en: 'a refugee resident card' }
			},
			{
				value: 'subsidiary_protection',
				label: { fr: 'Protection subsidiaire', en: 'Subsidiary protection' },
				as: { fr: 'une carte de protection subsidiaire', en: 'a subsidiary protection card' }
			},
			{
				value: 'resident',
				label: { fr: 'Carte de résident (10 ans)', en: 'Resident card (10 years)' },
				as: { fr: 'une carte de résident', en: 'a resident card' }
			},
			{
				value: 'student',
				label: { fr: 'Titre de séjour étudiant', en: 'Student permit' },
				as: { fr: 'un titre de séjour étudiant', en: 'a student permit' }
			},
			{
				value: 'other',
				label: { fr: 'Un autre titre', en: 'Another permit' },
				as: { fr: 'un autre titre de séjour', en: 'another permit' }
			}
		],
		must: { fr: 'Avoir {choices}', en: 'Have {choices}' },
		you: { fr: 'Tu as {choices}', en: 'You have {choices}' },
		...origin
	},
	'residence.region': {
		type: 'ISO 3166-2',
		label: { fr: 'Région de résidence', en: 'Region of residence' },
		question: { fr: 'Dans quelle région habites-tu ?', en: 'In which region do you live?' },
		why: {
			fr: 'Certaines aides sont réservées aux habitants d’une région.',
			en: 'Some grants are only for people who live in one region.'
		},
		must: { fr: 'Habiter {place}', en: 'Live {place}' },
		you: { fr: 'Tu habites {place}', en: 'You live {place}' },
		none: {
			label: { fr: 'Je n’habite pas en France', en: 'I do not live in France' },
			you: { fr: 'Tu n’habites pas en France', en: 'You do not live in France' }
		},
		...easy
	},
	'residence.in_programme_country': {
		type: 'bool',
		label: { fr: 'Réside légalement dans un pays du programme', en: 'Legal resident of a programme country' },
		question: {
			fr: 'Habites-tu légalement dans un pays du programme Erasmus+ ?',
			en: 'Do you live legally in an Erasmus+ programme country?'
		},
		why: {
			fr: 'Les programmes européens sont ouverts aux personnes qui y habitent.',
			en: 'European programmes are open to people who live there.'
		},
		must: {
			yes: {
				fr: 'Habiter légalement en France ou dans un autre pays du programme',
				en: 'Live legally in France or in another programme country'
			},
			no: { fr: 'Habiter hors des pays du programme', en: 'Live outside the programme countries' }
		},
		you: {
			yes: {
				fr: 'Tu habites légalement dans un pays du programme',
				en: 'You live legally in a programme country'
			},
			no: { fr: 'Tu n’habites pas dans un pays du programme', en: 'You do not live in a programme country' }
		},
		...deduced,
		derivedFrom: ['residence.region', 'nationality.list', 'stay.regular']
	},
	'residence.permanent_in_france': {
		type: 'bool',
		label: { fr: 'Réside durablement en France', en: 'Permanent resident in France' },
		question: { fr: 'Habites-tu en France toute l’année ?', en: 'Do you live in France all year round?' },
		why: {
			fr: 'Les aides franco-allemandes demandent d’habiter en France.',
			en: 'French-German grants ask you to live in France.'
		},
		must: {
			yes: { fr: 'Habiter en France de façon durable', en: 'Live permanently in France' },
			no: { fr: 'Ne pas habiter en France de façon durable', en: 'Not live permanently in France' }
		},
		you: {
			yes: { fr: 'Tu habites en France toute l’année', en: 'You live in France all year round' },
			no: { fr: 'Tu n’habites pas en France toute l’année', en: 'You do not live in France all year round' }
		},
		...easy
	},
	'residence.qpv': {
		type: 'bool',
		label: { fr: 'Adresse en quartier prioritaire (QPV)', en: 'Address in a priority neighbourhood (QPV)' },
		question: {
			fr: 'Habites-tu dans un quartier prioritaire (QPV) ?',
			en: 'Do you live in a priority neighbourhood (QPV)?'
		},
		hint: {
			fr: 'Ta mairie ou le site sig.ville.gouv.fr peut te le dire.',
			en: 'Your town hall or the site sig.ville.gouv.fr can tell you.'
		},
		why: {
			fr: 'Y habiter peut te donner une priorité ou un complément.',
			en: 'Living there may give you priority or a top-up.'
		},
		must: {
			yes: { fr: 'Habiter dans un quartier prioritaire (QPV)', en: 'Live in a priority neighbourhood (QPV)' },
			no: {
				fr: 'Habiter hors des quartiers prioritaires (QPV)',
				en: 'Live outside priority neighbourhoods (QPV)'
			}
		},
		you: {
			yes: { fr: 'Tu habites dans un quartier prioritaire', en: 'You live in a priority neighbourhood' },
			no: {
				fr: 'Tu n’habites pas dans un quartier prioritaire',
				en: 'You do not live in a priority neighbourhood'
			}
		},
		...easy
	},
	'residence.frr': {
		type: 'bool',
		label: { fr: 'Commune rurale classée FRR', en: 'Rural municipality listed as FRR' },
		question: {
			fr: 'Habites-tu dans une commune rurale classée France ruralités revitalisation ?',
			en: 'Do you live in a rural town listed as France ruralités revitalisation?'
		},
		hint: {
			fr: 'Ces zones ont remplacé les ZRR en 2024. Ta mairie sait si ta commune est sur la liste.',
			en: 'These zones replaced the ZRR in 2024. Your town hall knows whether your town is on the list.'
		},
		why: {
			fr: 'Y habiter peut te donner une priorité ou un complément.',
			en: 'Living there may give you priority or a top-up.'
		},
		must: {
			yes: {
				fr: 'Habiter dans une commune rurale classée FRR (avant : ZRR)',
				en: 'Live in a rural town listed as FRR (formerly ZRR)'
			},
			no: { fr: 'Habiter hors des communes classées FRR', en: 'Live outside towns listed as FRR' }
		},
		you: {
			yes: {
				fr: 'Tu habites dans une commune rurale classée FRR',
				en: 'You live in a rural town listed as FRR'
			},
			no: {
				fr: 'Tu n’habites pas dans une commune rurale classée FRR',
				en: 'You do not live in a rural town listed as FRR'
			}
		},
		...easy
	},
	'residence.outermost_habitual': {
		type: 'bool',
		label: { fr: 'Résidence habituelle outre-mer', en: 'Habitual residence in a French overseas territory' },
		question: {
			fr: 'Vis-tu d’habitude dans un territoire d’outre-mer ?',
			en: 'Is your usual home in a French overseas territory?'
		},
		hint: {
			fr: 'Par exemple La Réunion, la Guadeloupe, la Guyane ou Mayotte.',
			en: 'For example Réunion, Guadeloupe, French Guiana or Mayotte.'
		},
		why: {
			fr: 'Des aides paient le voyage depuis l’outre-mer.',
			en: 'Some grants pay for travel from the overseas territories.'
		},
		must: {
			yes: { fr: 'Vivre d’habitude outre-mer', en: 'Usually live in a French overseas territory' },
			no: { fr: 'Ne pas vivre d’habitude outre-mer', en: 'Not usually live in a French overseas territory' }
		},
		you: {
			yes: { fr: 'Tu vis d’habitude outre-mer', en: 'You usually live in a French overseas territory' },
			no: { fr: 'Tu ne vis pas outre-mer', en: 'You do not live in a French overseas territory' }
		},
		...easy
	}
} as const satisfies Record<string, FactEntry>;
