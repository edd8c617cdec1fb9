import { error, fail } from '@sveltejs/kit';
import { noonInParis } from '#lib/basics/day.ts';
import { askForRun } from '#lib/rounds/ask-for-run.server.ts';
import { decideAward } from '#lib/rounds/decide-award.server.ts';
import { dryRuns } from '#lib/rounds/dry-run.ts';
import { askForm, decisionForm } from '#lib/rounds/form.ts';
import { freezeRound } from '#lib/rounds/freeze-round.server.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { publishRound } from '#lib/rounds/publish-round.server.ts';
import { currentList, proposals, reportOfRound, roundBySlug } from '#lib/rounds/queries.server.ts';
import { runRound } from '#lib/rounds/run-round.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'officer');
	const round = await roundBySlug(db, event.params.round);
	if (!round) error(404, 'not-found');
	const { frozen_list, ...shown } = round;
	const [offers, awards, list, report] = await Promise.all([
		offersOfRound(db, round.id),
		proposals(db, round.id),
		currentList(db, round.id),
		reportOfRound(db, round.id)
	]);
	const isBeforeRun = round.state === 'frozen' || round.state === 'asked';
	return {
		round: shown,
		offers,
		awards,
		report,
		people: list.applicants.length,
		isClosed: now >= noonInParis(round.closes_on),
		askedByMe: round.asked_by === actor.personId,
		ranByMe: round.run_by === actor.personId,
		dryRuns: isBeforeRun && frozen_list && round.list_hash ? dryRuns(frozen_list, round.list_hash) : null
	};
};

async function roundOf(event: RequestEvent) {
	const act = actingAs(event, 'officer');
	const round = await roundBySlug(act.db, event.params.round);
	if (!round) error(404, 'not-found');
	return { act, roundId: round.id };
}

const answer = (outcome: { done: true } | { done: false; reason: string }) =>
	outcome.done ? { done: true } : fail(409, { reason: outcome.reason });

export const actions: Actions = {
	freeze: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await freezeRound(act, { roundId }));
	},
	ask: async (event) => {
		actingAs(event, 'officer');
		const form = await readForm(event.request, askForm);
		if (!form.ok) return fail(422, form.problem);
		const { act, roundId } = await roundOf(event);
		return answer(await askForRun(act, { roundId, publicValue: form.input.public_value }));
	},
	run: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await runRound(act, { roundId }));
	},
	decide: async (event) => {
		actingAs(event, 'officer');
		const form = await readForm(event.request, decisionForm);
		if (!form.ok) return fail(422, form.problem);
		const { act, roundId } = await roundOf(event);
		const { entry: entryId, offer, reason } = form.input;
		return answer(await decideAward(act, { roundId, entryId, offerId: offer || null, reason }));
	},
	publish: async (event) => {
		actingAs(event, 'officer');
		const { act, roundId } = await roundOf(event);
		return answer(await publishRound(act, { roundId }));
	}
};
