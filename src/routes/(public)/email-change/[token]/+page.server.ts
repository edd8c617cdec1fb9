import { fail } from '@sveltejs/kit';
import { confirmEmailChange } from '#lib/accounts/confirm-email-change.server.ts';
import { liveToken } from '#lib/accounts/one-time-token.server.ts';
import { forgetSession } from '#lib/web/cookie.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const change = await liveToken(db, event.params.token, 'change-email', now);
	return { newEmail: change?.new_email ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const result = await confirmEmailChange(act, { token: event.params.token });
		if (!result.done) return fail(409, { isChanged: false });
		forgetSession(event.cookies);
		return { isChanged: true };
	}
};
