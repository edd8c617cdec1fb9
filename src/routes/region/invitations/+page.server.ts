import { fail } from '@sveltejs/kit';
import { invitationForm } from '#lib/accounts/form.ts';
import { invitationState } from '#lib/accounts/invitation.ts';
import { homes, regionInvitations } from '#lib/accounts/invitation-queries.server.ts';
import { invitePerson } from '#lib/accounts/invite-person.server.ts';
import { invitationIssue } from '#lib/accounts/words.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { answerResend, answerRevoke, said } from '#lib/web/invitations.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'officer');
	const [invitations, organisations] = await Promise.all([regionInvitations(db), homes(db)]);
	const { searchParams } = event.url;
	return {
		organisations,
		asked: { home: searchParams.get('home') ?? '', role: searchParams.get('role') ?? '' },
		invitations: invitations.map((row) => ({ ...row, state: invitationState(row, now) }))
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, invitationForm);
		if (!form.ok) return fail(422, { notice: null, ...form.problem });
		const { email, role, home } = form.input;
		const result = await invitePerson(act, {
			email,
			role,
			organisationId: home || null,
			locale: getLocale()
		});
		if (!result.done) return fail(409, { notice: null, typed: form.typed, issues: invitationIssue(result) });
		return said(m.accounts_invite_sent({ email }));
	},

	resend: (event) => {
		const act = actingAs(event, 'officer');
		return answerResend(event, act);
	},

	revoke: (event) => {
		const act = actingAs(event, 'officer');
		return answerRevoke(event, act);
	}
};
