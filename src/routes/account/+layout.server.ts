import { to } from '#lib/text/link.ts';
import { signedIn } from '#lib/web/guard.server.ts';
import { spaces } from '#lib/web/space.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = (event) => {
	const { actor } = signedIn(event);
	return { role: actor.role, spaceHref: to(spaces[actor.role]) };
};
