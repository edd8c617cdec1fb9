import { fail, redirect } from '@sveltejs/kit';
import { enableSecondFactor } from '#lib/accounts/enable-second-factor.server.ts';
import { secondFactorForm } from '#lib/accounts/form.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { newEnrolment, sameEnrolment } from '#lib/accounts/second-factor.server.ts';
import { showSecondFactor } from '#lib/accounts/show-second-factor.server.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf, nextQuery, welcome } from '#lib/web/arrival.server.ts';
import { rememberSession } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { atSecondFactor } from '#lib/web/guard.server.ts';
import { spaces } from '#lib/web/space.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = atSecondFactor(event);
	const account = await ownAccount(db, actor.personId);
	if (event.request.method === 'GET' && event.locals.session?.isComplete)
		redirect(303, to(spaces[actor.role]));
	const isEnrolled = account.second_factor_enabled_at !== null;
	return {
		next: nextQuery(event.url).replace('?', '&'),
		home: to(spaces[actor.role]),
		enrolment: isEnrolled ? null : newEnrolment({ personId: actor.personId, email: account.email })
	};
};

export const actions: Actions = {
	show: async (event) => {
		const act = atSecondFactor(event);
		const form = await readForm(event.request, secondFactorForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const result = await showSecondFactor(act, { code: form.input.code, ...arrivalOf(event) });
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, { issues: { '': tooManyWords(result.waitSeconds) } });
		if (!result.done) return fail(409, { issues: { code: m.accounts_second_code_wrong() } });
		redirect(303, welcome(event, result.value));
	},

	enable: async (event) => {
		const act = atSecondFactor(event);
		const form = await readForm(event.request, secondFactorForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const { code, sealed } = form.input;
		const { email } = await ownAccount(act.db, act.actor.personId);
		const enrolment = sameEnrolment(sealed, { personId: act.actor.personId, email });
		const result = await enableSecondFactor(act, { code, sealed, ...arrivalOf(event) });
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, { enrolment, issues: { '': tooManyWords(result.waitSeconds) } });
		if (!result.done && result.reason === 'already-enabled') redirect(303, to('/sign-in/second-factor'));
		if (!result.done) return fail(409, { enrolment, issues: { code: m.accounts_second_code_wrong() } });
		rememberSession(event.cookies, result.value.token);
		return { issues: {}, codes: result.value.codes };
	}
};
