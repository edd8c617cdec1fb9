import { fail, redirect } from '@sveltejs/kit';
import { ageRuling } from '#lib/accounts/age.ts';
import { beginSignUp } from '#lib/accounts/begin-sign-up.server.ts';
import { birthForm, birthFrom, passwordIssue, signUpForm } from '#lib/accounts/form.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import { type Day, dayInParis } from '#lib/basics/day.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf, nextQuery } from '#lib/web/arrival.server.ts';
import { rememberSignUp } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	anyone(event);
	return { next: nextQuery(event.url) };
};

/** The day when it opens the way to an account; otherwise the page to show. */
function welcomeOn(birth: Day | null, today: Day) {
	const ruling = birth ? ageRuling(birth, today) : 'impossible';
	if (ruling === 'too-young') redirect(303, to('/sign-up/too-young'));
	return ruling;
}

export const actions: Actions = {
	birth: async (event) => {
		const { now } = anyone(event);
		const form = await readForm(event.request, birthForm);
		if (!form.ok) return fail(422, { step: 'birth' as const, ...form.problem });
		const ruling = welcomeOn(birthFrom(form.input), dayInParis(now));
		if (ruling === 'too-old') return { step: 'too-old' as const, typed: form.typed, issues: {} };
		if (ruling !== 'welcome')
			return fail(422, {
				step: 'birth' as const,
				typed: form.typed,
				issues: { birth: m.accounts_sign_up_birth_wrong() }
			});
		return { step: 'details' as const, typed: form.typed, issues: {} };
	},

	details: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, signUpForm);
		if (!form.ok) return fail(422, { step: 'details' as const, ...form.problem });
		const { input, typed } = form;
		const birthDate = birthFrom(input);
		if (welcomeOn(birthDate, dayInParis(act.now)) !== 'welcome' || !birthDate)
			return fail(422, {
				step: 'birth' as const,
				typed,
				issues: { birth: m.accounts_sign_up_birth_wrong() }
			});
		const issue = passwordIssue(input.password, [input.first_name, input.last_name, input.email]);
		if (issue) return fail(422, { step: 'details' as const, typed, issues: { password: issue } });

		const result = await beginSignUp(act, {
			birthDate,
			firstName: input.first_name,
			lastName: input.last_name,
			email: input.email,
			password: input.password,
			locale: getLocale(),
			decoy: input.website,
			address: arrivalOf(event).address
		});
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, {
				step: 'details' as const,
				typed,
				issues: { '': tooManyWords(result.waitSeconds) }
			});
		if (!result.done) redirect(303, to('/sign-up'));
		rememberSignUp(event.cookies, result.value.handle);
		redirect(303, to('/sign-up/verify') + nextQuery(event.url));
	}
};
