import { actingAs } from '#lib/web/guard.server.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = (event) => {
	const { actor } = actingAs(event, 'officer', 'panel-member');
	const { role, firstName, lastName } = actor;
	return { user: { role, firstName, lastName } };
};
