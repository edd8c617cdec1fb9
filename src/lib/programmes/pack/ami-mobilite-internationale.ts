import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const amiMobiliteInternationale: Programme = {
	id: 'ami-mobilite-internationale',
	name: { fr: 'AMI : une aide pour les étudiants boursiers', en: 'AMI: an aid for students with a bursary' },
	officialName: { fr: 'Aide à la mobilité internationale (AMI)', en: 'International mobility aid' },
	kind: 'grant',
	forWhom: ['student'],
	destinations: ['world', 'europe'],
	funder: {
		fr: 'L’État, ministère de l’Enseignement supérieur. Ton établissement verse l’argent.',
		en: 'The State, higher education ministry. Your institution pays the money.'
	},
	beneficiary: 'person',
	summary: {
		fr: 'L’AMI (aide à la mobilité internationale) est pour les étudiants boursiers qui partent 1 à 10 mois à l’étranger. Le séjour doit faire partie de tes études. Attention : le nombre d’aides est limité dans chaque établissement.',
		en: 'AMI (international mobility aid) is for students with a bursary who go abroad for 1 to 10 months. The stay must be part of your studies. Note: each institution has a limited number of aids.'
	},
	nextStep: {
		fr: 'Demande un dossier AMI au service des relations internationales de ton établissement.',
		en: 'Ask for an AMI file at your institution’s international office.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'status', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['student_higher'] },
				{
					any: [
						{ id: 'bursary_holder', certainty: 'high', fact: 'bursary.crous', op: 'eq', value: true },
						{
							id: 'specific_aid',
							certainty: 'high',
							fact: 'bursary.annual_specific_aid',
							op: 'eq',
							value: true
						}
					]
				},
				{ id: 'national_diploma', certainty: 'high', fact: 'study.national_diploma', op: 'eq', value: true },
				{
					id: 'institution_public_or_contract',
					certainty: 'high',
					fact: 'study.institution_public_or_contract',
					op: 'eq',
					value: true
				},
				{
					id: 'cumulative_cap_10m',
					certainty: 'high',
					fact: 'history.ami_months_used',
					op: 'lt',
					value: 10,
					say: {
						fr: 'Avoir reçu moins de 10 mois d’AMI depuis le début de tes études',
						en: 'Have received under 10 months of AMI since your studies began'
					}
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
					value: ['study', 'traineeship']
				},
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 1, max: 10 },
				{ id: 'in_curriculum', certainty: 'high', fact: 'project.in_curriculum', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly',
		cents: 40000,
		decidedBy: { fr: 'ton établissement', en: 'your institution' },
		months: { min: 1, max: 10 },
		certainty: 'high'
	},
	amountSaid: {
		fr: '400 € par mois. Ton établissement choisit le nombre de mois, de 1 à 10. Ce n’est pas automatique. Au moins un mois peut être payé avant le départ.',
		en: '€400 a month. Your institution chooses the number of months, from 1 to 10. It is not automatic. At least one month can be paid before you leave.'
	},
	decidedBy: {
		fr: 'Ton établissement : il choisit qui la reçoit et pour combien de mois',
		en: 'Your institution: it chooses who gets it and for how many months'
	},
	documents: [
		{ fr: 'Le dossier du service des relations internationales', en: 'The international office’s file' },
		{ fr: 'Ton projet de séjour', en: 'Your plan for the stay' },
		papers.bursaryNotice,
		papers.internshipOrAdmission,
		{ fr: 'Une attestation de présence sur place', en: 'A certificate that you are there' }
	],
	apply: {
		where: {
			fr: 'Au service des relations internationales de ton établissement',
			en: 'At your institution’s international office'
		},
		when: {
			fr: 'Avant le départ : ton établissement te donne la date',
			en: 'Before you leave: your institution tells you the date'
		}
	},
	calls: [],
	with: [
		{ said: { fr: 'Ta bourse sur critères sociaux', en: 'Your needs-based bursary' }, certainty: 'high' },
		{ said: { fr: 'L’aide au mérite', en: 'The merit aid' }, certainty: 'high' },
		{
			programme: 'eplus-hed-studies',
			said: { fr: 'Erasmus+ pour les études', en: 'Erasmus+ for studies' },
			certainty: 'high'
		},
		{
			programme: 'eplus-hed-traineeship',
			said: { fr: 'Erasmus+ pour un stage', en: 'Erasmus+ for an internship' },
			certainty: 'high'
		},
		{
			programme: 'eplus-hed-short',
			said: { fr: 'Erasmus+ séjour court', en: 'Erasmus+ short stay' },
			certainty: 'high'
		}
	],
	notWith: [],
	valid_from: '2024-07-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [
		{
			fr: 'Avoir droit à l’AMI ne veut pas dire la recevoir : le nombre d’aides est limité.',
			en: 'Being eligible for AMI does not mean getting it: the number of aids is limited.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [french.AJ_AMI, french.OF_AMI, french.DLM_AMI],
	notes: [
		'Before 2024-07-01: 2 to 9 months (OF_AMI) - keep the dated rule.',
		'Not an entitlement: quota per institution.',
		'Bursary age rule: under 28, no limit with disability (DLM_AMI).'
	]
};
