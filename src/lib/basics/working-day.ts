import { addDays, type Day, dayFrom, daysBetween } from './day.ts';

/**
 * Days that are not worked: Monday is 1, Sunday 7; month and day; days after Easter Sunday. The eleven public holidays
 * of the labour code.
 *
 * Source: Code du travail, article L3133-1, https://www.service-public.fr/particuliers/vosdroits/F2405, read on
 * 2026-11-23
 */
const quiet = {
	weekdays: [6, 7],
	dates: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
	afterEaster: [1, 39, 50]
};

/** Whether no deadline may fall on that day, and no reminder come: a weekend or a public holiday. */
export function isQuiet(day: Day): boolean {
	const weekday = (((daysBetween('2024-01-01', day) % 7) + 7) % 7) + 1;
	return (
		quiet.weekdays.includes(weekday) ||
		quiet.dates.includes(day.slice(5)) ||
		quiet.afterEaster.includes(daysBetween(easter(Number(day.slice(0, 4))), day))
	);
}

/** That day, or the first working day after it. */
export function nextWorkingDay(from: Day): Day {
	let day = from;
	while (isQuiet(day)) day = addDays(day, 1);
	return day;
}

/** That day, or the last working day before it. */
export function lastWorkingDay(upTo: Day): Day {
	let day = upTo;
	while (isQuiet(day)) day = addDays(day, -1);
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
