import type { Programme } from '#lib/programmes/programme.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';
import { regional } from './sources-regional.ts';

export const eplusVetShort: Programme = {
	id: 'eplus-vet-short',
	name: {
		fr: 'Stage Erasmus+ en lycée pro ou en apprentissage',
		en: 'Erasmus+ placement for vocational pupils and apprentices'
	},
	officialName: {
		fr: 'Erasmus+ apprenants de la formation professionnelle - courte durée',
		en: 'Erasmus+ VET learners, short-term'
	},
	kind: 'grant',
	forWhom: ['pupil', 'apprentice', 'trainee', 'graduate', 'jobseeker'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par ton lycée, ton centre d’apprentis (CFA), la Région ou la mission locale',
		en: 'The European Union, through your school, apprentice centre (CFA), the Region or the mission locale'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu pars de 10 à 89 jours en stage ou en formation en Europe. Ton lycée, ton centre de formation d’apprentis (CFA) ou ta mission locale organise tout. Avec moins d’opportunités (handicap, quartier prioritaire, sans emploi…), tu peux peut-être partir dès 2 jours.',
		en: 'You go from 10 to 89 days on a placement or training in Europe. Your school, apprentice training centre (CFA) or mission locale (youth job centre) organises everything. With fewer opportunities (disability, priority neighbourhood, out of work…), you may be able to go from 2 days.'
	},
	nextStep: {
		fr: 'Parle à la personne « référente mobilité » de ton lycée ou de ton CFA. Demande s’il y a un projet Erasmus+.',
		en: 'Talk to the mobility contact of your school or apprentice centre. Ask whether there is an Erasmus+ project.'
	},
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: [
						'vet_pupil',
						'apprentice_secondary',
						'trainee_vocational',
						'graduate_under_12m',
						'jobseeker_in_vet'
					]
				},
				{
					id: 'sending_org_has_project',
					certainty: 'high',
					fact: 'organisation.sending_erasmus_vet',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{
					id: 'project_kind',
					certainty: 'high',
					fact: 'project.kind',
					op: 'in',
					value: ['vet_traineeship', 'traineeship', 'apprenticeship_abroad']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{
					any: [
						{ id: 'duration', certainty: 'medium', duration: 'days', min: 10, max: 89 },
						{
							all: [
								{ predicate: 'fewer_opportunities_youth' },
								{ id: 'duration_fo', certainty: 'low', duration: 'days', min: 2, max: 89 }
							]
						}
					]
				}
			]
		}
	},
	amount: {
		type: 'decided_by',
		who: {
			fr: 'l’organisme qui t’envoie ou qui coordonne le projet',
			en: 'the sending or coordinating organisation'
		},
		parts: [
			erasmusTravel,
			{
				id: 'daily',
				type: 'unpriced',
				label: { fr: 'somme par jour, selon le pays et la durée', en: 'sum per day, by country and length' },
				certainty: 'low',
				note: 'country- and duration-based daily unit cost, degressive after day 14; French figures not found in a source; E_APEC quoted 750-1000 EUR/month in 2019-20'
			},
			{
				id: 'inclusion',
				type: 'unpriced',
				label: { fr: 'soutien à l’inclusion', en: 'inclusion support' },
				certainty: 'low',
				note: 'real costs or 100 EUR/participant to the organisation (knowledge)'
			}
		],
		certainty: 'low',
		note: 'the young person does not apply to the agency; the organisation holds the grant and decides what is paid or provided'
	},
	amountSaid: {
		fr: 'Tu ne demandes pas d’argent toi-même. L’organisme qui t’envoie reçoit l’aide et décide ce qu’il paie ou fournit : voyage, logement, repas. En 2019-2020, on parlait de 750 à 1 000 € par mois. Le chiffre d’aujourd’hui n’a pas été trouvé.',
		en: 'You do not ask for money yourself. The organisation that sends you receives the aid and decides what it pays or provides: travel, lodging, meals. In 2019-20, €750 to €1,000 a month was quoted. Today’s figure was not found.'
	},
	decidedBy: {
		fr: 'L’organisme qui t’envoie. Il reçoit l’argent et choisit ce qu’il paie.',
		en: 'The organisation that sends you. It receives the money and chooses what it pays.'
	},
	documents: [
		papers.mobilityAgreement,
		papers.parentalConsent,
		papers.leaveOfTerritory,
		papers.ceam,
		papers.liability,
		papers.workAccident,
		{
			fr: 'Ton contrat pédagogique : ce que tu vas apprendre là-bas',
			en: 'Your learning contract: what you will learn there'
		}
	],
	apply: {
		where: {
			fr: 'Auprès de la personne référente mobilité de ton lycée, de ton CFA ou de ton organisme',
			en: 'With the mobility contact of your school, apprentice centre or training body'
		},
		when: {
			fr: 'Dès que tu y penses : ton établissement fixe les dates',
			en: 'As soon as you think of it: your school sets the dates'
		}
	},
	calls: [],
	with: [
		{
			said: {
				fr: 'Ton salaire d’apprenti, si ton employeur le garde pendant le séjour (« mise à disposition »)',
				en: 'Your apprentice wage, if your employer keeps paying it during the stay (mise à disposition)'
			},
			certainty: 'medium'
		},
		{
			programme: 'ofaj-stage-professionnel',
			said: {
				fr: 'La bourse de l’OFAJ pour un stage en Allemagne',
				en: 'The OFAJ grant for an internship in Germany'
			},
			certainty: 'medium'
		},
		{
			programme: 'hdf-generation-plus-mobilite',
			said: { fr: 'Génération + Mobilité', en: 'Génération + Mobilité' },
			certainty: 'medium'
		}
	],
	notWith: [
		{
			said: {
				fr: 'Une autre bourse Erasmus+ pour le même séjour',
				en: 'Another Erasmus+ grant for the same stay'
			},
			certainty: 'medium'
		},
		{
			programme: 'hdf-mobinov',
			said: {
				fr: 'Mobinov pour le même séjour : c’est aussi Erasmus+',
				en: 'Mobinov for the same stay: it is Erasmus+ too'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'La somme par jour pour la France n’a pas été trouvée.',
			en: 'The daily sum for France was not found.'
		},
		{
			fr: 'Le départ dès 2 jours reste à confirmer. D’anciennes pages demandent 2 semaines au moins.',
			en: 'Leaving from 2 days is to be confirmed. Older pages ask for at least 2 weeks.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [european.E_HORS, european.E_VETEC, european.E_VETFR, regional.MOBINOV, european.E_PORTA],
	notes: [
		'Loi 2023-1267: mobilities over 4 weeks allow either mise en veille or mise à disposition of the apprenticeship contract (E_APPLAW).'
	]
};
