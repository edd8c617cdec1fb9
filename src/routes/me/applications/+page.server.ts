import { applicationsOf } from '#lib/applications/own-queries.server.ts';
import { isLive } from '#lib/applications/transitions.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const applications = await applicationsOf(db, actor);
	return {
		live: applications.filter(({ state }) => isLive(state)),
		ended: applications.filter(({ state }) => !isLive(state))
	};
};
