import { allRounds } from '#lib/rounds/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'young-person');
	return { rounds: await allRounds(db) };
};
