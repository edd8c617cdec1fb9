import type { Programme } from '#lib/programmes/programme.ts';
import { baseRate, inclusionTopUp, overseasRate } from './erasmus-higher-pay.ts';
import { erasmusTravel } from './erasmus-travel.ts';
import { papers } from './papers.ts';
import { european } from './sources-european.ts';

export const eplusHedTraineeship: Programme = {
	id: 'eplus-hed-traineeship',
	name: { fr: 'Stage en Europe avec Erasmus+', en: 'Internship in Europe with Erasmus+' },
	officialName: { fr: 'Erasmus+ mobilité de stage (supérieur)', en: 'Erasmus+ higher education traineeship' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'graduate', 'disability'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne, par l’Agence Erasmus+ France',
		en: 'The European Union, through the French Erasmus+ agency'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu fais un stage de 2 à 12 mois dans un autre pays d’Europe. Ton établissement te verse une bourse. Tu peux aussi partir juste après ton diplôme, si tu as été choisi ou choisie avant.',
		en: 'You do an internship of 2 to 12 months in another European country. Your institution pays you a grant. You can also go just after your degree, if you were selected before it.'
	},
	nextStep: {
		fr: 'Va voir le service des stages ou des relations internationales de ton établissement.',
		en: 'Go to the internship or international office of your institution.'
	},
	conditions: {
		person: {
			all: [
				{
					any: [
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['student_higher', 'apprentice_higher']
						},
						{
							all: [
								{
									id: 'status',
									certainty: 'high',
									fact: 'status.set',
									op: 'intersects',
									value: ['graduate_under_12m']
								},
								{
									id: 'selected_before_graduation',
									certainty: 'high',
									fact: 'history.selected_before_graduation',
									op: 'eq',
									value: true
								}
							]
						}
					]
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
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['traineeship'] },
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
		parts: [
			baseRate,
			{
				id: 'internship',
				type: 'monthly',
				label: { fr: 'complément « stage »', en: 'internship top-up' },
				cents: 15000,
				certainty: 'high'
			},
			inclusionTopUp,
			overseasRate,
			erasmusTravel
		],
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
		fr: 'Une somme chaque mois, selon le pays et ton établissement. Deux écoles ont payé de 225 à 327 €. Un site public annonce de 300 à 700 €. Pour un stage, 150 € de plus par mois s’ajoutent. Selon ta situation, encore 250 € de plus par mois. Un forfait voyage s’ajoute, selon la distance.',
		en: 'A sum each month, depending on the country and your institution. Two schools paid €225 to €327. A public site says €300 to €700. For an internship, €150 more a month is added. Depending on your situation, another €250 a month. A travel lump sum is added, by distance.'
	},
	decidedBy: {
		fr: 'Ton établissement, dans les limites de l’Agence Erasmus+',
		en: 'Your institution, within the limits of the Erasmus+ agency'
	},
	documents: [
		papers.internshipAgreement,
		papers.mobilityContract,
		{ fr: 'Une attestation de fin de stage', en: 'A certificate at the end of the internship' },
		papers.ceam,
		papers.liability,
		papers.workAccident,
		papers.inclusionProof
	],
	apply: {
		where: {
			fr: 'Au service des stages ou des relations internationales de ton établissement',
			en: 'At the internship or international office of your institution'
		},
		when: {
			fr: 'Avant le départ : ton établissement te donne la date',
			en: 'Before you leave: your institution tells you the date'
		}
	},
	calls: [],
	with: [
		{ said: { fr: 'La paie de ton stage', en: 'Your internship pay' }, certainty: 'medium' },
		{ said: { fr: 'Ta bourse du Crous', en: 'Your Crous (student services) bursary' }, certainty: 'medium' },
		{
			programme: 'ami-mobilite-internationale',
			said: {
				fr: 'L’AMI, l’aide pour les étudiants boursiers',
				en: 'AMI, the aid for students with a bursary'
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
		}
	],
	checkedOn: '2026-08-19',
	sources: [
		european.AJ_ERA,
		european.E_PONTS,
		european.E_INSA,
		european.E_WIZ,
		european.E_AGENCE,
		european.E_PORTA
	],
	notes: []
};
