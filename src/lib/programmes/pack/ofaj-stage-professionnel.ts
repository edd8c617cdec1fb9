import type { Programme } from '#lib/programmes/programme.ts';
import { ofajInternshipPay } from './ofaj-internship-pay.ts';
import { papers } from './papers.ts';
import { french } from './sources-french.ts';

export const ofajStageProfessionnel: Programme = {
	id: 'ofaj-stage-professionnel',
	name: {
		fr: 'Stage en Allemagne : bourse pour les filières pro et techno',
		en: 'Internship in Germany: grant for vocational and technical courses'
	},
	officialName: {
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
	},
	kind: 'grant',
	forWhom: ['pupil', 'student', 'apprentice'],
	destinations: ['germany', 'europe'],
	funder: {
		fr: 'L’Office franco-allemand pour la jeunesse (OFAJ)',
		en: 'The Franco-German Youth Office (OFAJ)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Une bourse pour ton stage obligatoire en Allemagne, de 4 semaines au moins. C’est pour le CAP, le bac pro ou techno, le BTS et les diplômes d’art. Il faut avoir moins de 31 ans.',
		en: 'A grant for your compulsory internship in Germany, of at least 4 weeks. It is for CAP, vocational or technical baccalauréat, BTS and art diplomas. You must be under 31.'
	},
	nextStep: {
		fr: 'Demande à ton établissement de faire la demande à l’OFAJ avant le stage.',
		en: 'Ask your school to apply to OFAJ before the internship.'
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
				{
					id: 'study_type',
					certainty: 'high',
					fact: 'study.type',
					op: 'in',
					value: ['cap', 'bacpro', 'bac_techno', 'bts', 'dma', 'dsaa', 'dnmade']
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
		{ fr: 'Ton CV', en: 'Your CV' },
		papers.internshipAgreement,
		{ fr: 'La demande faite par ton établissement', en: 'The request made by your school' },
		{ fr: 'La déclaration « jeunes ayant moins d’opportunités »', en: 'The fewer-opportunities declaration' },
		{
			fr: 'Après : ton rapport de stage et le certificat',
			en: 'Afterwards: your internship report and the certificate'
		}
	],
	apply: {
		where: {
			fr: 'Par ton établissement, qui écrit à l’OFAJ',
			en: 'Through your school, which writes to OFAJ'
		},
		when: { fr: 'Avant le début du stage', en: 'Before the internship starts' },
		url: 'https://www.ofaj.org/stages-en-allemagne.html'
	},
	calls: [],
	with: [
		{
			programme: 'eplus-vet-short',
			said: {
				fr: 'Erasmus+, si le total reste sous 1 200 € par mois',
				en: 'Erasmus+, if the total stays under €1,200 a month'
			},
			certainty: 'high'
		}
	],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [
		{
			fr: 'On ne sait pas si la déclaration « moins d’opportunités » est obligatoire ou donne une priorité.',
			en: 'We do not know whether the fewer-opportunities declaration is required or gives priority.'
		},
		{
			fr: 'La durée de 4 semaines au moins vient d’une seule source.',
			en: 'The minimum of 4 weeks comes from one source.'
		}
	],
	checkedOn: '2026-11-22',
	sources: [french.OFAJ_ST, french.OFAJ_PRO, french.OFAJ_WIZ],
	notes: [
		'Whether the fewer-opportunities declaration is a condition or only a criterion is not clear from the excerpt.'
	]
};
