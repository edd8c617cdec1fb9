import { error, fail, redirect } from '@sveltejs/kit';
import { answerPlace } from '#lib/rounds/answering/answer-place.server.ts';
import { answerForm } from '#lib/rounds/form.ts';
import { leaveRound } from '#lib/rounds/ranking/leave-round.server.ts';
import { ownDecision, ownPlaces, ownReasons } from '#lib/rounds/answering/own-answer-queries.server.ts';
import { ownEntry } from '#lib/rounds/ranking/own-queries.server.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { publicRound } from '#lib/rounds/queries.server.ts';
import { isPublic } from '#lib/rounds/round.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const round = await publicRound(db, event.params.round);
	if (!round) error(404, 'not-found');
	const entry = await ownEntry(db, round.id, actor.personId);
	if (round.kind === 'money') redirect(303, to('/me/rounds/[round]', { round: round.slug }));
	if (!entry || !isPublic(round.state)) return { round, places: [], waiting: [], decision: null };
	const [places, decision, { waiting }, offers] = await Promise.all([
		ownPlaces(db, entry.id),
		ownDecision(db, entry.id),
		ownReasons(db, round.id, entry.reference),
		offersOfRound(db, round.id)
	]);
	return {
		round,
		places,
		decision: decision ?? null,
		waiting: waiting.map(({ offer, place }) => ({
			slug: offer,
			place,
			position: entry.ranking.indexOf(offers.find(({ slug }) => slug === offer)?.id ?? '') + 1,
			title: offers.find(({ slug }) => slug === offer)?.title ?? offer
		}))
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, answerForm);
		if (!form.ok) return fail(422, form.problem);
		const { place: placeId, answer } = form.input;
		const answered = await answerPlace(act, { placeId, answer });
		if (answered.done) return { saved: 'answer' as const };
		if (answered.reason === 'not-found') error(404, 'not-found');
		return fail(409, { reason: answered.reason });
	},
	leave: async (event) => {
		const act = actingAs(event, 'young-person');
		const round = await publicRound(act.db, event.params.round);
		if (!round) error(404, 'not-found');
		const left = await leaveRound(act, { roundId: round.id });
		return left.done ? { saved: 'left' as const } : fail(409, { reason: left.reason });
	}
};
