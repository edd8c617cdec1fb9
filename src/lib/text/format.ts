import type { Cents } from '#lib/basics/cents.ts';
import { dayInParis, daysBetween, type Day } from '#lib/basics/day.ts';
import type { Locale, Said } from '#lib/basics/said.ts';

/** No break between a number and what it counts. */
const nbsp = '\u00a0';

/** "mardi 3 mars 2026", "Tuesday 3 March 2026". */
export function longDay(day: Day, locale: Locale): string {
	return `${weekdayOf(day, locale)} ${fullDay(day, locale)}`;
}

/** "3 mars 2026", "1er mars 2026"; "3 March 2026". */
export function fullDay(day: Day, locale: Locale): string {
	return `${shortDay(day, locale)} ${Number(day.slice(0, 4))}`;
}

/** "3 mars", "3 March". */
export function shortDay(day: Day, locale: Locale): string {
	return `${ordinalDay(day, locale)}${nbsp}${monthOf(day, locale)}`;
}

/** "juin 2027", "June 2027", from `YYYY-MM`. */
export function monthOfYear(month: string, locale: Locale): string {
	return `${monthOf(`${month}-01`, locale)} ${Number(month.slice(0, 4))}`;
}

/** "12 h 00" in French, "12:00" in English, on the clock in Paris. */
export function hour(instant: Date, locale: Locale): string {
	const [hours = '', minutes = ''] = parisClock.format(instant).split(':');
	return locale === 'fr' ? `${Number(hours)}${nbsp}h${nbsp}${minutes}` : `${hours}:${minutes}`;
}

const isNoon = (instant: Date) => parisClock.format(instant) === '12:00';

function hourOrNoon(instant: Date, locale: Locale): string {
	if (isNoon(instant)) return locale === 'fr' ? 'midi' : 'noon';
	return hour(instant, locale);
}

/** "mardi 3 mars 2026 à midi, heure de Paris": a moment that decides something, said in full. */
export function fullInstant(instant: Date, locale: Locale): string {
	const day = longDay(dayInParis(instant), locale);
	return locale === 'fr'
		? `${day} à ${hourOrNoon(instant, locale)}, heure de Paris`
		: `${day} at ${hourOrNoon(instant, locale)}, Paris time`;
}

/** "3 mars à 14 h 03": a moment of the months around. */
export function shortInstant(instant: Date, locale: Locale): string {
	const at = locale === 'fr' ? 'à' : 'at';
	return `${shortDay(dayInParis(instant), locale)} ${at} ${hour(instant, locale)}`;
}

/** "du 8 février au 7 mars 2027", "du 3 au 12 mars 2027"; what both days share is said once. */
export function dayRange(from: Day, to: Day, locale: Locale): string {
	if (from === to) return locale === 'fr' ? `le ${fullDay(from, locale)}` : fullDay(from, locale);
	const first = openingOf(from, to, locale);
	return locale === 'fr' ? `du ${first} au ${fullDay(to, locale)}` : `${first} to ${fullDay(to, locale)}`;
}

/** "aujourd’hui", "demain", "dans 3 jours", "il y a 2 jours"; the date itself beyond a month. */
export function relativeDay(day: Day, today: Day, locale: Locale): string {
	const days = daysBetween(today, day);
	if (Math.abs(days) > 31)
		return locale === 'fr' ? `le ${fullDay(day, locale)}` : `on ${fullDay(day, locale)}`;
	const named = Math.abs(days) < 2 ? nearDays : otherDays;
	return named[locale].format(days, 'day').replace(/(\d) /, `$1${nbsp}`);
}

/** "dans 9 jours", "dans 6 semaines", "dans 4 mois", "dans 3 ans": how far ahead a day is, in the unit one would say. */
export function timeUntil(day: Day, today: Day, locale: Locale): string {
	const days = daysBetween(today, day);
	const [count, unit] =
		days < 14
			? ([days, 'day'] as const)
			: days < 61
				? ([Math.round(days / 7), 'week'] as const)
				: days < 730
					? ([Math.round(days / 30.44), 'month'] as const)
					: ([Math.floor(days / 365.25), 'year'] as const);
	return otherDays[locale].format(count, unit).replace(/(\d) /, `$1${nbsp}`);
}

/** "demain midi", "aujourd’hui à 14 h 30", "dans 3 jours, à midi". */
export function relativeInstant(instant: Date, now: Date, locale: Locale): string {
	const day = dayInParis(instant);
	const today = dayInParis(now);
	const said = relativeDay(day, today, locale);
	const near = Math.abs(daysBetween(today, day)) <= 1;
	if (locale === 'fr' && near && day !== today && isNoon(instant)) return `${said} midi`;
	const joint = locale === 'fr' ? (near ? ' à ' : ', à ') : near ? ' at ' : ', at ';
	return said + joint + hourOrNoon(instant, locale);
}

