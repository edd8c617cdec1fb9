import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const discovereu: Programme = {
	id: 'discovereu',
	name: {
		fr: 'DiscoverEU : un pass de train pour tes 18 ans',
		en: 'DiscoverEU: a rail pass when you are 18'
	},
	officialName: { fr: 'DiscoverEU', en: 'DiscoverEU' },
	kind: 'contest',
	forWhom: ['any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: { fr: 'La Commission européenne', en: 'The European Commission' },
	beneficiary: 'person',
	summary: {
		fr: 'À 18 ans, tu peux gagner un pass pour voyager en Europe jusqu’à 30 jours. Tu réponds à un quiz en ligne. Ce n’est pas un tirage au sort : les meilleures réponses gagnent.',
		en: 'At 18, you can win a pass to travel in Europe for up to 30 days. You answer an online quiz. It is not a lottery: the best answers win.'
	},
	nextStep: {
		fr: 'Regarde sur le Portail européen de la jeunesse quand ouvre le prochain quiz.',
		en: 'Check on the European Youth Portal when the next quiz opens.'
	},
	conditions: {
		person: {
			all: [
				{
					id: 'birth_window',
					certainty: 'high',
					born_between_call: true,
					say: {
						fr: 'Être né ou née dans la période demandée par l’appel en cours (l’année de tes 18 ans)',
						en: 'Be born within the dates of the current call (the year you turn 18)'
					}
				},
				{
					any: [
						{ id: 'eu_or_assoc', certainty: 'high', fact: 'nationality.eu_or_assoc', op: 'eq', value: true },
						{
							id: 'legal_resident',
							certainty: 'high',
							fact: 'residence.in_programme_country',
							op: 'eq',
							value: true
						}
					]
				},
				{
					id: 'no_previous_pass',
					certainty: 'high',
					fact: 'history.discovereu_awarded',
					op: 'eq',
					value: false
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{ id: 'duration', certainty: 'high', duration: 'days', min: 1, max: 30 }
			]
		}
	},
	amount: {
		type: 'in_kind',
		parts: [],
		certainty: 'high',
		note: 'travel pass up to 30 days plus discount card; stay not paid; disability assistance'
	},
	amountSaid: {
		fr: 'Un pass de voyage jusqu’à 30 jours et une carte de réductions. Tu paies tes repas et tes nuits. En cas de handicap, une assistance est prévue.',
		en: 'A travel pass of up to 30 days and a discount card. You pay for your meals and nights. With a disability, assistance is provided.'
	},
	decidedBy: {
		fr: 'La Commission européenne : par le score au quiz, puis l’heure d’envoi, avec un nombre de pass par pays',
		en: 'The European Commission: by quiz score, then time of sending, with a number of passes for each country'
	},
	documents: [
		{
			fr: 'Le numéro de ta carte d’identité, de ton passeport ou de ton titre de séjour',
			en: 'The number of your identity card, passport or residence permit'
		},
		{
			fr: 'Tes réponses au quiz : 5 questions et une question pour départager',
			en: 'Your quiz answers: 5 questions and one tie-break question'
		}
	],
	apply: {
		where: { fr: 'Sur le Portail européen de la jeunesse', en: 'On the European Youth Portal' },
		when: {
			fr: 'Deux fois par an. Le dernier appel connu allait du 8 au 22 avril 2026, à midi.',
			en: 'Twice a year. The last known call ran from 8 to 22 April 2026, noon.'
		}
	},
	calls: [
		{
			id: '2026-spring',
			open: '2026-04-08T12:00+02:00',
			close: '2026-04-22T12:00+02:00',
			born_from: '2007-07-01',
			born_to: '2008-06-30',
			travel_from: '2026-07-01',
			travel_to: '2027-09-30',
			places_eu: 40000,
			certainty: 'high'
		},
		{
			id: '2026-autumn',
			open: null,
			close: null,
			born_from: '2008-01-01',
			born_to: '2008-12-31',
			certainty: 'low',
			note: 'pattern of earlier autumn rounds, not found'
		}
	],
	with: [
		{ programme: 'depart-1825', said: { fr: 'Départ 18:25', en: 'Départ 18:25' }, certainty: 'low' },
		{ programme: 'zellidja', said: { fr: 'La bourse Zellidja', en: 'The Zellidja grant' }, certainty: 'low' }
	],
	notWith: [],
	valid_from: '2018-06-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [
		{
			fr: 'Les dates de l’appel d’automne 2026 n’ont pas été trouvées.',
			en: 'The dates of the autumn 2026 call were not found.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [european.AJ_DISC, european.DISC_24, european.DISC_QA, european.DISC_HR, european.DISC_TLE],
	notes: [
		'NOT a lottery: national quotas by population, ranking by quiz answers and tie-break, then first come first served; unfilled quotas go to other countries.',
		'October 2023: all 5,793 French applicants got a pass (DISC_TLE) - demand can be below quota.',
		"Group up to 4+leader: the group shares the leader's rank (knowledge)."
	]
};
