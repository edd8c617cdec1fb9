import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const zellidja: Programme = {
	id: 'zellidja',
	name: {
		fr: 'Bourse Zellidja : voyager en solo, à ton idée',
		en: 'Zellidja grant: travel alone, your own way'
	},
	officialName: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	kind: 'grant',
	forWhom: ['any', 'minor'],
	destinations: ['world', 'europe', 'france'],
	funder: { fr: 'La Fondation Zellidja', en: 'The Zellidja foundation' },
	beneficiary: 'person',
	summary: {
		fr: 'Tu as de 16 à 20 ans et une idée de voyage ? Tu pars seul ou seule, 1 mois ou plus, sur un sujet que tu choisis. La destination est libre.',
		en: 'You are 16 to 20 with an idea for a trip? You go alone, for 1 month or more, on a topic you choose. Any destination is fine.'
	},
	nextStep: {
		fr: 'Lis le règlement sur zellidja.com et commence ton projet de 8 à 10 pages.',
		en: 'Read the rules on zellidja.com and start your 8 to 10 page project.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 16, max: 20 },
				{ id: 'french_speaking', certainty: 'high', fact: 'person.french_speaking', op: 'eq', value: true },
				{
					id: 'max_two_trips',
					certainty: 'high',
					fact: 'history.zellidja_trips',
					op: 'lt',
					value: 2,
					say: {
						fr: 'Avoir reçu au plus une bourse Zellidja jusqu’ici',
						en: 'Have received at most one Zellidja grant so far'
					}
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{ id: 'alone', certainty: 'high', fact: 'project.alone', op: 'eq', value: true },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 1, max: null },
				{
					id: 'study_subject',
					certainty: 'high',
					fact: 'project.study_subject',
					op: 'eq',
					value: true,
					judge: { fr: 'le jury Zellidja, après un oral', en: 'the Zellidja jury, after an interview' }
				},
				{
					id: 'departure_window',
					certainty: 'medium',
					fact: 'project.in_window',
					op: 'eq',
					value: true,
					say: {
						fr: 'Partir dans la période fixée chaque année (en 2023 : du 1er juin au 31 octobre)',
						en: 'Leave within the period set each year (in 2023: 1 June to 31 October)'
					}
				}
			]
		}
	},
	amount: { type: 'max_by_rank', firstCents: 90000, secondCents: 110000, certainty: 'medium' },
	amountSaid: {
		fr: 'Jusqu’à 900 € pour un premier voyage, jusqu’à 1 100 € pour un second. Un jury décide.',
		en: 'Up to €900 for a first trip, up to €1,100 for a second one. A jury decides.'
	},
	decidedBy: { fr: 'Un jury, après un oral', en: 'A jury, after an interview' },
	documents: [
		{ fr: 'Ton projet, de 8 à 10 pages', en: 'Your project, 8 to 10 pages' },
		{ fr: 'Ton budget', en: 'Your budget' },
		{ fr: 'Un oral devant un jury', en: 'An interview with a jury' },
		{
			fr: 'Au retour : un rapport, un journal et tes comptes',
			en: 'When you return: a report, a diary and your accounts'
		}
	],
	apply: {
		where: { fr: 'Sur zellidja.com', en: 'On zellidja.com' },
		when: {
			fr: 'Avant le 31 janvier ou le 1er mars, selon l’année',
			en: 'Before 31 January or 1 March, depending on the year'
		},
		url: 'https://zellidja.com'
	},
	calls: [],
	with: [{ programme: 'discovereu', said: { fr: 'DiscoverEU', en: 'DiscoverEU' }, certainty: 'medium' }],
	notWith: [
		{
			said: {
				fr: 'Un échange scolaire, une formation, un séjour de langue ou une mission humanitaire',
				en: 'A school exchange, a training, a language stay or a humanitarian mission'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'La date limite change chaque année : 31 janvier ou 1er mars.',
			en: 'The deadline changes each year: 31 January or 1 March.'
		},
		{ fr: 'Les montants datent de 2023.', en: 'The amounts date from 2023.' },
		{
			fr: 'La période de départ connue est celle de 2023.',
			en: 'The known departure period is that of 2023.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.ZEL_YV, french.ZEL_FJ],
	notes: ['2023 window: departures 1 June to 31 October.']
};
