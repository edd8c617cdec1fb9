import type { Programme } from '#lib/programmes/programme.ts';
import { ofajInternshipPay } from './ofaj-internship-pay.ts';
import { french } from './sources-french.ts';

export const ofajStageEtudiant: Programme = {
	id: 'ofaj-stage-etudiant',
	name: { fr: 'Stage en Allemagne : bourse pour étudiants', en: 'Internship in Germany: grant for students' },
	officialName: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	kind: 'grant',
	forWhom: ['student'],
	destinations: ['germany', 'europe'],
	funder: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	beneficiary: 'person',
	summary: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	nextStep: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
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
					value: 1200
				}
			]
		}
	},
	amount: ofajInternshipPay,
	amountSaid: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	decidedBy: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
	documents: [],
	apply: {
		where: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' },
		when: { fr: 'OFAJ bourse de stage - étudiants', en: 'OFAJ/DFJW internship grant, students' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.OFAJ_ST, french.OFAJ_WIZ],
	notes: ['Older pages give a 1000 EUR ceiling (OFAJ_WIZ).']
};
