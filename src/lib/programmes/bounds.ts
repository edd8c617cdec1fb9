import type { Locale } from '#lib/basics/said.ts';
import { counted, money, number, percent, type CountedThing } from '#lib/text/format.ts';
import type { Unit } from './fact-entry.ts';

/** What a number must be between. A missing end is open; `strict` ends are themselves refused. */
export interface Bounds {
	readonly min?: number | null;
	readonly max?: number | null;
	readonly strict?: boolean;
}

const things: Partial<Record<Unit, CountedThing>> = {
	days: 'day',
	weeks: 'week',
	months: 'month',
	years: 'year',
	people: 'person',
	times: 'time',
	parts: 'share',
	kilometres: 'kilometre'
};

/** "12 mois", "1 200 €", "50 %", "6": a value with its unit. Euros come as the rules state them. */
export function measured(value: number, unit: Unit, locale: Locale): string {
	const thing = things[unit];
	if (thing) return counted(value, thing, locale);
	if (unit === 'euros') return money(Math.round(value * 100), locale);
	return unit === 'percent' ? percent(value, locale) : number(value, locale);
}

/** "entre 18 et 30 ans", "au moins 3 mois", "moins de 12 mois", "6 ou plus"; "between 18 and 30 years". */
export function boundsSaid(bounds: Bounds, unit: Unit, locale: Locale): string {
	const { min, max } = bounds;
	if (isNumber(min) && isNumber(max)) {
		if (min === max) return measured(min, unit, locale);
		const first = firstOfTwo(min, unit, locale);
		const last = measured(max, unit, locale);
		return locale === 'fr' ? `entre ${first} et ${last}` : `between ${first} and ${last}`;
	}
	if (isNumber(min)) return floorSaid(measured(min, unit, locale), unit, bounds.strict === true, locale);
	if (isNumber(max)) return ceilingSaid(measured(max, unit, locale), unit, bounds.strict === true, locale);
	return '';
}

/** The same after "de": "de 4 à 16 personnes", "d’au moins 3 mois", "de moins de 12 mois". English needs nothing. */
export function ofBoundsSaid(bounds: Bounds, unit: Unit, locale: Locale): string {
	const { min, max } = bounds;
	if (isNumber(min) && isNumber(max) && min !== max) {
		const first = firstOfTwo(min, unit, locale);
		const last = measured(max, unit, locale);
		return locale === 'fr' ? `de ${first} à ${last}` : `${first} to ${last}`;
	}
	const said = boundsSaid(bounds, unit, locale);
	return locale === 'fr' ? withDe(said) : said;
}

/** "de" elided where French does: "d’au moins". */
export function withDe(said: string): string {
	return /^[aeiouyhâàéèêëîïôûœAEIOUYHÂÀÉÈÊËÎÏÔÛŒ]/.test(said) ? `d’${said}` : `de ${said}`;
}

export function isNumber(value: number | null | undefined): value is number {
	return typeof value === 'number';
}

/** The unit stands once, after the second number, except where it is part of the figure. */
function firstOfTwo(value: number, unit: Unit, locale: Locale): string {
	return unit === 'euros' || unit === 'percent' ? measured(value, unit, locale) : number(value, locale);
}

function floorSaid(value: string, unit: Unit, strict: boolean, locale: Locale): string {
	if (strict) return locale === 'fr' ? `plus de ${value}` : `over ${value}`;
	if (unit === 'rank') return locale === 'fr' ? `${value} ou plus` : `${value} or more`;
	return locale === 'fr' ? `au moins ${value}` : `at least ${value}`;
}

function ceilingSaid(value: string, unit: Unit, strict: boolean, locale: Locale): string {
	if (strict) return locale === 'fr' ? `moins de ${value}` : `under ${value}`;
	if (unit === 'rank') return locale === 'fr' ? `${value} ou moins` : `${value} or less`;
	return locale === 'fr' ? `${value} au plus` : `at most ${value}`;
}
