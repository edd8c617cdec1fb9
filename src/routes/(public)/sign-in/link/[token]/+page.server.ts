import { fail, redirect } from '@sveltejs/kit';
import { liveToken } from '#lib/accounts/one-time-token.server.ts';
import { signInByLink } from '#lib/accounts/sign-in-by-link.server.ts';
import { arrivalOf, welcome } from '#lib/web/arrival.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	return { isLive: (await liveToken(db, event.params.token, 'sign-in', now)) !== undefined };
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const result = await signInByLink(act, { token: event.params.token, ...arrivalOf(event) });
		if (!result.done) return fail(409, { reason: result.reason });
		redirect(303, welcome(event, result.value));
	}
};
