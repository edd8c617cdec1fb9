import { addDays, type Day, dayInParis, noonInParis } from '#lib/basics/day.ts';
import { lastWorkingDay, nextWorkingDay } from '#lib/basics/working-day.ts';

/** Until when files wait for their scores, and when late readers are reminded, on the clock in Paris. */
const rule = {
	/** Before the day on which the round promised its answers: what the run, the decisions and the letters need. */
	daysBeforeAnswers: 5,
	/** At least so long to read. */
	daysToRead: 3,
	reminders: [
		{ daysAfter: -2, hour: 10 },
		{ daysAfter: 1, hour: 9 }
	]
} as const;

/** The working day on which the scores of a panel are due: five days before the answers, three to read at least. */
export function readingDueOn(handedOutAt: Date, answersOn: Day): Day {
	const soonest = nextWorkingDay(addDays(dayInParis(handedOutAt), rule.daysToRead));
	const usual = lastWorkingDay(addDays(answersOn, -rule.daysBeforeAnswers));
	return usual < soonest ? soonest : usual;
}

/**
 * The two reminders to readers whose scores are missing: before the day they are due, and after it. In the morning of
 * a working day, never within a day of the handing out.
 */
export function readingReminders(handedOutAt: Date, answersOn: Day): { number: 1 | 2; at: Date }[] {
	const due = readingDueOn(handedOutAt, answersOn);
	return rule.reminders
		.map(({ daysAfter, hour }, at) => {
			const day = addDays(due, daysAfter);
			const noon = noonInParis(daysAfter < 0 ? lastWorkingDay(day) : nextWorkingDay(day));
			return { number: at === 0 ? (1 as const) : (2 as const), at: hoursBefore(noon, 12 - hour) };
		})
		.filter(({ at }) => at.getTime() - handedOutAt.getTime() > 24 * 3_600_000);
}

const hoursBefore = (instant: Date, hours: number) => new Date(instant.getTime() - hours * 3_600_000);