/** "1 200 €", "558,17 €"; "€1,200", "€558.17". Cents are shown only where there are some. */
export function money(cents: Cents, locale: Locale): string {
	const formatters = cents % 100 === 0 ? wholeEuros : eurosAndCents;
	return formatters[locale].format(cents / 100);
}

/** "12 500", "2,5"; "12,500", "2.5". At most two decimals. */
export function number(value: number, locale: Locale): string {
	return numbers[locale].format(value);
}

/** "+2", "−2", "0": a difference, said as its size is. */
export function signed(value: number, say: (size: number) => string): string {
	const sign = value > 0 ? '+' : value < 0 ? '−' : '';
	return sign + say(Math.abs(value));
}

/** "60 %", "60%". `value` is out of a hundred. */
export function percent(value: number, locale: Locale): string {
	return locale === 'fr' ? `${number(value, locale)}${nbsp}%` : `${number(value, locale)}%`;
}

/** Things that are counted, with the singular French uses below 2 and English only for 1. */
const countedThings = {
	day: { fr: ['jour', 'jours'], en: ['day', 'days'] },
	week: { fr: ['semaine', 'semaines'], en: ['week', 'weeks'] },
	month: { fr: ['mois', 'mois'], en: ['month', 'months'] },
	year: { fr: ['an', 'ans'], en: ['year', 'years'] },
	time: { fr: ['fois', 'fois'], en: ['time', 'times'] },
	person: { fr: ['personne', 'personnes'], en: ['person', 'people'] },
	place: { fr: ['place', 'places'], en: ['place', 'places'] },
	share: { fr: ['part', 'parts'], en: ['share', 'shares'] },
	kilometre: { fr: ['km', 'km'], en: ['km', 'km'] }
} as const;
export type CountedThing = keyof typeof countedThings;

/** "1 jour", "21 jours", "1,5 mois", "12 000 km"; "1.5 months". */
export function counted(value: number, thing: CountedThing, locale: Locale): string {
	return `${number(value, locale)}${nbsp}${nameOf(value, thing, locale)}`;
}

/** The name alone, agreeing with the number: "jours". */
export function nameOf(value: number, thing: CountedThing, locale: Locale): string {
	const [one, several] = countedThings[thing][locale];
	const singular = locale === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
	return singular ? one : several;
}

/** How long a stay is, in the unit a person would use: "5 jours", "6 semaines", "4,5 mois", "2 ans". */
export function stayLength(days: number, months: number, locale: Locale): string {
	if (months >= 2) {
		if (months >= 24 && Number.isInteger(months / 12)) return counted(months / 12, 'year', locale);
		return counted(Math.round(months * 10) / 10, 'month', locale);
	}
	return days >= 14 && days % 7 === 0 ? counted(days / 7, 'week', locale) : counted(days, 'day', locale);
}

/** "un stage, un emploi ou un volontariat": items joined as a sentence does. */
export function list(items: readonly string[], joint: 'and' | 'or', locale: Locale): string {
	const word = jointWords[joint][locale];
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

const jointWords: Record<'and' | 'or', Said> = { and: { fr: 'et', en: 'and' }, or: { fr: 'ou', en: 'or' } };

const parisClock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

const weekdays = perLocale((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const nearDays = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const otherDays = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'always' }));
const wholeEuros = perLocale(
	(tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
);
const eurosAndCents = perLocale(
	(tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 })
);

function perLocale<T>(make: (tag: string) => T): Record<Locale, T> {
	return { fr: make('fr-FR'), en: make('en-GB') };
}

function weekdayOf(day: Day, locale: Locale): string {
	return weekdays[locale].format(Date.parse(day));
}

function monthOf(day: Day, locale: Locale): string {
	return months[locale].format(Date.parse(day));
}

function ordinalDay(day: Day, locale: Locale): string {
	const dayOfMonth = Number(day.slice(8));
	return locale === 'fr' && dayOfMonth === 1 ? '1er' : String(dayOfMonth);
}

function openingOf(from: Day, to: Day, locale: Locale): string {
	if (from.slice(0, 4) !== to.slice(0, 4)) return fullDay(from, locale);
	return from.slice(5, 7) === to.slice(5, 7) ? ordinalDay(from, locale) : shortDay(from, locale);
}
