import type { Programme } from '#lib/programmes/programme.ts';
import { european } from './sources-european.ts';

export const euresTms: Programme = {
	id: 'eures-tms',
	name: { fr: 'Aide EURES pour travailler en Europe', en: 'EURES help to work in Europe' },
	officialName: { fr: 'EURES - programme de mobilité ciblée', en: 'EURES Targeted Mobility Scheme' },
	kind: 'grant',
	forWhom: ['jobseeker', 'employee', 'neet', 'student', 'graduate'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'L’Union européenne (Fonds social européen+)',
		en: 'The European Union (European Social Fund+)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Une aide pour prendre un emploi, un stage ou un apprentissage dans un autre pays d’Europe. L’emploi dure au moins 6 mois, le stage ou l’apprentissage au moins 3 mois. Il faut avoir 18 ans ou plus.',
		en: 'Help to take a job, internship or apprenticeship in another European country. The job lasts at least 6 months, the internship or apprenticeship at least 3. You must be 18 or over.'
	},
	nextStep: {
		fr: 'Prends rendez-vous avec une conseillère ou un conseiller EURES, par France Travail, avant l’entretien d’embauche.',
		en: 'Book a meeting with an EURES adviser, through France Travail, before the job interview.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'application.date', min: 18 },
				{
					any: [
						{ id: 'eu_no_is', certainty: 'high', fact: 'nationality.eu_no_is', op: 'eq', value: true },
						{
							all: [
								{
									id: 'long_term_resident',
									certainty: 'high',
									fact: 'residence.in_programme_country',
									op: 'eq',
									value: true
								},
								{
									id: 'long_term_resident_5y',
									certainty: 'low',
									fact: 'stay.months_regular',
									op: 'gte',
									value: 60,
									judge: { fr: 'le service EURES', en: 'the EURES service' },
									say: {
										fr: 'Vivre légalement en Europe depuis au moins 5 ans',
										en: 'Have lived legally in Europe for at least 5 years'
									}
								}
							]
						}
					]
				},
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['jobseeker', 'employee', 'neet', 'student_higher', 'graduate_under_12m']
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
					value: ['job', 'traineeship', 'apprenticeship_abroad']
				},
				{
					id: 'destination',
					certainty: 'high',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EURES_NOT_FR' }
				},
				{
					any: [
						{
							all: [
								{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['job'] },
								{
									id: 'contract_6m',
									certainty: 'high',
									fact: 'project.contract_months',
									op: 'gte',
									value: 6,
									say: {
										fr: 'Avoir un contrat de travail d’au moins 6 mois',
										en: 'Have a work contract of at least 6 months'
									}
								}
							]
						},
						{
							all: [
								{
									id: 'project_kind',
									certainty: 'high',
									fact: 'project.kind',
									op: 'in',
									value: ['traineeship', 'apprenticeship_abroad']
								},
								{
									id: 'contract_3m',
									certainty: 'high',
									fact: 'project.contract_months',
									op: 'gte',
									value: 3,
									say: {
										fr: 'Avoir un contrat de stage ou d’apprentissage d’au moins 3 mois',
										en: 'Have an internship or apprenticeship contract of at least 3 months'
									}
								}
							]
						}
					]
				},
				{
					id: 'half_time',
					certainty: 'medium',
					fact: 'project.fte_pct',
					op: 'gte',
					value: 50,
					say: { fr: 'Travailler au moins à mi-temps', en: 'Work at least half time' }
				},
				{
					id: 'applied_before_start',
					certainty: 'high',
					fact: 'project.applied_before_start',
					op: 'eq',
					value: true,
					say: {
						fr: 'Demander l’aide avant : au plus tard la veille de l’entretien d’embauche',
						en: 'Ask before: at the latest the day before the job interview'
					}
				}
			]
		}
	},
	amount: {
		type: 'lump_by_item',
		items: [
			{ fr: 'entretien', en: 'interview' },
			{ fr: 'installation', en: 'moving in' },
			{ fr: 'cours de langue', en: 'language course' },
			{ fr: 'reconnaissance de diplôme', en: 'recognition of a diploma' },
			{ fr: 'famille', en: 'family' }
		],
		values: null,
		certainty: 'unknown'
	},
	amountSaid: {
		fr: 'Des sommes fixes pour l’entretien, l’installation, les cours de langue, le diplôme ou la famille. Les montants n’ont pas été trouvés.',
		en: 'Fixed sums for the interview, moving in, language courses, diploma recognition or family. The amounts were not found.'
	},
	decidedBy: {
		fr: 'Le service EURES qui suit ta demande',
		en: 'The EURES service that handles your request'
	},
	documents: [
		{ fr: 'L’attestation de ton conseiller EURES', en: 'Your EURES adviser’s certificate' },
		{ fr: 'Ton contrat ou une promesse d’embauche', en: 'Your contract or a job offer' }
	],
	apply: {
		where: {
			fr: 'Auprès d’une conseillère ou d’un conseiller EURES (France Travail)',
			en: 'With an EURES adviser (France Travail)'
		},
		when: {
			fr: 'Au plus tard la veille de l’entretien. Après, c’est trop tard.',
			en: 'At the latest the day before the interview. After that, it is too late.'
		}
	},
	calls: [],
	with: [],
	notWith: [
		{
			said: {
				fr: 'Les frais déjà payés par l’employeur ou par une autre aide',
				en: 'Costs already paid by the employer or another aid'
			},
			certainty: 'medium'
		}
	],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{ fr: 'Les montants n’ont pas été trouvés.', en: 'The amounts were not found.' },
		{
			fr: 'Sans nationalité européenne, les règles changent selon les pays. Demande à EURES.',
			en: 'Without EU nationality, rules differ by country. Ask EURES.'
		},
		{
			fr: 'Si tu ne travailles pas les 6 mois, l’aide peut être à rendre.',
			en: 'If you do not work the 6 months, you may have to pay the aid back.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [european.TMS_LU, european.TMS_FI, european.TMS_EU],
	notes: [
		'TMS_LU: citizens or legal residents; TMS_FI: citizens who have long lived in EU. The residence alternative is therefore low certainty.'
	]
};
