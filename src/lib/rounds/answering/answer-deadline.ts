import { addDays, type Day, dayInParis, noonInParis } from '#lib/basics/day.ts';
import { lastWorkingDay, nextWorkingDay } from '#lib/basics/working-day.ts';
import { answerRule } from './answer-rule.ts';

/**
 * Until when a decided place is kept: noon in Paris, so many days later or on the first working day after them; sooner
 * when the stay begins before, and always at noon of a working day after today.
 */
export function placeDeadline(now: Date, startsOn: Day | null, days: number): Date {
	const today = dayInParis(now);
	const soonest = nextWorkingDay(addDays(today, 1));
	const usual = nextWorkingDay(addDays(today, days));
	if (startsOn === null || usual < startsOn) return noonInParis(usual < soonest ? soonest : usual);
	const last = lastWorkingDay(addDays(startsOn, -1));
	return noonInParis(last < soonest ? soonest : last);
}

/** When to remind of it, the soonest first: not within a day of the decision, and only before the deadline. */
export function placeReminders(now: Date, answerBy: Date): Date[] {
	const day = dayInParis(answerBy);
	return answerRule.reminders
		.map(({ daysBefore, hour }) => {
			const noon = noonInParis(addDays(day, -daysBefore));
			return new Date(noon.getTime() - (12 - hour) * 3_600_000);
		})
		.filter((at) => at.getTime() - now.getTime() > 24 * 3_600_000 && at < answerBy);
}
