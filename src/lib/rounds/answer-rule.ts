import type { Day } from '#lib/basics/day.ts';

/** Until when a decided place waits for its answer, and when it is spoken of. */
export interface AnswerRule {
	/** Days to answer, from the decision: when a round is published, and for a place freed later. */
	readonly days: { readonly published: number; readonly freed: number };
	/** Days on which no deadline falls: Monday is 1, Sunday 7; month and day; days after Easter Sunday. */
	readonly quiet: {
		readonly weekdays: readonly number[];
		readonly dates: readonly string[];
		readonly afterEaster: readonly number[];
	};
	/** Reminders on the clock in Paris, between the quiet hours of the evening and of the morning. */
	readonly reminders: readonly { readonly daysBefore: number; readonly hour: number }[];
	readonly validFrom: Day;
	readonly source: string;
}

/**
 * Deadlines are noon in Paris of a working day, never at night; reminders never between 20:00 and 8:00. The eleven
 * public holidays are those of the labour code.
 */
export const answerRule: AnswerRule = {
	days: { published: 7, freed: 3 },
	quiet: {
		weekdays: [6, 7],
		dates: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
		afterEaster: [1, 39, 50]
	},
	reminders: [
		{ daysBefore: 2, hour: 10 },
		{ daysBefore: 0, hour: 9 }
	],
	validFrom: '2026-11-23',
	source:
		'Code du travail, article L3133-1 (jours fériés) ; https://www.service-public.fr/particuliers/vosdroits/F2405'
};
