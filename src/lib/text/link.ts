import { getLocale, type Locale } from '#lib/text/generated/runtime.js';
import { frenchPaths, type RouteId } from '#lib/text/paths.ts';

type Names<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
	? Name | Names<Rest>
	: never;
type Params<Route extends RouteId> = [Names<Route>] extends [never]
	? []
	: [params: Record<Names<Route>, string>];

const english = (route: string) => (route === '/' ? '/en' : `/en${route}`);

/** The address of a page in the reader's language. Plain text replacement: a list page builds a hundred of them. */
export function to<Route extends RouteId>(route: Route, ...params: Params<Route>): string {
	return toIn(getLocale(), route, ...params);
}

/** As `to`, in a language named by the caller: mails, the other-language link. */
export function toIn<Route extends RouteId>(locale: Locale, route: Route, ...params: Params<Route>): string {
	const pattern: string = locale === 'fr' ? frenchPaths[route] : english(route);
	const values = params[0] as Record<string, string> | undefined;
	return values
		? pattern.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
		: pattern;
}

const isEnglish = (path: string) => path === '/en' || path.startsWith('/en/');

const asPattern = (path: string) => new RegExp(`^${path.replaceAll(/\[\w+\]/g, '([^/]+)')}/?$`);

/** Paths without parameters first, so that `/offers/new` is never read as an offer called "new". */
const patterns = Object.entries<string>(frenchPaths)
	.sort(([a], [b]) => Number(a.includes('[')) - Number(b.includes('[')))
	.map(([route, french]) => ({
		route,
		fr: { pattern: asPattern(french), path: french },
		en: { pattern: asPattern(english(route)), path: english(route) }
	}));

/** Puts what a pattern found in the place of the `[parameters]` of a path. */
function filled(path: string, found: RegExpExecArray): string {
	let position = 0;
	return path.replaceAll(/\[\w+\]/g, () => found[++position] ?? '');
}

/** The language of a path a person sees. */
export const localeOf = (path: string): Locale => (isEnglish(path) ? 'en' : 'fr');

/** The route behind such a path: `/offres/x` and `/en/offers/x` are both `/offers/x`. */
export function routeBehind(path: string): string {
	const locale = localeOf(path);
	for (const { route, [locale]: seen } of patterns) {
		const found = seen.pattern.exec(path);
		if (found) return filled(route, found);
	}
	return locale === 'en' ? path.slice('/en'.length) || '/' : path;
}

/** The same page in the other language, its query kept. A path outside the table only gains or loses `/en`. */
export function switchLanguage(url: Pick<URL, 'pathname' | 'search'>): string {
	const [here, there] = isEnglish(url.pathname) ? (['en', 'fr'] as const) : (['fr', 'en'] as const);
	for (const route of patterns) {
		const found = route[here].pattern.exec(url.pathname);
		if (found) return filled(route[there].path, found) + url.search;
	}
	return (here === 'en' ? url.pathname.slice('/en'.length) : `/en${url.pathname}`) + url.search;
}
