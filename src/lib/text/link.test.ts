import { extractLocaleFromUrl, overwriteGetLocale } from '#lib/text/generated/runtime.js';
import { localeOf, routeBehind, switchLanguage, to, toIn } from '#lib/text/link.ts';
import { frenchPaths, type RouteId } from '#lib/text/paths.ts';
import { describe, expect, test } from 'vitest';

const routes = Object.keys(frenchPaths) as RouteId[];
const names = (route: string) => [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as string);
const values = (route: string) => Object.fromEntries(names(route).map((name) => [name, `${name}-0198`]));

/** `toIn` asks for the parameters of one known route; here the route is any of the table. */
const address = toIn as (locale: 'fr' | 'en', route: RouteId, parameters: Record<string, string>) => string;

describe.each(['fr', 'en'] as const)('an address in %s', (locale) => {
	const filled = (path: string) =>
		path.replaceAll(/\[(\w+)\]/g, (_, name: string) => values(path)[name] ?? '');

	test.each(routes)('of %s leads to its route, and to no other', (route) => {
		expect(routeBehind(address(locale, route, values(route)))).toBe(filled(route));
	});

	test.each(routes)('of %s is in that language, for us as for the messages', (route) => {
		const path = address(locale, route, values(route));
		expect(path).toBe(
			locale === 'fr' ? filled(frenchPaths[route]) : `/en${route === '/' ? '' : filled(route)}`
		);
		expect(localeOf(path)).toBe(locale);
		expect(extractLocaleFromUrl(new URL(path, 'https://cap.test'))).toBe(locale);
	});

	test.each(routes)('of %s switches to the other language, query kept', (route) => {
		const other = locale === 'fr' ? 'en' : 'fr';
		const url = new URL(address(locale, route, values(route)) + '?page=2', 'https://cap.test');
		expect(switchLanguage(url)).toBe(address(other, route, values(route)) + '?page=2');
	});
});

test('an address is in the language of the request by default', () => {
	overwriteGetLocale(() => 'en');
	expect(to('/offers')).toBe('/en/offers');
	overwriteGetLocale(() => 'fr');
	expect(to('/offers')).toBe('/offres');
});

test('a parameter cannot break out of its place in the address', () => {
	expect(toIn('fr', '/offers/[offer]', { offer: '../admin?x#y' })).toBe('/offres/..%2Fadmin%3Fx%23y');
});

test('a page outside the table keeps its path and only gains or loses the language', () => {
	expect(switchLanguage(new URL('https://cap.test/unknown/page'))).toBe('/en/unknown/page');
	expect(switchLanguage(new URL('https://cap.test/en/unknown/page'))).toBe('/unknown/page');
	expect(routeBehind('/en/unknown/page')).toBe('/unknown/page');
	expect(routeBehind('/unknown/page')).toBe('/unknown/page');
});

test('a new offer is not an offer called "nouvelle"', () => {
	expect(switchLanguage(new URL('https://cap.test/organisme/offres/nouvelle'))).toBe(
		'/en/organisation/offers/new'
	);
});
