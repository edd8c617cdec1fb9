import { error, fail, redirect } from '@sveltejs/kit';
import { startApplication } from '#lib/applications/start-application.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { forYou, payersOf } from '#lib/offers/for-you.ts';
import { isOpen } from '#lib/offers/offer.ts';
import { publicOfferAt } from '#lib/offers/queries.server.ts';
import { similarOffers } from '#lib/offers/search-queries.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { knownFacts } from '#lib/situations/known-facts.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { actingAs, anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = anyone(event);
	const offer = await publicOfferAt(db, event.params.offer);
	if (!offer) error(404, 'offer-not-found');

	const today = dayInParis(now);
	const open = isOpen(offer, now);
	const { entries, rulebook } = await publishedCatalogue(db);
	const told = (await knownFacts(event)) ?? {};
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

export const actions: Actions = {
	apply: async (event) => {
		const act = actingAs(event, 'young-person');
		const offer = await publicOfferAt(act.db, event.params.offer);
		if (!offer) error(404, 'offer-not-found');
		const started = await startApplication(act, { offerId: offer.id });
		if (!started.done) return fail(409, { reason: started.reason });
		redirect(303, to('/me/applications/[application]', { application: started.value.id }));
	}
};
