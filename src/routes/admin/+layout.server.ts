import { actingAs } from '#lib/web/guard.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { actor } = actingAs(event, 'administrator');
	return { user: { firstName: actor.firstName, lastName: actor.lastName } };
};
