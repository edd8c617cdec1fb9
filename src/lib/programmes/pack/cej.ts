import type { Programme } from '#lib/programmes/programme.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const cej: Programme = {
	id: 'cej',
	name: { fr: 'Contrat d’engagement jeune (CEJ)', en: 'Youth engagement contract (CEJ)' },
	officialName: { fr: 'Contrat d’engagement jeune', en: 'Youth engagement contract' },
	kind: 'allowance',
	forWhom: ['neet', 'jobseeker', 'disability', 'minor'],
	destinations: ['france'],
	funder: {
		fr: 'L’État, par la mission locale ou France Travail',
		en: 'The State, through the mission locale or France Travail'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Un accompagnement de 6 à 12 mois pour trouver ta voie, avec une allocation. C’est pour les 16-25 ans sans emploi ni formation, ou jusqu’à 29 ans en cas de handicap. Ce n’est pas une bourse de voyage, mais un séjour à l’étranger peut en faire partie.',
		en: 'Support for 6 to 12 months to find your way, with an allowance. It is for ages 16 to 25 without a job or training, or up to 29 with a disability. It is not a travel grant, but a stay abroad can be part of it.'
	},
	nextStep: {
		fr: 'Prends rendez-vous à la mission locale de ta ville ou à France Travail.',
		en: 'Book a meeting at your town’s mission locale (youth job centre) or at France Travail.'
	},
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'application.date', min: 16, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{ id: 'age_29_disability', certainty: 'high', age_at: 'application.date', min: 16, max: 29 }
							]
						}
					]
				},
				{ id: 'neet', certainty: 'high', fact: 'status.neet', op: 'eq', value: true },
				{
					id: 'household_tax',
					certainty: 'high',
					fact: 'status.household_tax',
					op: 'in',
					value: ['non_taxable', 'bracket1'],
					say: {
						fr: 'Vivre dans un foyer qui ne paie pas d’impôt sur le revenu, ou qui est dans la première tranche',
						en: 'Live in a household that pays no income tax, or is in the first bracket'
					}
				},
				{ id: 'no_rsa', certainty: 'high', fact: 'status.rsa', op: 'eq', value: false },
				{ id: 'not_already_in_cej', certainty: 'high', fact: 'status.in_cej', op: 'eq', value: false }
			]
		},
		project: { all: [] }
	},
	amount: {
		type: 'monthly_by_status',
		values: [
			{ age: 'adult', tax: 'non_taxable', cents: 56168 },
			{ age: 'adult', tax: 'bracket1', cents: 33700 },
			{ age: 'minor', tax: 'any', cents: 22468 }
		],
		asOf: '2025-04-01',
		knownUntil: '2026-03-31',
		reduction: 'abatement 300 EUR of earnings then linear to 80 % of SMIC (OF_CEJ)',
		note: 'high until 2026-03-31; April 2026 value not found',
		certainty: 'medium'
	},
	amountSaid: {
		fr: 'Avant 18 ans : jusqu’à 224,68 € par mois. À partir de 18 ans : jusqu’à 561,68 € si ton foyer ne paie pas d’impôt, ou 337 € dans la première tranche. Ces chiffres datent d’avril 2025. Ceux d’avril 2026 n’ont pas été trouvés. L’allocation baisse si tu gagnes plus de 300 €.',
		en: 'Under 18: up to €224.68 a month. From 18: up to €561.68 if your household pays no tax, or €337 in the first bracket. These figures date from April 2025. Those of April 2026 were not found. The allowance goes down if you earn more than €300.'
	},
	decidedBy: {
		fr: 'La mission locale ou France Travail, avec des montants fixés par l’État',
		en: 'The mission locale or France Travail, with amounts set by the State'
	},
	documents: [papers.identity, papers.taxNotice, papers.rib],
	apply: {
		where: { fr: 'À la mission locale ou à France Travail', en: 'At the mission locale or France Travail' },
		when: {
			fr: 'Aucune date limite n’a été trouvée : demande un rendez-vous quand tu es prêt ou prête',
			en: 'No deadline was found: ask for a meeting when you are ready'
		}
	},
	calls: [],
	with: [],
	notWith: [
		{
			programme: 'pacea',
			said: { fr: 'L’allocation du PACEA', en: 'The PACEA allowance' },
			certainty: 'high'
		},
		{
			said: { fr: 'Le RSA (revenu de solidarité active)', en: 'RSA (the French minimum income)' },
			certainty: 'high'
		},
		{
			programme: 'service-civique-international',
			said: { fr: 'Un service civique', en: 'A civic service' },
			certainty: 'high'
		}
	],
	valid_from: '2022-03-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{
			fr: 'Les montants d’avril 2026 n’ont pas été trouvés.',
			en: 'The amounts of April 2026 were not found.'
		}
	],
	checkedOn: '2026-08-19',
	sources: [french.OF_CEJ, french.AJ_CEJ],
	notes: [
		'Not a mobility grant: it finances the preparation phase; a stay abroad must be part of the programme (15-20 h/week).'
	]
};
