import { error } from '@sveltejs/kit';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { publicRound, reportOfRound } from '#lib/rounds/queries.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	const round = await publicRound(db, event.params.round);
	if (!round) error(404, 'not-found');
	const [offers, report] = await Promise.all([offersOfRound(db, round.id), reportOfRound(db, round.id)]);
	return { round, offers, report: round.state === 'published' ? report : null };
};
