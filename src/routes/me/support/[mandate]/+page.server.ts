import { error, fail, redirect } from '@sveltejs/kit';
import { acceptMandate, declineMandate } from '#lib/followup/answer-mandate.server.ts';
import { mandateOf } from '#lib/followup/mandate-queries.server.ts';
import { wordingOf } from '#lib/followup/mandate.ts';
import { to } from '#lib/text/link.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'young-person');
	const mandate = await mandateOf(db, actor, event.params.mandate);
	if (!mandate) error(404, 'not-found');
	return {
		mandate,
		wording: wordingOf(mandate.wording_version),
		isOpen: mandate.state === 'invited' && mandate.expires_at > now,
		isNew: event.url.searchParams.has('answered')
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const act = actingAs(event, 'young-person');
		const result = await acceptMandate(act, { mandateId: event.params.mandate });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		if (!result.done) return fail(409, { reason: result.reason });
		redirect(303, `${to('/me/support/[mandate]', { mandate: event.params.mandate })}?answered`);
	},
	decline: async (event) => {
		const act = actingAs(event, 'young-person');
		const result = await declineMandate(act, { mandateId: event.params.mandate });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		if (!result.done) return fail(409, { reason: result.reason });
		redirect(303, `${to('/me/support/[mandate]', { mandate: event.params.mandate })}?answered`);
	}
};
