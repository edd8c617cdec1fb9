import { error, fail, redirect } from '@sveltejs/kit';
import { decideAsProposed } from '#lib/rounds/deciding/decide-as-proposed.server.ts';
import { openProposals } from '#lib/rounds/deciding/decision-queries.server.ts';
import { allForm } from '#lib/rounds/form.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { digestOf } from '#lib/rounds/deciding/open-proposals.ts';
import { proposalGroups } from '#lib/rounds/deciding/proposal-groups.ts';
import { roundBySlug } from '#lib/rounds/queries.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'officer');
	const round = await roundToDecide(event);
	const [offers, open] = await Promise.all([offersOfRound(db, round.id), openProposals(db, round.id)]);
	return {
		round,
		officer: `${actor.firstName} ${actor.lastName}`,
		count: open.length,
		shown: digestOf(open),
		groups: proposalGroups(round.kind, offers, open),
		gone: open.filter(({ has_left }) => has_left).map(({ reference }) => reference)
	};
};

/** Whoever started the run decides nothing of it. */
async function roundToDecide(event: RequestEvent) {
	const { db, actor } = actingAs(event, 'officer');
	const round = await roundBySlug(db, event.params.round);
	if (round?.state !== 'run' || round.run_by === actor.personId) error(404, 'not-found');
	return round;
}

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, allForm);
		if (!form.ok) return fail(422, form.problem);
		const round = await roundToDecide(event);
		const decided = await decideAsProposed(act, { roundId: round.id, shown: form.input.shown });
		if (!decided.done) return fail(409, { reason: decided.reason });
		redirect(303, to('/region/rounds/[round]', { round: round.slug }));
	}
};
