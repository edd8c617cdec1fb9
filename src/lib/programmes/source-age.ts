import type { Said } from '#lib/basics/said.ts';
import { addMonths, type Day, isDay } from '#lib/basics/day.ts';

const monthNames = {
	fr: new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
};
const dayNames = {
	fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
};

function named(names: typeof dayNames, iso: string): Said {
	const date = new Date(`${iso}T00:00:00Z`);
	return { fr: names.fr.format(date), en: names.en.format(date) };
}

/**
 * The age of a source in words a reader understands: "2024+" is "2024 ou après", "2020s" is "années 2020",
 * "older" is "page ancienne". A day or a month is written out; anything else is given as it stands.
 */
export function sourceAge(asOf: string): Said {
	if (isDay(asOf)) return named(dayNames, asOf);
	if (/^\d{4}-(0[1-9]|1[0-2])$/.test(asOf)) return named(monthNames, `${asOf}-01`);
	if (asOf === 'older') return { fr: 'page ancienne', en: 'older page' };

	const since = /^(?:\d{4}-)?(\d{4})\+/.exec(asOf)?.[1];
	if (since) return { fr: `${since} ou après`, en: `${since} or later` };

	const decade = /^(\d{3}0)s$/.exec(asOf)?.[1];
	if (decade) return { fr: `années ${decade}`, en: `${decade}s` };
	return { fr: asOf, en: asOf };
}

const monthsBeforeStale = 12;

/** Whether the sources of a programme have not been compared for twelve months. */
export function isStale(checkedOn: Day, today: Day): boolean {
	return addMonths(checkedOn, monthsBeforeStale) <= today;
}
