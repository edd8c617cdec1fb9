import { error, fail, redirect } from '@sveltejs/kit';
import { enableSecondFactor } from '#lib/accounts/enable-second-factor.server.ts';
import { provedForm, secondFactorForm } from '#lib/accounts/form.ts';
import { ownAccount, recoveryCodesLeft } from '#lib/accounts/queries.server.ts';
import { renewRecoveryCodes } from '#lib/accounts/renew-recovery-codes.server.ts';
import { newEnrolment, sameEnrolment } from '#lib/accounts/second-factor.server.ts';
import { turnOffSecondFactor } from '#lib/accounts/turn-off-second-factor.server.ts';
import { refusalIssue, tooManyWords } from '#lib/accounts/words.ts';
import { m } from '#lib/text/generated/messages.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf } from '#lib/web/arrival.server.ts';
import { rememberSession } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs, signedIn } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = signedIn(event);
	const account = await ownAccount(db, actor.personId);
	const isEnabled = account.second_factor_enabled_at !== null;
	return {
		isEnabled,
		mayTurnOff: actor.role === 'young-person',
		codesLeft: await recoveryCodesLeft(db, actor.personId),
		enrolment: isEnabled ? null : newEnrolment({ personId: actor.personId, email: account.email })
	};
};

export const actions: Actions = {
	enable: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, secondFactorForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const { code, sealed } = form.input;
		const { email } = await ownAccount(act.db, act.actor.personId);
		const enrolment = sameEnrolment(sealed, { personId: act.actor.personId, email });
		const result = await enableSecondFactor(act, { code, sealed, ...arrivalOf(event) });
		if (!result.done && result.reason === 'too-many-tries')
			return fail(429, { enrolment, issues: { '': tooManyWords(result.waitSeconds) } });
		if (!result.done) return fail(409, { enrolment, issues: { code: m.accounts_second_code_wrong() } });
		rememberSession(event.cookies, result.value.token);
		return { issues: {}, codes: result.value.codes };
	},

	renew: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, provedForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const result = await renewRecoveryCodes(act, form.input);
		if (!result.done && result.reason === 'not-enabled') error(404, 'not-found');
		if (!result.done) return fail(409, { issues: refusalIssue(result, 'password') });
		return { issues: {}, codes: result.value.codes };
	},

	turnOff: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, provedForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const result = await turnOffSecondFactor(act, form.input);
		if (!result.done) return fail(409, { issues: refusalIssue(result, 'password') });
		redirect(303, to('/account'));
	}
};
