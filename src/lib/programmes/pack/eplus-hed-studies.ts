import type { Programme } from '#lib/programmes/programme.ts';
import { baseRate, inclusionTopUp, overseasRate } from './erasmus-higher-pay.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusHedStudies: Programme = {
	id: 'eplus-hed-studies',
	name: { fr: 'Étudier en Europe avec Erasmus+', en: 'Study in Europe with Erasmus+' },
	officialName: {
		fr: 'Erasmus+ mobilité d’études (supérieur)',
		en: 'Erasmus+ higher education study mobility'
	},
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'disability'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par l’Agence Erasmus+ France',
		en: 'The European Union, through the French Erasmus+ agency'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu suis une partie de tes études dans un autre pays d’Europe, pendant 2 à 12 mois. Ton établissement en France choisit qui part et verse la bourse.',
		en: 'You do part of your studies in another European country, for 2 to 12 months. Your institution in France chooses who goes and pays the grant.'
	},
	nextStep: {
		fr: 'Va voir le service des relations internationales de ton établissement, 6 à 12 mois avant de partir.',
		en: 'Go to your institution’s international office, 6 to 12 months before you leave.'
	},
	conditions: {
		person: {
			all: [
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['student_higher', 'apprentice_higher']
				},
				{
					id: 'institution_charter',
					certainty: 'high',
					fact: 'study.institution_eche',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['study'] },
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EPLUS_FROM_FR' }
				},
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 12 },
				{
					id: 'cycle_cap_12m',
					certainty: 'high',
					fact: 'history.eplus_months_in_cycle',
					op: 'lt',
					value: 12,
					say: {
						fr: 'Avoir passé moins de 12 mois avec Erasmus+ depuis le début de ton cycle (licence, master ou doctorat)',
						en: 'Have spent under 12 months with Erasmus+ in your current cycle (bachelor, master or doctorate)'
					}
				}
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [baseRate, inclusionTopUp, overseasRate, erasmusTravel],
		monthRule: 'days/30, proportional (knowledge, unconfirmed)',
		payment: {
			advancePercent: null,
			balance: {
				fr: 'après le retour, avec les documents demandés',
				en: 'after the return, with the documents asked for'
			}
		},
		certainty: 'medium'
	},
	amountSaid: {
		fr: 'Une somme chaque mois, selon le pays et ton établissement. Deux écoles ont payé de 225 à 327 €. Un site public annonce de 300 à 700 €. Selon ta situation (handicap, bourse, quartier…), tu peux avoir 250 € de plus par mois. Un forfait voyage s’ajoute, selon la distance. Si ton établissement est en outre-mer, le taux est de 786 € par mois.',
		en: 'A sum each month, depending on the country and your institution. Two schools paid €225 to €327. A public site says €300 to €700. Depending on your situation (disability, bursary, neighbourhood…), you may get €250 more a month. A travel lump sum is added, by distance. If your institution is overseas, the rate is €786 a month.'
	},
	decidedBy: {
		fr: 'Ton établissement, dans les limites de l’Agence Erasmus+',
		en: 'Your institution, within the limits of the Erasmus+ agency'
	},
	documents: [
		papers.learningAgreement,
		papers.mobilityContract,
		papers.arrivalDeparture,
		papers.rib,
		papers.ceam,
		papers.liability,
		papers.inclusionProof,
		papers.greenTravel
	],
	apply: {
		where: {
			fr: 'Au service des relations internationales de ton établissement. Pas à l’Agence Erasmus+.',
			en: 'At your institution’s international office. Not at the Erasmus+ agency.'
		},
		when: { fr: '6 à 12 mois avant ton départ', en: '6 to 12 months before you leave' }
	},
	calls: [],
	with: [
		{ said: { fr: 'Ta bourse du Crous', en: 'Your Crous (student services) bursary' }, certainty: 'medium' },
		{
			programme: 'ami-mobilite-internationale',
			said: {
				fr: 'L’AMI, l’aide pour les étudiants boursiers',
				en: 'AMI, the aid for students with a bursary'
			},
			certainty: 'medium'
		},
		{
			said: {
				fr: 'Les aides des Régions : regarde la règle de chacune',
				en: 'Aids of the Regions: check the rule of each'
			},
			certainty: 'medium'
		}
	],
	notWith: [
		{
			said: { fr: 'Une autre aide européenne pour le même séjour', en: 'Another EU grant for the same stay' },
			certainty: 'medium'
		},
		{
			programme: 'hdf-mermoz',
			said: {
				fr: 'La bourse Mermoz pour le même séjour : les sources se contredisent. Demande à la Région.',
				en: 'The Mermoz grant for the same stay: sources disagree. Ask the Region.'
			},
			certainty: 'conflict'
		}
	],
	valid_from: '2024-07-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'La somme par mois change d’un établissement à l’autre. Demande la tienne.',
			en: 'The monthly sum changes from one institution to another. Ask for yours.'
		},
		{
			fr: 'Le forfait voyage n’est confirmé que de 100 à 2 999 km, sans le bonus train ou bus.',
			en: 'The travel lump sum is confirmed only from 100 to 2,999 km, without the train or bus bonus.'
		},
		{
			fr: 'Pour le Royaume-Uni et la Suisse, les règles peuvent changer avec l’appel 2027.',
			en: 'For the United Kingdom and Switzerland, the rules may change with the 2027 call.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [
		european.AJ_ERA,
		european.AJ_GUIDE,
		european.E_AGENCE,
		european.E_PONTS,
		european.E_INSA,
		european.E_WIZ,
		european.E_PORTA
	],
	notes: [
		'E_WIZ still says 3 months minimum for studies; E_AGENCE says 2 to 12 months: 2 is used.',
		'12 months per cycle (24 in single-cycle engineering): E_INSA.',
		'GB and CH are listed as associated by MER_SKEMA; association starts with the 2027 call (knowledge, unconfirmed): keep country sets date-versioned.'
	]
};
