import { error, fail, redirect } from '@sveltejs/kit';
import { decideAward } from '#lib/rounds/deciding/decide-award.server.ts';
import { decideMoney } from '#lib/rounds/deciding/decide-money.server.ts';
import { proposalOf, seatFigures } from '#lib/rounds/deciding/decision-queries.server.ts';
import { toldReasons } from '#lib/rounds/deciding/reasons-words.ts';
import { decisionForm, moneyDecisionForm, otherwiseForm } from '#lib/rounds/form.ts';
import { freeMoney } from '#lib/rounds/money-queries.server.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { explanationOf } from '#lib/rounds/ranking/own-queries.server.ts';
import { roundBySlug } from '#lib/rounds/queries.server.ts';
import { seatEffects } from '#lib/rounds/deciding/seat-effects.ts';
import type { Reader } from '#lib/server/act.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'officer');
	const { round, award } = await awardOf(event);
	const [offers, explanation] = await Promise.all([
		offersOfRound(db, round.id),
		explanationOf(db, round.id, award.reference)
	]);
	const titleOf = (slug: string) => offers.find((offer) => offer.slug === slug)?.title ?? slug;
	return {
		round,
		award,
		offers: offers.map(({ id, title }) => ({ id, title })),
		explanation: explanation && toldReasons(explanation, titleOf),
		freeCents: round.kind === 'money' && round.state === 'run' ? await freeMoney(db, round.id) : 0,
		mayDecide: round.state === 'run' && round.run_by !== actor.personId && award.decided_at === null
	};
};

async function awardOf(event: RequestEvent) {
	const { db } = actingAs(event, 'officer');
	const round = await roundBySlug(db, event.params.round);
	const award = round && (await proposalOf(db, round.id, event.params.entry));
	if (!round || !award) error(404, 'not-found');
	return { round, award };
}

async function effectsOf(db: Reader, { round, award }: Awaited<ReturnType<typeof awardOf>>, offer: string) {
	const move = { from: award.proposed_offer_id, to: offer || null, isPriority: award.is_priority };
	return seatEffects(await seatFigures(db, round.id), move);
}

export const actions: Actions = {
	preview: async (event) => {
		const { db } = actingAs(event, 'officer');
		const form = await readForm(event.request, otherwiseForm);
		if (!form.ok) return fail(422, form.problem);
		return { typed: form.typed, effects: await effectsOf(db, await awardOf(event), form.input.offer) };
	},
	decide: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, decisionForm);
		if (!form.ok) return fail(422, form.problem);
		const { round, award } = await awardOf(event);
		const { offer, reason, shown } = form.input;
		const deviates = !award.left_at && (offer || null) !== award.proposed_offer_id;
		if (deviates && shown !== offer)
			return { typed: form.typed, effects: await effectsOf(act.db, { round, award }, offer) };
		const decided = await decideAward(act, {
			roundId: round.id,
			entryId: award.id,
			offerId: offer || null,
			reason
		});
		if (!decided.done) return fail(409, { typed: form.typed, reason: decided.reason });
		redirect(303, to('/region/rounds/[round]', { round: round.slug }));
	},
	money: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, moneyDecisionForm);
		if (!form.ok) return fail(422, form.problem);
		const { round, award } = await awardOf(event);
		const { given, reason } = form.input;
		const decided = await decideMoney(act, {
			roundId: round.id,
			entryId: award.id,
			isGiven: given === 'yes',
			reason
		});
		if (!decided.done) return fail(409, { typed: form.typed, reason: decided.reason });
		redirect(303, to('/region/rounds/[round]', { round: round.slug }));
	}
};
