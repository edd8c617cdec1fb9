import type { Day } from '#lib/basics/day.ts';

/** Until when a decided place waits for its answer, and when it is spoken of. */
export interface AnswerRule {
	/** Days to answer, from the decision: when a round is published, and for a place freed later. */
	readonly days: { readonly published: number; readonly freed: number };
	/** Reminders on the clock in Paris, between the quiet hours of the evening and of the morning. */
	readonly reminders: readonly { readonly daysBefore: number; readonly hour: number }[];
	readonly validFrom: Day;
	readonly source: string;
}

/**
 * Deadlines are noon in Paris of a working day, never at night; reminders never between 20:00 and 8:00.
 */
export const answerRule: AnswerRule = {
	days: { published: 7, freed: 3 },
	reminders: [
		{ daysBefore: 2, hour: 10 },
		{ daysBefore: 0, hour: 9 }
	],
	validFrom: '2026-11-23',
	source:
		'Règle de ce service, dite à chaque personne avec son échéance ; jours fériés : Code du travail, article L3133-1'
};
