import { fail, redirect } from '@sveltejs/kit';
import { codeForm } from '#lib/accounts/form.ts';
import { resendSignUpCode } from '#lib/accounts/resend-sign-up-code.server.ts';
import { verifySignUp } from '#lib/accounts/verify-sign-up.server.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import { answersOf } from '#lib/situations/answers-cookie.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf, nextQuery, welcome } from '#lib/web/arrival.server.ts';
import { forgetSignUp, signUpHandle } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	anyone(event);
	return {
		isUnderWay: signUpHandle(event.cookies) !== undefined,
		next: nextQuery(event.url)
	};
};

export const actions: Actions = {
	verify: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, codeForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues, isResent: false });
		const handle = signUpHandle(event.cookies) ?? '';
		const result = await verifySignUp(act, { ...form.input, handle, ...arrivalOf(event) });
		if (!result.done) return fail(409, { issues: { code: m.accounts_verify_wrong() }, isResent: false });
		forgetSignUp(event.cookies);
		const place = welcome(event, result.value);
		const { answers } = answersOf(event.cookies, act.now);
		const isAskedFor = nextQuery(event.url) !== '';
		redirect(303, answers.size > 0 && !isAskedFor ? to('/simulator/keep') : place);
	},

	resend: async (event) => {
		const act = anyone(event);
		const { address } = arrivalOf(event);
		const result = await resendSignUpCode(act, { handle: signUpHandle(event.cookies) ?? '', address });
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, { issues: { '': tooManyWords(result.waitSeconds) }, isResent: false });
		return { issues: {}, isResent: result.done };
	}
};
