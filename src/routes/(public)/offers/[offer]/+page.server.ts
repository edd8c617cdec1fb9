import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { forYou, payersOf } from '#lib/offers/for-you.ts';
import { isOpen } from '#lib/offers/offer.ts';
import { publicOfferAt } from '#lib/offers/queries.server.ts';
import { similarOffers } from '#lib/offers/search-queries.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { answersOf } from '#lib/situations/answers-cookie.server.ts';
import { toldFacts } from '#lib/situations/answers.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = anyone(event);
	const offer = await publicOfferAt(db, event.params.offer);
	if (!offer) error(404, 'offer-not-found');

	const today = dayInParis(now);
	const open = isOpen(offer, now);
	const { entries, rulebook } = await publishedCatalogue(db);
	const told = toldFacts(answersOf(event.cookies, now).answers);
	const programmes = entries.map(({ programme }) => programme);
	return {
		offer,
		isOpen: open,
		today,
		role: actor.role,
		requirements: requirementsOf(offer.conditions, [], getLocale()),
		judged: forYou(offer, told, { names: rulebook.names, on: today, locale: getLocale() }),
		payers: open ? payersOf(offer, told, { programmes, rulebook, on: today }) : [],
		similar: open ? [] : await similarOffers(db, offer, now)
	};
};
