import { fail } from '@sveltejs/kit';
import { askForLetter } from '#lib/accounts/ask-for-letter.server.ts';
import { emailForm } from '#lib/accounts/form.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { arrivalOf } from '#lib/web/arrival.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	anyone(event);
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, emailForm);
		if (!form.ok) return fail(422, { ...form.problem, isSent: false });
		const { address } = arrivalOf(event);
		const result = await askForLetter(act, {
			letter: 'sign-in',
			email: form.input.email,
			locale: getLocale(),
			address
		});
		if (!result.done)
			return fail(429, {
				typed: form.typed,
				issues: { '': tooManyWords(result.waitSeconds) },
				isSent: false
			});
		return { typed: form.typed, issues: {}, isSent: true };
	}
};
