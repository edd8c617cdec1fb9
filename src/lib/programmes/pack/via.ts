import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const via: Programme = {
	id: 'via',
	name: {
		fr: 'V.I.A : une mission pour l’État à l’étranger',
		en: 'V.I.A: a mission for the French State abroad'
	},
	officialName: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	kind: 'paid_volunteering',
	forWhom: ['student', 'graduate', 'jobseeker'],
	destinations: ['world', 'europe'],
	funder: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	nextStep: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	conditions: {
		person: {
			all: [
				{
					all: [
						{ id: 'age', certainty: 'high', age_at: 'application.date', min: 18, max: 28 },
						{ id: 'eea', certainty: 'high', fact: 'nationality.eea', op: 'eq', value: true },
						{
							id: 'civic_rights',
							certainty: 'high',
							fact: 'civic.rights_and_clean_record',
							op: 'eq',
							value: true
						},
						{
							id: 'national_service_ok',
							certainty: 'high',
							fact: 'civic.national_service_ok',
							op: 'eq',
							value: true
						}
					]
				},
				{
					id: 'status',
					certainty: 'high',
					fact: 'status.set',
					op: 'intersects',
					value: ['student_higher', 'jobseeker', 'graduate_under_12m', 'neet', 'employee']
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['via_mission'] },
				{ not: { id: 'abroad', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'FR' } },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 6, max: 24 },
				{
					id: 'start_by_29th_birthday',
					certainty: 'high',
					not_after_birthday: 29,
					date: 'project.start_date'
				},
				{ id: 'no_other_job', certainty: 'high', fact: 'project.no_other_job', op: 'eq', value: true }
			]
		}
	},
	amount: {
		type: 'monthly_sum',
		parts: [
			{
				type: 'monthly',
				label: { fr: 'part commune à tous les pays', en: 'part common to all countries' },
				cents: 77287,
				asOf: '2024-01',
				certainty: 'medium'
			},
			{
				type: 'monthly_by_country',
				label: { fr: 'part qui dépend du pays', en: 'part that depends on the country' },
				cents: null,
				certainty: 'unknown'
			}
		],
		certainty: 'low'
	},
	amountSaid: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	decidedBy: {
		fr: 'Volontariat international en administration',
		en: 'International administration volunteering (V.I.A)'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Volontariat international en administration',
			en: 'International administration volunteering (V.I.A)'
		},
		when: {
			fr: 'Volontariat international en administration',
			en: 'International administration volunteering (V.I.A)'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2000-12-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.SP_VIA, french.VIE_2024],
	notes: [
		'SP_VIA says student or graduate seeking work; employee kept because the person resigns first (uncertain).'
	]
};
