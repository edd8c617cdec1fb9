import { error, fail } from '@sveltejs/kit';
import { askingMore } from '#lib/appeals/asking-more.server.ts';
import { ownScore, ownText } from '#lib/panels/own-queries.server.ts';
import { panelRule } from '#lib/panels/queries.server.ts';
import { pressForm } from '#lib/rounds/form.ts';
import { ownAnswer, ownEntry } from '#lib/rounds/ranking/own-queries.server.ts';
import { publicRound } from '#lib/rounds/queries.server.ts';
import { rankOffers } from '#lib/rounds/ranking/rank-offers.server.ts';
import { toldReasons } from '#lib/rounds/deciding/reasons-words.ts';
import { mayWithdraw, reranked, takesChoices } from '#lib/rounds/round.ts';
import { toldOwnMoney } from '#lib/rounds/answering/told-money.server.ts';
import { shownRule } from '#lib/rounds/rule-words.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const { db, actor, now } = act;
	const round = await publicRound(db, event.params.round);
	if (!round) error(404, 'not-found');
	const [{ offers, words }, entry, panel, text] = await Promise.all([
		shownRule(db, round),
		ownEntry(db, round.id, actor.personId),
		panelRule(db, round.id),
		ownText(act, round.slug)
	]);
	const isPlaces = round.kind === 'places';
	const [answer, money, more] = await Promise.all([
		isPlaces && entry ? ownAnswer(db, round.id, entry) : null,
		isPlaces ? null : toldOwnMoney(db, round, actor.personId),
		askingMore(db, round.id, actor.personId)
	]);
	const titleOf = (slug: string) => offers.find((offer) => offer.slug === slug)?.title ?? slug;
	return {
		round,
		offers,
		words,
		panel,
		text: text && { body: text.body },
		score: entry && (await ownScore(db, entry.id)),
		ranking: entry?.ranking ?? [],
		reference: entry?.reference ?? null,
		more,
		money,
		isOpen: takesChoices(round, now),
		mayLeave: entry !== null && mayWithdraw(round, entry),
		leftAt: entry?.left_at ?? null,
		answer: answer && {
			...answer,
			explanation: answer.explanation && toldReasons(answer.explanation, titleOf)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, pressForm);
		if (!form.ok) return fail(422, form.problem);
		const round = await publicRound(act.db, event.params.round);
		if (!round) error(404, 'not-found');
		const entry = await ownEntry(act.db, round.id, act.actor.personId);
		const { press, offer: offerId } = form.input;
		const ranking = reranked(entry?.ranking ?? [], { act: press, offerId }, round.most_choices);
		if (!ranking) return { reference: entry?.reference ?? null };
		const ranked = await rankOffers(act, { roundId: round.id, ranking });
		return ranked.done ? { reference: ranked.value.reference } : fail(409, { reason: ranked.reason });
	}
};
