import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const ftAideMobilite: Programme = {
	id: 'ft-aide-mobilite',
	name: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	officialName: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	kind: 'grant',
	forWhom: ['jobseeker', 'trainee'],
	destinations: ['france', 'europe'],
	funder: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	beneficiary: 'person',
	summary: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	nextStep: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	conditions: {
		person: {
			all: [
				{
					any: [
						{ id: 'registered', certainty: 'high', fact: 'status.registered_ft', op: 'eq', value: true },
						{
							id: 'status',
							certainty: 'high',
							fact: 'status.set',
							op: 'intersects',
							value: ['trainee_vocational']
						}
					]
				},
				{
					id: 'low_or_no_benefit',
					certainty: 'high',
					fact: 'status.ft_benefit',
					op: 'in',
					value: ['none', 'min_or_below']
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
					value: ['job', 'job_interview', 'traineeship']
				},
				{ id: 'over_60km_return', certainty: 'high', fact: 'project.round_trip_km', op: 'gt', value: 60 },
				{
					id: 'destination',
					certainty: 'low',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'EURES_TMS' }
				}
			]
		}
	},
	amount: {
		type: 'sum',
		parts: [
			{ type: 'per_km', label: { fr: 'par kilomètre', en: 'per kilometre' }, cents: 23, certainty: 'high' },
			{
				type: 'per_night_max',
				label: { fr: 'par nuit d’hébergement, au plus', en: 'per night of lodging, at most' },
				cents: 3120,
				certainty: 'high'
			},
			{
				type: 'per_meal_day',
				label: { fr: 'par jour de repas', en: 'per day of meals' },
				cents: 625,
				certainty: 'high'
			}
		],
		capPer12MonthsCents: 520000,
		certainty: 'high'
	},
	amountSaid: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	decidedBy: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
	documents: [],
	apply: {
		where: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' },
		when: { fr: 'Aide à la mobilité de France Travail', en: 'France Travail mobility aid' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2024-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'high' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.FT_PREV, french.FT_CAFE, french.FT_INST, french.FT_OCC],
	notes: [
		'Whether and how the aid applies to a job abroad was not settled by the sources read: confirm before publishing.',
		'Older values: 0.20/30/6/5000.'
	]
};
