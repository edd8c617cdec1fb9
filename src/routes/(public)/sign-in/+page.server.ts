import { fail, redirect } from '@sveltejs/kit';
import { isSignedIn } from '#lib/accounts/actor.ts';
import { signInForm } from '#lib/accounts/form.ts';
import { signIn } from '#lib/accounts/sign-in.server.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import { config } from '#lib/server/config.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf, nextQuery, welcome } from '#lib/web/arrival.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import { spaces } from '#lib/web/space.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	const { actor } = anyone(event);
	if (event.request.method === 'GET' && isSignedIn(actor)) redirect(303, to(spaces[actor.role]));
	return {
		next: nextQuery(event.url),
		isPasswordNew: event.url.searchParams.has('changed'),
		contact: config().contact
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, signInForm);
		if (!form.ok) return fail(422, { ...form.problem, isRefused: false });
		const result = await signIn(act, { ...form.input, ...arrivalOf(event) });
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, {
				typed: form.typed,
				issues: { '': tooManyWords(result.waitSeconds) },
				isRefused: true
			});
		if (!result.done)
			return fail(409, { typed: form.typed, issues: { '': m.accounts_sign_in_wrong() }, isRefused: true });
		redirect(303, welcome(event, result.value));
	}
};
