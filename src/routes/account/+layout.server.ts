import { signedIn } from '#lib/web/guard.server.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = (event) => {
	const { actor } = signedIn(event);
	return { role: actor.role };
};
