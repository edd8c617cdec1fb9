import type { Programme } from '#lib/programmes/programme.ts';
import { ofajInternshipPay } from './ofaj-internship-pay.ts';
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
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
	},
	beneficiary: 'person',
	summary: {
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
	},
	nextStep: {
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
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
					value: 1200
				}
			]
		}
	},
	amount: ofajInternshipPay,
	amountSaid: {
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
	},
	decidedBy: {
		fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
		en: 'OFAJ/DFJW internship grant, vocational'
	},
	documents: [],
	apply: {
		where: {
			fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
			en: 'OFAJ/DFJW internship grant, vocational'
		},
		when: {
			fr: 'OFAJ bourse de stage - formation professionnelle, technologique, agricole',
			en: 'OFAJ/DFJW internship grant, vocational'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.OFAJ_ST, french.OFAJ_PRO, french.OFAJ_WIZ],
	notes: [
		'Whether the fewer-opportunities declaration is a condition or only a criterion is not clear from the excerpt.'
	]
};
