import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type RouteId } from '#lib/text/paths.ts';
import { frenchPaths } from '#lib/text/paths.ts';
import { address } from './product.ts';

/** One answer of the product, its redirects not followed. */
export interface Answer {
	path: string;
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface Browser {
	get(path: string): Promise<Answer>;
	/** A form post as a browser of this site sends it; `origin: null` leaves the header out. */
	post(path: string, form?: Record<string, string>, origin?: string | null): Promise<Answer>;
}

/** Twice as quick as `fetch`, over the thousands of answers asked for here. */
const agent = new Agent({ keepAlive: true });

/** A visitor, or whoever the cookie signs in. One who takes any `text/*` is told "404" and spared its drawn page. */
export function browser(cookie = '', { base = address, accept = 'text/html' } = {}): Browser {
	const ask = (path: string, method: string, own: Record<string, string>, form?: string) =>
		new Promise<Answer>((answered, failed) => {
			// Compressing and expanding thousands of pages is half the time of reading them.
			const headers = { accept, 'accept-encoding': 'identity', ...own, ...(cookie && { cookie }) };
			const asked = request(new URL(path, base), { agent, method, headers }, (response) => {
				const { statusCode: status = 0, headers } = response;
				text(response).then((body) => answered({ path, status, headers, body }), failed);
			});
			asked.on('error', failed).end(form);
		});
	return {
		get: (path) => ask(path, 'GET', {}),
		post: (path, form = {}, origin = base) =>
			ask(
				path,
				'POST',
				{
					'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
					...(origin === null ? {} : { origin })
				},
				new URLSearchParams(form).toString()
			)
	};
}

/** Where the server's own data of a page stands, as a script would ask for it. */
export function dataOf(path: string): string {
	const { pathname, search } = new URL(path, address);
	return `${pathname.replace(/\/$/, '')}/__data.json${search}`;
}

const patterns = (Object.entries(frenchPaths) as [RouteId, string][])
	.sort(([a], [b]) => Number(a.includes('[')) - Number(b.includes('[')))
	.flatMap(([route, french]) =>
		[french, route === '/' ? '/en' : `/en${route}`].map((path) => ({
			route,
			pattern: new RegExp(`^${path.replaceAll(/\[\w+\]/g, '[^/]+')}/?$`)
		}))
	);

/** The page behind an address people see, in either language; null for what is no page. */
export function routeOf(path: string): RouteId | null {
	const { pathname } = new URL(path, address);
	return patterns.find(({ pattern }) => pattern.test(pathname))?.route ?? null;
}

/** Every address a page links to, as written in it; other origins included. */
export function linksOf(html: string): string[] {
	return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) =>
		(match[1] ?? '').replaceAll('&amp;', '&').replace(/#.*$/, '')
	);
}

/**
 * Follows links from `starts`, each of which is looked at, and answers the pages reached. Of the many addresses of one
 * route (every offer, every filter) it looks at `perRoute` more, with and without a query counted apart.
 */
export async function crawl(
	{ get }: Pick<Browser, 'get'>,
	starts: readonly string[],
	perRoute = 2
): Promise<Answer[]> {
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	const reached: Answer[] = [];
	const queue = [...starts];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const route = routeOf(path);
		if (!path.startsWith('/') || seen.has(path) || (route === null && !starts.includes(path))) continue;
		seen.add(path);
		const kind = `${route}${path.includes('?') ? '?' : ''}${/^\/en(\/|$)/.test(path) ? ' en' : ''}`;
		const count = counts.get(kind) ?? 0;
		if (count >= perRoute && !starts.includes(path)) continue;
		counts.set(kind, count + 1);
		const answer = await get(path);
		reached.push(answer);
		const location = answer.headers.location;
		if (location) queue.push(location);
		if (/text\/html/.test(answer.headers['content-type'] ?? '')) queue.push(...linksOf(answer.body));
	}
	return reached;
}

/** Where each role begins, and pages no link leads to. */
export const doors = [
	'/',
	'/en',
	'/mon-espace',
	'/conseiller',
	'/organisme',
	'/region',
	'/admin',
	'/jury',
	'/mon-compte'
];
