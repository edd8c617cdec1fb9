import { isSignedIn } from '#lib/accounts/actor.ts';
import { to } from '#lib/text/link.ts';
import { anyone } from '#lib/web/guard.server.ts';
import { spaces } from '#lib/web/space.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = (event) => {
	const { actor } = anyone(event);
	return { spaceHref: isSignedIn(actor) ? to(spaces[actor.role]) : null };
};
