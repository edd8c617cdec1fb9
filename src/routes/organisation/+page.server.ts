import { offersOfOrganisation } from '#lib/offers/queries.server.ts';
import { toDo } from '#lib/offers/to-do.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'partner');
	return { toDo: toDo(await offersOfOrganisation(db, actor.organisationId), now) };
};
