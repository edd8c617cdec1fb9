import { addDays, type Day, dayFrom, dayInParis, daysBetween, noonInParis } from '#lib/basics/day.ts';
import { type AnswerRule, answerRule } from './answer-rule.ts';

/**
 * Until when a decided place is kept: noon in Paris, so many days later or on the first working day after them; sooner
 * when the stay begins before, and always at noon of a working day after today.
 */
export function placeDeadline(
	now: Date,
	startsOn: Day | null,
	days: number,
	rule: AnswerRule = answerRule
): Date {
	const today = dayInParis(now);
	const soonest = nextWorkingDay(addDays(today, 1), rule);
	const usual = nextWorkingDay(addDays(today, days), rule);
	if (startsOn === null || usual < startsOn) return noonInParis(usual < soonest ? soonest : usual);
	let last = addDays(startsOn, -1);
	while (last > soonest && isQuiet(last, rule)) last = addDays(last, -1);
	return noonInParis(last < soonest ? soonest : last);
}

/** When to remind of it, the soonest first: not within a day of the decision, and only before the deadline. */
export function placeReminders(now: Date, answerBy: Date, rule: AnswerRule = answerRule): Date[] {
	const day = dayInParis(answerBy);
	return rule.reminders
		.map(({ daysBefore, hour }) => {
			const noon = noonInParis(addDays(day, -daysBefore));
			return new Date(noon.getTime() - (12 - hour) * 3_600_000);
		})
		.filter((at) => at.getTime() - now.getTime() > 24 * 3_600_000 && at < answerBy);
}

/** Whether no deadline may fall on that day: a weekend or a public holiday. */
export function isQuiet(day: Day, { quiet }: AnswerRule = answerRule): boolean {
	const weekday = (((daysBetween('2024-01-01', day) % 7) + 7) % 7) + 1;
	return (
		quiet.weekdays.includes(weekday) ||
		quiet.dates.includes(day.slice(5)) ||
		quiet.afterEaster.includes(daysBetween(easter(Number(day.slice(0, 4))), day))
	);
}

function nextWorkingDay(from: Day, rule: AnswerRule): Day {
	let day = from;
	while (isQuiet(day, rule)) day = addDays(day, 1);
	return day;
}

/** Easter Sunday of a Gregorian year, by the anonymous algorithm published in Nature, 20 April 1876. */
export function easter(year: number): Day {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const leapCenturies = Math.floor(century / 4);
	const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
	const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
	const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
	const sum = epact + weekday - 7 * correction + 114;
	return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1) ?? `${year}-04-01`;
}
