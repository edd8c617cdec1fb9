import { fail, redirect } from '@sveltejs/kit';
import { newPasswordForm, passwordFaultWords } from '#lib/accounts/form.ts';
import { liveToken } from '#lib/accounts/one-time-token.server.ts';
import { resetPassword } from '#lib/accounts/reset-password.server.ts';
import { to } from '#lib/text/link.ts';
import { forgetSession } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	return { isLive: (await liveToken(db, event.params.token, 'reset', now)) !== undefined };
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, newPasswordForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const result = await resetPassword(act, { token: event.params.token, password: form.input.password });
		if (!result.done) {
			const { reason } = result;
			if (reason === 'dead-link') return fail(409, { issues: {} });
			return fail(422, { issues: { password: passwordFaultWords(reason) } });
		}
		forgetSession(event.cookies);
		redirect(303, `${to('/sign-in')}?changed`);
	}
};
