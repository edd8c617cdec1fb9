import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const ofqjStageDemandeurEmploi: Programme = {
	id: 'ofqj-stage-demandeur-emploi',
	name: {
		fr: 'Stage au Québec ou au Canada quand on cherche un emploi',
		en: 'Internship in Quebec or Canada for jobseekers'
	},
	officialName: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	kind: 'grant',
	forWhom: ['jobseeker', 'neet'],
	destinations: ['quebec', 'world'],
	funder: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	beneficiary: 'person',
	summary: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	nextStep: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 35 },
				{ id: 'french', certainty: 'high', fact: 'nationality.french', op: 'eq', value: true },
				{
					any: [
						{
							id: 'registered_france_travail',
							certainty: 'high',
							fact: 'status.registered_ft',
							op: 'eq',
							value: true
						},
						{ id: 'mission_locale', certainty: 'high', fact: 'support.mission_locale', op: 'eq', value: true }
					]
				}
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['traineeship'] },
				{ id: 'destination', certainty: 'high', fact: 'project.destination', op: 'eq', value: 'CA' },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 6 }
			]
		}
	},
	amount: {
		type: 'range',
		rangeCents: { minCents: 20000, maxCents: 80000 },
		plus: {
			fr: 'l’organisme d’accueil verse au moins 800 dollars canadiens par mois (2025)',
			en: 'the host pays at least 800 Canadian dollars a month (2025)'
		},
		certainty: 'high'
	},
	amountSaid: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	decidedBy: {
		fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
		en: 'OFQJ internship for jobseekers'
	},
	documents: [],
	apply: {
		where: {
			fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
			en: 'OFQJ internship for jobseekers'
		},
		when: {
			fr: 'OFQJ stage pour demandeurs d’emploi (Québec / Canada)',
			en: 'OFQJ internship for jobseekers'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2025-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'high' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.OFQJ_ST, french.OFQJ_25],
	notes: [
		'Mission-locale youth are cited as public; registration (or in progress) with France Travail is the formal condition.'
	]
};
