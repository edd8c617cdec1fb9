import { dayInParis } from '#lib/basics/day.ts';
import { governedProgrammes } from '#lib/programmes/drafting/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'officer');
	return { programmes: await governedProgrammes(db, dayInParis(now)) };
};
