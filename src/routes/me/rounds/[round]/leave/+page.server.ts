import { error, fail, redirect } from '@sveltejs/kit';
import { ownEntry } from '#lib/rounds/ranking/own-queries.server.ts';
import { publicRound } from '#lib/rounds/queries.server.ts';
import { mayWithdraw } from '#lib/rounds/round.ts';
import { withdrawFromRound } from '#lib/rounds/ranking/withdraw-from-round.server.ts';
import { to } from '#lib/text/link.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const round = await publicRound(db, event.params.round);
	const entry = round && (await ownEntry(db, round.id, actor.personId));
	if (!entry || !mayWithdraw(round, entry)) error(404, 'not-found');
	return { round };
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const round = await publicRound(act.db, event.params.round);
		if (!round) error(404, 'not-found');
		const left = await withdrawFromRound(act, { roundId: round.id });
		if (!left.done && left.reason === 'not-found') error(404, 'not-found');
		if (!left.done) return fail(409, { reason: left.reason });
		redirect(303, to('/me/rounds/[round]', { round: round.slug }));
	}
};
