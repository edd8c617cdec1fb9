import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Partner } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { closeOffer } from '#lib/offers/close-offer.server.ts';
import { missingParts } from '#lib/offers/completeness.ts';
import { simpleConditionsOf } from '#lib/offers/conditions.ts';
import { duplicateOffer } from '#lib/offers/duplicate-offer.server.ts';
import { contentFrom, contradictions, offerForm, typedFrom } from '#lib/offers/form.ts';
import { contentOf } from '#lib/offers/offer.ts';
import { ownOfferAt } from '#lib/offers/queries.server.ts';
import { saveOffer } from '#lib/offers/save-offer.server.ts';
import { isPossible, isWritable } from '#lib/offers/states.ts';
import { submitOffer } from '#lib/offers/submit-offer.server.ts';
import { suspendOffer } from '#lib/offers/suspend-offer.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import type { Act } from '#lib/server/act.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

async function own({ db, actor }: Act<Partner>, slug: string) {
	return (await ownOfferAt(db, actor, slug)) ?? error(404, 'offer-not-found');
}

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'partner');
	const offer = await own(act, event.params.offer);
	const requirements = requirementsOf(offer.conditions, [], getLocale());
	return {
		offer,
		typed: typedFrom(contentOf(offer)),
		requirements,
		special: simpleConditionsOf(offer.conditions) ? [] : requirements.map(({ text }) => text),
		isWritable: isWritable(offer.state),
		maySuspend: isPossible('suspend', offer.state, act.actor.role),
		mayClose: isPossible('close', offer.state, act.actor.role),
		today: dayInParis(act.now)
	};
};

/** Reads the form onto the offer and hands both to one verb. */
async function write(event: RequestEvent<{ offer: string }>, act: Act<Partner>, isSubmitted: boolean) {
	const offer = await own(act, event.params.offer);
	const form = await readForm(event.request, offerForm);
	if (!form.ok) return fail(422, form.problem);
	const content = contentFrom(form.input, contentOf(offer));
	const issues = contradictions(content);
	if (Object.keys(issues).length > 0) return fail(422, { issues, typed: form.typed });
	const input = { offerId: offer.id, version: Number(form.input.version), content };
	const result = isSubmitted ? await submitOffer(act, input) : await saveOffer(act, input);
	if (result.done) return { savedAt: act.now, isSubmitted };
	if (result.reason === 'not-found') error(404, 'offer-not-found');
	return fail(409, {
		reason: result.reason,
		missing: result.reason === 'incomplete' ? missingParts(content) : [],
		...(result.reason === 'stale' && { typed: form.typed })
	});
}

export const actions: Actions = {
	/** Shows what is typed as people will read it; keeps nothing. */
	preview: async (event) => {
		const act = actingAs(event, 'partner');
		const offer = await own(act, event.params.offer);
		const form = await readForm(event.request, offerForm);
		if (!form.ok) return fail(422, form.problem);
		const content = contentFrom(form.input, contentOf(offer));
		const requirements = requirementsOf(content.conditions, [], getLocale());
		return { typed: form.typed, preview: { content, requirements } };
	},
	save: async (event) => {
		const act = actingAs(event, 'partner');
		return write(event, act, false);
	},
	submit: async (event) => {
		const act = actingAs(event, 'partner');
		return write(event, act, true);
	},
	suspend: async (event) => {
		const act = actingAs(event, 'partner');
		const { id, version } = await own(act, event.params.offer);
		const result = await suspendOffer(act, { offerId: id, version });
		if (!result.done && result.reason !== 'not-found') return fail(409, { reason: result.reason });
	},
	close: async (event) => {
		const act = actingAs(event, 'partner');
		const { id, version } = await own(act, event.params.offer);
		const result = await closeOffer(act, { offerId: id, version });
		if (!result.done && result.reason !== 'not-found') return fail(409, { reason: result.reason });
	},
	duplicate: async (event) => {
		const act = actingAs(event, 'partner');
		const result = await duplicateOffer(act, { offerId: (await own(act, event.params.offer)).id });
		if (!result.done) error(404, 'offer-not-found');
		redirect(303, to('/organisation/offers/[offer]', { offer: result.value.slug }));
	}
};
