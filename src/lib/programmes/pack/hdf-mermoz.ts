import type { Programme } from '#lib/programmes/programme.ts';
import { hdfMermozPay } from './hdf-mermoz-pay.ts';
import { papers } from './papers.ts';
import { regional } from './sources-regional.ts';

export const hdfMermoz: Programme = {
	id: 'hdf-mermoz',
	name: { fr: 'Bourse Mermoz de la Région', en: 'Mermoz grant of the Region' },
	officialName: { fr: 'Bourse régionale Mermoz (Hauts-de-France)', en: 'Mermoz regional mobility grant' },
	kind: 'grant',
	forWhom: ['student', 'apprentice', 'disability'],
	destinations: ['world', 'europe'],
	funder: { fr: 'La Région Hauts-de-France', en: 'The Hauts-de-France Region' },
	beneficiary: 'person',
	summary: {
		fr: 'La Région t’aide à partir en stage, en études ou en recherche à l’étranger. Ton établissement doit être dans les Hauts-de-France. La bourse dépend des revenus de ton foyer.',
		en: 'The Region helps you go abroad for an internship, studies or research. Your institution must be in Hauts-de-France. The grant depends on your household’s income.'
	},
	nextStep: {
		fr: 'Demande au service des relations internationales ou des stages de valider ton projet.',
		en: 'Ask the international or internship office to approve your project.'
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
							value: ['student_higher']
						},
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['apprentice_higher']
						}
					]
				},
				{
					id: 'institution_hdf',
					certainty: 'high',
					fact: 'study.institution_region',
					op: 'eq',
					value: 'FR-HDF',
					say: {
						fr: 'Étudier dans un établissement des Hauts-de-France',
						en: 'Study in an institution in Hauts-de-France'
					}
				},
				{
					id: 'tax_quotient_30000',
					certainty: 'high',
					fact: 'income.tax_quotient_eur',
					op: 'lte',
					value: 30000,
					say: {
						fr: 'Avoir un quotient fiscal de 30 000 € ou moins : le revenu fiscal de référence divisé par le nombre de parts',
						en: 'Have a tax quotient of €30,000 or less: reference tax income divided by the number of shares'
					}
				},
				{ id: 'no_gap_year', certainty: 'high', fact: 'study.gap_year', op: 'eq', value: false },
				{
					id: 'no_other_region_grant',
					certainty: 'high',
					fact: 'bursary.other_region',
					op: 'eq',
					value: false
				},
				{
					id: 'once_in_higher_studies',
					certainty: 'medium',
					fact: 'history.mermoz_received',
					op: 'eq',
					value: false
				},
				{
					any: [
						{
							id: 'bac2',
							certainty: 'high',
							fact: 'study.year_after_bac',
							op: 'gte',
							value: 2,
							say: {
								fr: 'Être au moins en 2e année après le bac',
								en: 'Be at least in the 2nd year after the baccalauréat'
							}
						},
						{ id: 'bts_year1', certainty: 'high', fact: 'study.type', op: 'eq', value: 'bts' },
						{
							id: 'mandatory_year1',
							certainty: 'high',
							fact: 'project.mandatory_in_curriculum',
							op: 'eq',
							value: true
						}
					]
				}
			]
		},
		project: {
			all: [
				{
					any: [
						{
							all: [
								{
									id: 'project_kind',
									certainty: 'high',
									fact: 'project.kind',
									op: 'in',
									value: ['traineeship']
								},
								{ id: 'weeks_traineeship', certainty: 'medium', duration: 'weeks', min: 2, max: 26 }
							]
						},
						{
							all: [
								{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['study'] },
								{ id: 'weeks_study', certainty: 'medium', duration: 'weeks', min: 4, max: 26 },
								{
									id: 'bac5',
									certainty: 'high',
									fact: 'study.year_after_bac',
									op: 'lte',
									value: 5,
									say: {
										fr: 'Être au plus en 5e année après le bac, pour des études',
										en: 'Be at most in the 5th year after the baccalauréat, for studies'
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
									value: ['research']
								},
								{ id: 'weeks_research', certainty: 'medium', duration: 'weeks', min: 12, max: 26 },
								{
									id: 'bac6',
									certainty: 'high',
									fact: 'study.year_after_bac',
									op: 'gte',
									value: 6,
									say: {
										fr: 'Être au moins en 6e année après le bac, pour de la recherche',
										en: 'Be at least in the 6th year after the baccalauréat, for research'
									}
								}
							]
						}
					]
				},
				{
					not: {
						id: 'destination_allowed',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'MERMOZ_EXCLUDED' }
					}
				},
				{ id: 'not_own_nationality', certainty: 'medium', dest_not_in_nationalities: true },
				{
					any: [
						{
							not: {
								id: 'project_kind',
								certainty: 'high',
								fact: 'project.kind',
								op: 'in',
								value: ['traineeship']
							}
						},
						{
							id: 'weekly_pay_230',
							certainty: 'medium',
							fact: 'project.weekly_pay_eur',
							op: 'lte',
							value: 230,
							say: {
								fr: 'Être payé ou payée 230 € par semaine au plus, si c’est un stage',
								en: 'Be paid €230 a week at most, if it is an internship'
							}
						}
					]
				}
			]
		}
	},
	amount: hdfMermozPay,
	amountSaid: {
		fr: 'Une somme par semaine selon tes revenus, pendant 26 semaines au plus. Le maximum est de 77,40 ou 92,40 € par semaine : les sources se contredisent. Au moins 150 € en tout. 25 % de plus en cas de handicap. Voyage : 300 € si tu es boursier ou boursière, 400 € en cas de handicap.',
		en: 'A weekly sum based on income, for 26 weeks at most. The maximum is €77.40 or €92.40 a week: sources disagree. At least €150 in all. 25% more with a disability. Travel: €300 if you hold a bursary, €400 with a disability.'
	},
	decidedBy: {
		fr: 'La Région, après la validation de ton établissement',
		en: 'The Region, after your institution approves'
	},
	documents: [
		papers.identity,
		papers.taxNotice,
		{ fr: 'Ton livret de famille', en: 'Your family record book' },
		papers.rib,
		papers.schoolCertificate,
		papers.internshipOrAdmission,
		papers.bursaryNotice,
		{
			fr: 'Si tu as un handicap : un document de la MDPH (maison des personnes handicapées)',
			en: 'If you have a disability: a document from the MDPH (disability office)'
		}
	],
	apply: {
		where: {
			fr: 'Sur aides.hautsdefrance.fr, après l’accord de ton établissement',
			en: 'On aides.hautsdefrance.fr, after your institution agrees'
		},
		when: {
			fr: 'De préférence avant le départ : les sources ne disent pas la même date limite',
			en: 'Preferably before you leave: sources do not give the same deadline'
		},
		url: 'https://aides.hautsdefrance.fr'
	},
	calls: [],
	with: [
		{ said: { fr: 'Ta bourse du Crous', en: 'Your Crous (student services) bursary' }, certainty: 'medium' }
	],
	notWith: [
		{
			programme: 'eplus-hed-studies',
			said: {
				fr: 'Erasmus+ pour le même séjour : Info Jeunes dit oui, une école dit non. Demande à la Région.',
				en: 'Erasmus+ for the same stay: Info Jeunes says yes, a school says no. Ask the Region.'
			},
			certainty: 'conflict'
		},
		{
			programme: 'eplus-hed-traineeship',
			said: {
				fr: 'Erasmus+ pour le même stage : Info Jeunes dit oui, une école dit non. Demande à la Région.',
				en: 'Erasmus+ for the same internship: Info Jeunes says yes, a school says no. Ask the Region.'
			},
			certainty: 'conflict'
		},
		{ said: { fr: 'La bourse d’une autre Région', en: 'The grant of another Region' }, certainty: 'medium' }
	],
	valid_from: '2024-09-01',
	valid_to: '2027-08-31',
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [
		{
			fr: 'Le tableau des sommes selon les revenus n’a pas été trouvé.',
			en: 'The table of sums by income was not found.'
		},
		{
			fr: 'Cumuler avec Erasmus+ : les sources se contredisent.',
			en: 'Combining with Erasmus+: sources disagree.'
		},
		{
			fr: 'Le vote de la Région pour 2026-2027 n’a pas été trouvé.',
			en: 'The Region’s vote for 2026-27 was not found.'
		},
		{
			fr: 'Le nombre de semaines minimum change selon les sources.',
			en: 'The minimum number of weeks differs by source.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [
		regional.AJ_MER,
		regional.MER_IJ,
		regional.MER_QVA,
		regional.MER_EURO,
		regional.MER_SKEMA,
		regional.MER_LILLE,
		regional.MER_GEN
	],
	notes: [
		'Renewed each year by the commission permanente (30 May 2024: 4.9 MEUR for 2024-25). The 2026-27 vote was not found.',
		'MER_SKEMA: 12-26 weeks and request before the start; the 2016 page allowed until the end of the stay.'
	]
};
