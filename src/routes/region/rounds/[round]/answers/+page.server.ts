import { error, fail } from '@sveltejs/kit';
import { closeRound } from '#lib/rounds/ending/close-round.server.ts';
import { decideRefill } from '#lib/rounds/answering/decide-refill.server.ts';
import { decideTurn } from '#lib/rounds/answering/decide-turn.server.ts';
import { endOf } from '#lib/rounds/ending/end-queries.server.ts';
import { refillForm } from '#lib/rounds/form.ts';
import { moneyEndOf } from '#lib/rounds/ending/money-end-queries.server.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { roundBySlug } from '#lib/rounds/queries.server.ts';
import { placesOfRound } from '#lib/rounds/answering/place-queries.server.ts';
import type { Reader } from '#lib/server/act.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'officer');
	const { slug, kind, label_fr, label_en, state, id, closed_at } = await roundOf(db, event.params.round);
	const [offers, places, end, money] = await Promise.all([
		offersOfRound(db, id),
		placesOfRound(db, id),
		endOf(db, id),
		moneyEndOf(db, id)
	]);
	return {
		round: { slug, kind, label_fr, label_en, state, closed_at },
		money: money && { report: money.report, standings: money.standings },
		offers: offers.map(({ slug: offer, title, capacity }) => ({
			slug: offer,
			title,
			capacity: end?.report.offers.find((one) => one.offer === offer)?.seats ?? capacity
		})),
		places,
		report: end?.report ?? null
	};
};

async function roundOf(db: Reader, slug: string) {
	const round = await roundBySlug(db, slug);
	if (!round) error(404, 'not-found');
	return round;
}

const answer = (outcome: { done: true } | { done: false; reason: string }) =>
	outcome.done ? { done: true } : fail(409, { reason: outcome.reason });

export const actions: Actions = {
	decide: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, refillForm);
		if (!form.ok) return fail(422, form.problem);
		const { place: placeId, decision, reason } = form.input;
		const { id: roundId, kind } = await roundOf(act.db, event.params.round);
		const isFollowed = decision === 'follow';
		const decided =
			kind === 'money'
				? await decideTurn(act, { roundId, entryId: placeId, isFollowed, reason })
				: await decideRefill(act, { placeId, isFollowed, reason });
		if (!decided.done && decided.reason === 'not-found') error(404, 'not-found');
		return answer(decided);
	},
	close: async (event) => {
		const act = actingAs(event, 'officer');
		const { id } = await roundOf(act.db, event.params.round);
		return answer(await closeRound(act, { roundId: id }));
	}
};
