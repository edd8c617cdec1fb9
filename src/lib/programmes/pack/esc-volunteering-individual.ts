import type { Programme } from '#lib/programmes/programme.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escVolunteeringIndividual: Programme = {
	id: 'esc-volunteering-individual',
	name: {
		fr: 'Volontaire en Europe (Corps européen de solidarité)',
		en: 'Volunteer in Europe (European Solidarity Corps)'
	},
	officialName: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	kind: 'volunteering',
	forWhom: ['volunteer', 'neet', 'any'],
	destinations: ['europe', 'germany', 'poland'],
	funder: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	nextStep: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
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
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['volunteering'] },
				{
					id: 'destination',
					certainty: 'medium',
					fact: 'project.destination',
					op: 'in',
					value: { set: 'ESC_PROG' }
				},
				{
					any: [
						{ id: 'duration', certainty: 'high', duration: 'months', min: 2, max: 12 },
						{
							all: [
								{ predicate: 'fewer_opportunities_youth' },
								{ id: 'duration_short_fo', certainty: 'high', duration: 'days', min: 14, max: 62 }
							]
						}
					]
				},
				{ id: 'lifetime_cap_12m', certainty: 'medium', fact: 'history.esc_months_used', op: 'lt', value: 12 }
			]
		}
	},
	amount: solidarityCorpsPay,
	amountSaid: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	decidedBy: {
		fr: 'Corps européen de solidarité - volontariat individuel',
		en: 'European Solidarity Corps individual volunteering'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Corps européen de solidarité - volontariat individuel',
			en: 'European Solidarity Corps individual volunteering'
		},
		when: {
			fr: 'Corps européen de solidarité - volontariat individuel',
			en: 'European Solidarity Corps individual volunteering'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.ESC_SP, european.ESC_EC, european.ESC_PF, european.ESC_MT, european.E_PORTA],
	notes: ['30-38 h/week (ESC_SP).']
};
