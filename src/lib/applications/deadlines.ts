import { addDays, type Day, dayInParis, noonInParis } from '#lib/basics/day.ts';

export const daysToAnswer = 7;
const reminderDaysBefore = 2;

/**
 * Until when an offered place is kept: noon in Paris a week later, sooner when the stay begins before, and always at
 * noon of the next day at the earliest.
 */
export function answerDeadline(now: Date, startsOn: Day): Date {
	const today = dayInParis(now);
	const week = addDays(today, daysToAnswer);
	const eve = addDays(startsOn, -1);
	const last = eve < week ? eve : week;
	const tomorrow = addDays(today, 1);
	return noonInParis(last < tomorrow ? tomorrow : last);
}

/** When to remind of it: two days before at 10:00 in Paris, or null when that is within a day of the offering. */
export function answerReminder(now: Date, answerBy: Date): Date | null {
	const at = new Date(answerBy.getTime() - (reminderDaysBefore * 24 + 2) * 3_600_000);
	return at.getTime() - now.getTime() > 24 * 3_600_000 ? at : null;
}
