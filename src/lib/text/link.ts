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
