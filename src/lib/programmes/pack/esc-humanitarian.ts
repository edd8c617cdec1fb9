import type { Programme } from '#lib/programmes/programme.ts';
import { solidarityCorpsPay } from './solidarity-corps-pay.ts';
import { european } from './sources-european.ts';

export const escHumanitarian: Programme = {
	id: 'esc-humanitarian',
	name: { fr: 'Volontaire humanitaire avec l’Europe', en: 'Humanitarian volunteer with the EU' },
	officialName: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	kind: 'volunteering',
	forWhom: ['volunteer'],
	destinations: ['world', 'south'],
	funder: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	beneficiary: 'person',
	summary: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	nextStep: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 18, max: 35 },
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
				{ id: 'humanitarian', certainty: 'high', fact: 'project.humanitarian', op: 'eq', value: true },
				{
					not: {
						id: 'destination',
						certainty: 'high',
						fact: 'project.destination',
						op: 'in',
						value: { set: 'EPLUS_PROG' }
					}
				},
				{
					id: 'training_done',
					certainty: 'high',
					fact: 'history.esc_humanitarian_training',
					op: 'eq',
					value: true
				}
			]
		}
	},
	amount: { ...solidarityCorpsPay, certainty: 'low' },
	amountSaid: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	decidedBy: {
		fr: 'Corps européen de solidarité - aide humanitaire',
		en: 'European Solidarity Corps humanitarian aid'
	},
	documents: [],
	apply: {
		where: {
			fr: 'Corps européen de solidarité - aide humanitaire',
			en: 'European Solidarity Corps humanitarian aid'
		},
		when: {
			fr: 'Corps européen de solidarité - aide humanitaire',
			en: 'European Solidarity Corps humanitarian aid'
		}
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2021-01-01',
	valid_to: null,
	certainty: { eligibility: 'medium', amount: 'low' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [european.ESC_SP],
	notes: []
};
