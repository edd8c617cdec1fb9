import type { Programme } from '#lib/programmes/programme.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escVolunteeringTeam: Programme = {
	id: 'esc-volunteering-team',
	name: { fr: 'Volontaire en équipe en Europe', en: 'Volunteer in a team in Europe' },
	officialName: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	nextStep: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 30 },
				{
					id: 'legal_resident',
					certainty: 'high',
					fact: 'residence.in_programme_country',
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
					value: ['volunteering', 'workcamp']
				},
				{ id: 'collective', certainty: 'high', fact: 'project.collective', op: 'eq', value: true },
				{
					id: 'destination',
					certainty: 'medium',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ESC_PROG' }
				},
				{ id: 'duration', certainty: 'high', duration: 'days', min: 14, max: 62 }
			]
		}
	},
	amount: { ...solidarityCorpsPay, certainty: 'low' },
	amountSaid: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	decidedBy: {
		fr: 'Corps européen de solidarité - volontariat d’équipe',
		en: 'European Solidarity Corps volunteering team'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Corps européen de solidarité - volontariat d’équipe',
			en: 'European Solidarity Corps volunteering team'
		},
		when: {
			fr: 'Corps européen de solidarité - volontariat d’équipe',
			en: 'European Solidarity Corps volunteering team'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.ESC_EC, european.ESC_TEAM],
	notes: [
		'10-40 participants (older page) / at least 5 (service-public mirror); several participations allowed (ESC_TEAM).'
	]
};
