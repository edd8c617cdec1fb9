import type { Programme } from '#lib/programmes/programme.ts';
import { ofajInternshipPay } from './ofaj-internship-pay.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const ofajStageEtudiant: Programme = {
	id: 'ofaj-stage-etudiant',
	name: { fr: 'Stage en Allemagne : bourse pour étudiants', en: 'Internship in Germany: grant for students' },
	officialName: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	kind: 'grant',
	forWhom: ['student'],
	destinations: ['germany', 'europe'],
	funder: {
		fr: 'L’Office franco-allemand pour la jeunesse (OFAJ)',
		en: 'The Franco-German Youth Office (OFAJ)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Une bourse pour ton stage obligatoire en Allemagne, de 4 semaines au moins. C’est pour les étudiants d’un établissement en France. Il faut avoir moins de 31 ans.',
		en: 'A grant for your compulsory internship in Germany, of at least 4 weeks. It is for students of an institution in France. You must be under 31.'
	},
	nextStep: {
		fr: 'Regarde la page « stages en Allemagne » sur ofaj.org et prépare ta convention de stage.',
		en: 'Look at the internships page on ofaj.org and prepare your internship agreement.'
	},
	conditions: {
		person: {
			all: [
				{ id: 'under_31', certainty: 'high', age_at: 'project.start_date', max: 30 },
				{
					id: 'permanent_in_france',
					certainty: 'high',
					fact: 'residence.permanent_in_france',
					op: 'eq',
					value: true
				},
				{ id: 'status', certainty: 'high', fact: 'status.set', op: 'intersects', value: ['student_higher'] },
				{
					id: 'institution_in_france',
					certainty: 'high',
					fact: 'study.institution_in_france',
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
					value: ['vet_traineeship', 'traineeship']
				},
				{ id: 'destination', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'DE' },
				{ id: 'min_4_weeks', certainty: 'medium', duration: 'days', min: 28, max: null },
				{
					id: 'mandatory_in_curriculum',
					certainty: 'high',
					fact: 'project.mandatory_in_curriculum',
					op: 'eq',
					value: true
				},
				{
					id: 'not_french_establishment',
					certainty: 'high',
					fact: 'project.in_french_establishment',
					op: 'eq',
					value: false
				},
				{
					id: 'income_below_1200',
					certainty: 'high',
					fact: 'project.monthly_income_eur',
					op: 'lt',
					value: 1200,
					say: {
						fr: 'Recevoir moins de 1 200 € par mois pendant le stage, paie et autres aides comprises',
						en: 'Get under €1,200 a month during the internship, pay and other aids included'
					}
				}
			]
		}
	},
	amount: ofajInternshipPay,
	amountSaid: {
		fr: 'Jusqu’à 300 € par mois, pendant 3 mois au plus. Ta paie et tes autres aides doivent rester sous 1 200 € par mois. La bourse complète jusqu’à cette limite. Le trajet est aidé : 0,16 € par km entre l’école et le stage.',
		en: 'Up to €300 a month, for 3 months at most. Your pay and other aids must stay under €1,200 a month. The grant tops up to that limit. Travel is helped: €0.16 per km between school and placement.'
	},
	decidedBy: {
		fr: 'L’Office franco-allemand pour la jeunesse (OFAJ)',
		en: 'The Franco-German Youth Office (OFAJ)'
	},
	documents: [
		papers.internshipAgreement,
		{ fr: 'Après : ton rapport de stage', en: 'Afterwards: your internship report' }
	],
	apply: {
		where: { fr: 'Sur ofaj.org', en: 'On ofaj.org' },
		when: {
			fr: 'Aucune date limite n’a été trouvée. Demande avant le stage.',
			en: 'No deadline was found. Ask before the internship.'
		},
		url: 'https://www.ofaj.org/stages-en-allemagne.html'
	},
	calls: [],
	with: [
		{
			programme: 'eplus-hed-traineeship',
			said: {
				fr: 'Erasmus+, si le total reste sous 1 200 € par mois',
				en: 'Erasmus+, if the total stays under €1,200 a month'
			},
			certainty: 'medium'
		},
		{
			said: {
				fr: 'Ta bourse du Crous, si le total reste sous 1 200 € par mois',
				en: 'Your Crous (student services) bursary, if the total stays under €1,200 a month'
			},
			certainty: 'medium'
		}
	],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [
		{
			fr: 'L’aide au trajet n’est confirmée que pour les filières pro et techno.',
			en: 'Help with travel is confirmed only for vocational and technical courses.'
		},
		{
			fr: 'D’anciennes pages donnent une limite de 1 000 € par mois, pas 1 200 €.',
			en: 'Older pages give a limit of €1,000 a month, not €1,200.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.OFAJ_ST, french.OFAJ_WIZ],
	notes: ['Older pages give a 1000 EUR ceiling (OFAJ_WIZ).']
};
