import type { Day } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import { countryOptions } from '#lib/situations/place-options.ts';
import { countries } from '#lib/territories/countries.ts';
import { townsOf } from '#lib/territories/distance.ts';
import { groundOf, type Leaver, type Programmes } from './plan-ground.ts';
import type { StayPlanContent } from './stay-plan.ts';

/** All that the page of a plan shows, in one language. */
export function planPage(
	programmes: Programmes,
	leaver: Leaver,
	content: StayPlanContent,
	on: Day,
	locale: Locale
) {
	const ground = groundOf(programmes, leaver, content, on);
	const shown = new Set(ground.aids.map(({ id }) => id));
	return {
		content,
		ground,
		names: Object.fromEntries(
			programmes.programmes.flatMap(({ id, name }) => (shown.has(id) ? [[id, name[locale]]] : []))
		),
		place: placeSaid(content, locale),
		...choices(content.country, locale)
	};
}

/** What the fields of a stay offer to choose from. */
export function choices(country: string, locale: Locale) {
	return {
		countries: countryOptions('project.destination'),
		towns: townsOf(country).map(({ name, fr }) => (locale === 'fr' ? fr : name))
	};
}

/** "Varsovie, Pologne". */
export function placeSaid(
	{ country, town }: Pick<StayPlanContent, 'country' | 'town'>,
	locale: Locale
): string {
	const name = countries.get(country)?.name[locale] ?? country;
	return town === '' ? name : `${town}, ${name}`;
}
