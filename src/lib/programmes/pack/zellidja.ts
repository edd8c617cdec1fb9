import type { Programme } from '#lib/programmes/programme.ts';
import { french } from './sources-french.ts';

export const zellidja: Programme = {
	id: 'zellidja',
	name: {
		fr: 'Bourse Zellidja : voyager seul, à ton idée',
		en: 'Zellidja grant: travel alone, your own way'
	},
	officialName: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	kind: 'grant',
	forWhom: ['any', 'minor'],
	destinations: ['world', 'europe', 'france'],
	funder: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	beneficiary: 'person',
	summary: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	nextStep: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	conditions: {
		person: {
			all: [
				{ id: 'age', certainty: 'high', age_at: 'project.start_date', min: 16, max: 20 },
				{ id: 'french_speaking', certainty: 'high', fact: 'person.french_speaking', op: 'eq', value: true },
				{ id: 'max_two_trips', certainty: 'high', fact: 'history.zellidja_trips', op: 'lt', value: 2 }
			]
		},
		project: {
			all: [
				{ id: 'project_kind', certainty: 'high', fact: 'project.kind', op: 'in', value: ['travel'] },
				{ id: 'alone', certainty: 'high', fact: 'project.alone', op: 'eq', value: true },
				{ id: 'duration', certainty: 'high', duration: 'months', min: 1, max: null },
				{ id: 'study_subject', certainty: 'high', fact: 'project.study_subject', op: 'eq', value: true },
				{ id: 'departure_window', certainty: 'medium', fact: 'project.in_window', op: 'eq', value: true }
			]
		}
	},
	amount: { type: 'max_by_rank', firstCents: 90000, secondCents: 110000, certainty: 'medium' },
	amountSaid: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	decidedBy: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
	documents: [],
	apply: {
		where: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' },
		when: { fr: 'Bourse de voyage Zellidja', en: 'Zellidja travel grant' }
	},
	calls: [],
	with: [],
	notWith: [],
	valid_from: '2023-01-01',
	valid_to: null,
	certainty: { eligibility: 'high', amount: 'medium' },
	uncertain: [],
	checkedOn: '2026-11-22',
	sources: [french.ZEL_YV, french.ZEL_FJ],
	notes: ['2023 window: departures 1 June to 31 October.']
};
