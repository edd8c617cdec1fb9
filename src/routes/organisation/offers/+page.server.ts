import { error, redirect } from '@sveltejs/kit';
import { duplicateOffer } from '#lib/offers/duplicate-offer.server.ts';
import { isOpen } from '#lib/offers/offer.ts';
import { offersOfOrganisation, ownOfferAt } from '#lib/offers/queries.server.ts';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'partner');
	const offers = await offersOfOrganisation(db, actor.organisationId);
	return {
		offers: offers.map((offer) => ({
			...offer,
			isPast: offer.state === 'published' && !isOpen(offer, now)
		}))
	};
};

export const actions: Actions = {
	duplicate: async (event) => {
		const act = actingAs(event, 'partner');
		const slug = String((await fieldsOf(event.request)).get('offer'));
		const offer = await ownOfferAt(act.db, act.actor, slug);
		if (!offer) error(404, 'offer-not-found');
		const result = await duplicateOffer(act, { offerId: offer.id });
		if (!result.done) error(404, 'offer-not-found');
		redirect(303, to('/organisation/offers/[offer]', { offer: result.value.slug }));
	}
};
