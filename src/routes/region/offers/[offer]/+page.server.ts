import { error, fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { checks } from '#lib/offers/completeness.ts';
import { publishOffer } from '#lib/offers/publish-offer.server.ts';
import { offerAt } from '#lib/offers/queries.server.ts';
import { returnOffer } from '#lib/offers/return-offer.server.ts';
import { isPossible } from '#lib/offers/states.ts';
import { suspendOffer } from '#lib/offers/suspend-offer.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import type { Act } from '#lib/server/act.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

async function read({ db, actor }: Act<Officer>, slug: string) {
	return (await offerAt(db, actor, slug)) ?? error(404, 'offer-not-found');
}

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const offer = await read(act, event.params.offer);
	return {
		offer,
		requirements: requirementsOf(offer.conditions, [], getLocale()),
		checks: checks(offer, act.now),
		mayDecide: isPossible('publish', offer.state, act.actor.role),
		maySuspend: isPossible('suspend', offer.state, act.actor.role),
		today: dayInParis(act.now)
	};
};

const decisionForm = v.object({
	version: v.pipe(v.string(), v.digits(), v.transform(Number)),
	reason: v.optional(v.pipe(v.string(), v.maxLength(1000)), '')
});
const verbs = { published: publishOffer, returned: returnOffer, suspended: suspendOffer } as const;

/** One verb for the version the officer read. */
async function decide(event: RequestEvent<{ offer: string }>, act: Act<Officer>, done: keyof typeof verbs) {
	const offer = await read(act, event.params.offer);
	const form = await readForm(event.request, decisionForm);
	if (!form.ok) return fail(422, form.problem);
	const result = await verbs[done](act, { offerId: offer.id, ...form.input });
	if (result.done) return { done };
	if (result.reason === 'not-found') error(404, 'offer-not-found');
	return fail(409, { reason: result.reason, typed: form.typed });
}

export const actions: Actions = {
	publish: async (event) => {
		const act = actingAs(event, 'officer');
		return decide(event, act, 'published');
	},
	return: async (event) => {
		const act = actingAs(event, 'officer');
		return decide(event, act, 'returned');
	},
	suspend: async (event) => {
		const act = actingAs(event, 'officer');
		return decide(event, act, 'suspended');
	}
};
