import { frenchPaths } from '#lib/text/paths.ts';

/** Pages that would loop, end the session or mean nothing after signing in. */
const isDoor = (route: string) => /^\/(sign-|reset|invitation|email-change)/.test(route);

const shapes = Object.entries(frenchPaths)
	.filter(([route]) => !isDoor(route))
	.flatMap(([route, french]) => [french, route === '/' ? '/en' : `/en${route}`])
	.map((path) => new RegExp(`^${path.replaceAll(/\[\w+\]/g, '[\\w.-]{1,120}')}$`));

/**
 * Where to go after signing in, when it is a page of ours: the path of one of our routes in either language, without
 * query. Anything else (another site, `//`, a backslash, an unknown path) is null.
 */
export function localNext(next: string | null | undefined): string | null {
	return next && shapes.some((shape) => shape.test(next)) ? next : null;
}
