import { offersToModerate } from '#lib/offers/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'officer');
	return { offersWaiting: (await offersToModerate(db)).length };
};
