import { countFollowed } from '#lib/followup/mandate-queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { LayoutServerLoad } from './$types.js';

export const load: LayoutServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'counsellor');
	return {
		user: { firstName: actor.firstName, lastName: actor.lastName, organisation: actor.organisationName },
		followed: await countFollowed(db, actor, now)
	};
};
