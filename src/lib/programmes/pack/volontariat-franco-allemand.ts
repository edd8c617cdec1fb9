import type { Programme } from '#lib/programmes/programme.ts';
import { civicServicePay } from './civic-service-pay.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const volontariatFrancoAllemand: Programme = {
	id: 'volontariat-franco-allemand',
	name: { fr: 'Une année de volontariat en Allemagne', en: 'A volunteering year in Germany' },
	officialName: { fr: 'Volontariat franco-allemand (OFAJ)', en: 'Franco-German voluntary service' },
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'disability'],
	destinations: ['germany', 'europe'],
	funder: {
		fr: 'L’Office franco-allemand pour la jeunesse (OFAJ) et l’Agence du service civique',
		en: 'The Franco-German Youth Office (OFAJ) and the civic service agency'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Tu fais un service civique de 10 à 12 mois en Allemagne. Il faut avoir de 18 à 25 ans, ou jusqu’à 30 ans en cas de handicap. Un niveau d’allemand A1 à B1 peut être demandé, selon la mission.',
		en: 'You do a civic service of 10 to 12 months in Germany. You must be 18 to 25, or up to 30 with a disability. German at A1 to B1 may be asked, depending on the mission.'
	},
	nextStep: {
		fr: 'Regarde les missions sur volontariat.ofaj.org et prépare ton CV et ta lettre.',
		en: 'Look at the missions on volontariat.ofaj.org and prepare your CV and letter.'
	},
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 25 },
						{
							all: [
								{
									id: 'age_disability',
									certainty: 'high',
									fact: 'health.disability_recognised',
									op: 'eq',
									value: true
								},
								{
									id: 'age_30_disability',
									certainty: 'medium',
									age_at: 'project.start_date',
									min: 18,
									max: 30
								}
							]
						}
					]
				},
				{
					id: 'permanent_in_france',
					certainty: 'high',
					fact: 'residence.permanent_in_france',
					op: 'eq',
					value: true
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{ id: 'destination', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'DE' },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 10, max: 12 }
			]
		}
	},
	amount: civicServicePay,
	amountSaid: {
		fr: 'Environ 673 € par mois en tout, chiffre de 2024-2025. 115 € de plus si ton foyer a le RSA ou si ta bourse est à l’échelon 5, 6 ou 7. Le voyage et 25 jours de rencontres sont payés.',
		en: 'About €673 a month in all, a 2024-25 figure. €115 more if your household gets RSA or your bursary is at step 5, 6 or 7. Travel and 25 seminar days are paid.'
	},
	decidedBy: {
		fr: 'L’État fixe la somme. L’OFAJ et l’organisme choisissent les volontaires.',
		en: 'The State sets the sum. OFAJ and the organisation choose the volunteers.'
	},
	documents: [
		{ fr: 'Ton CV et une lettre', en: 'Your CV and a letter' },
		{
			fr: 'Ton niveau d’allemand, de A1 à B1 selon la mission',
			en: 'Your level of German, from A1 to B1 depending on the mission'
		},
		papers.civicContract
	],
	apply: {
		where: { fr: 'Sur volontariat.ofaj.org', en: 'On volontariat.ofaj.org' },
		when: {
			fr: 'Regarde les dates sur le site : elles n’ont pas été trouvées',
			en: 'Check the dates on the site: they were not found'
		},
		url: 'https://volontariat.ofaj.org'
	},
	calls: [],
	with: [
		{
			said: { fr: 'La bourse de l’OFAJ pour un cours d’allemand', en: 'The OFAJ grant for a German course' },
			certainty: 'medium'
		}
	],
	notWith: [
		{
			programme: 'service-civique-international',
			said: { fr: 'Un autre service civique, avant ou après', en: 'Another civic service, before or after' },
			certainty: 'medium'
		}
	],
	valid_from: '2007-09-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [
		{ fr: 'Les montants de 2026 n’ont pas été trouvés.', en: 'The 2026 amounts were not found.' },
		{
			fr: 'L’âge de 30 ans en cas de handicap vient d’une seule source.',
			en: 'The age of 30 with a disability comes from one source.'
		}
	],
	checkedOn: '2025-12-07',
	sources: [french.VFA_BIJ, french.VFA_LYC],
	notes: ['Total 673 EUR/month quoted by VFA_BIJ (558.17+114.85).']
};
