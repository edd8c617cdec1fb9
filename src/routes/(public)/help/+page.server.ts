import { structures } from '#lib/organisations/structures.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	return { structures: await structures(db) };
};
