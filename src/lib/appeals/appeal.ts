import { addDays, addMonths, type Day } from '#lib/basics/day.ts';

/** To understand an answer, or to have it decided again by somebody else. */
export const appealKinds = ['explain', 'contest'] as const;
export type AppealKind = (typeof appealKinds)[number];

export interface Source {
	readonly article: string;
	readonly address: string;
	readonly readOn: Day;
}

/** A number of months in law, with the text it comes from. */
export interface Term {
	readonly months: number;
	readonly source: Source;
}

interface Terms {
	/** To ask, from the day the answer was given; null when one may ask at any time. */
	readonly ask: Term | null;
	/** For the region to answer; silence is a refusal after it. */
	readonly answer: Term;
	/** To go further after a refusal or a silence: the CADA, or the administrative court. */
	readonly further: Term;
}

const readOn = '2026-11-23';

/** Deadlines of the two requests. A change of the law is a change of this table. */
export const terms: Record<AppealKind, Terms> = {
	explain: {
		ask: null,
		answer: {
			months: 1,
			source: {
				article: 'Code des relations entre le public et l’administration, art. R. 311-12 et R. 311-13',
				address: 'https://forum.madada.fr/t/page-faq-delai-cada-apres-echange-avec-ladministration/1328',
				readOn
			}
		},
		further: {
			months: 2,
			source: {
				article: 'Code des relations entre le public et l’administration, art. R. 343-1',
				address: 'http://cada.fr/particulier/quand-et-comment-saisir-la-cada',
				readOn
			}
		}
	},
	contest: {
		ask: {
			months: 2,
			source: {
				article:
					'Code des relations entre le public et l’administration, art. L. 411-2 ; Code de justice administrative, art. R. 421-1',
				address:
					'https://www.juritravail.com/document-personnalise/contestation-decision-administrative-recours-gracieux',
				readOn
			}
		},
		answer: {
			months: 2,
			source: {
				article: 'Code des relations entre le public et l’administration, art. L. 231-4',
				address: 'https://quechoisir.org/lettre-type-administration-recours-gracieux-n1113',
				readOn
			}
		},
		further: {
			months: 2,
			source: {
				article: 'Code de justice administrative, art. R. 421-1 et R. 421-2',
				address:
					'https://www.juritravail.com/document-personnalise/contestation-decision-administrative-recours-gracieux',
				readOn
			}
		}
	}
};

/** Last day to ask, for an answer given that day: neither the first nor the last day of the term counts. Null: none. */
export function lastDayToAsk(kind: AppealKind, answeredOn: Day): Day | null {
	const { ask } = terms[kind];
	return ask && addDays(addMonths(answeredOn, ask.months), 1);
}

/** Last day for the region to answer what was asked that day. */
export function dueDay(kind: AppealKind, askedOn: Day): Day {
	return addMonths(askedOn, terms[kind].answer.months);
}

/** An appeal this close to its day is marked on the officers' desk. */
const soonDays = 10;

export function pressure(dueOn: Day, today: Day): 'late' | 'soon' | 'in-time' {
	if (dueOn < today) return 'late';
	return dueOn <= addDays(today, soonDays) ? 'soon' : 'in-time';
}
