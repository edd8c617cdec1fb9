import { fail, redirect } from '@sveltejs/kit';
import { acceptInvitation } from '#lib/accounts/accept-invitation.server.ts';
import { invitationAcceptanceForm, passwordIssue } from '#lib/accounts/form.ts';
import { openInvitation } from '#lib/accounts/invitation-queries.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { arrivalOf } from '#lib/web/arrival.server.ts';
import { rememberSession } from '#lib/web/cookie.server.ts';
import { readForm } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const found = await openInvitation(db, event.params.token, now);
	return {
		invitation: found && {
			email: found.email,
			role: found.role,
			organisation: found.organisation,
			inviter: found.inviter_first_name ? `${found.inviter_first_name} ${found.inviter_last_name}` : null
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = anyone(event);
		const form = await readForm(event.request, invitationAcceptanceForm);
		if (!form.ok) return fail(422, form.problem);
		const { first_name, last_name, password } = form.input;
		const issue = passwordIssue(password, [first_name, last_name]);
		if (issue) return fail(422, { typed: form.typed, issues: { password: issue } });
		const result = await acceptInvitation(act, {
			token: event.params.token,
			firstName: first_name,
			lastName: last_name,
			password,
			locale: getLocale(),
			...arrivalOf(event)
		});
		if (!result.done && result.reason === 'has-account')
			return fail(409, { typed: form.typed, issues: { '': m.accounts_invitation_has_account() } });
		if (!result.done) return fail(409, { typed: form.typed, issues: {} });
		rememberSession(event.cookies, result.value.token);
		redirect(303, to('/sign-in/second-factor'));
	}
};
