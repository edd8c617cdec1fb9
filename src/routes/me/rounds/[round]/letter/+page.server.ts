import { error, redirect } from '@sveltejs/kit';
import { toldExplanation } from '#lib/rounds/deciding/explanation-words.ts';
import { ownDecision, ownPlaces, ownReasons } from '#lib/rounds/answering/own-answer-queries.server.ts';
import { ownEntry } from '#lib/rounds/ranking/own-queries.server.ts';
import { offersOfRound } from '#lib/rounds/offer-queries.server.ts';
import { publicRound } from '#lib/rounds/queries.server.ts';
import { to } from '#lib/text/link.ts';
import { toldOwnMoney } from '#lib/rounds/answering/told-money.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const round = await publicRound(db, event.params.round);
	if (!round) error(404, 'not-found');
	if (round.kind === 'money') return moneyLetter(event, round);
	const entry = await ownEntry(db, round.id, actor.personId);
	const decision = entry && (await ownDecision(db, entry.id));
	if (!decision) redirect(303, to('/me/rounds/[round]', { round: round.slug }));
	const [places, { explanation, waiting }, offers] = await Promise.all([
		ownPlaces(db, entry.id),
		ownReasons(db, round.id, entry.reference),
		offersOfRound(db, round.id)
	]);
	const titleOf = (slug: string) => offers.find((offer) => offer.slug === slug)?.title ?? slug;
	return {
		round,
		money: null,
		decision,
		places: places.toReversed(),
		waiting: waiting.map(({ offer, place }) => ({ title: titleOf(offer), place })),
		explanation: explanation && toldExplanation(explanation, titleOf)
	};
};

type Round = NonNullable<Awaited<ReturnType<typeof publicRound>>>;

async function moneyLetter(event: PageServerLoadEvent, round: Round) {
	const { db, actor } = actingAs(event, 'young-person');
	const money = await toldOwnMoney(db, round, actor.personId);
	if (!money?.answer) redirect(303, to('/me/rounds/[round]', { round: round.slug }));
	const { decision, explanation } = money.answer;
	return { round, money, decision, explanation, places: [], waiting: [] };
}
