import { fail } from '@sveltejs/kit';
import { colleagueForm } from '#lib/accounts/form.ts';
import { invitationState } from '#lib/accounts/invitation.ts';
import { membersOf, organisationInvitations } from '#lib/accounts/invitation-queries.server.ts';
import { invitePerson } from '#lib/accounts/invite-person.server.ts';
import { invitationIssue } from '#lib/accounts/words.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { answerResend, answerRevoke, said } from '#lib/web/invitations.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now, actor } = actingAs(event, 'partner');
	const [members, invitations] = await Promise.all([
		membersOf(db, actor.organisationId),
		organisationInvitations(db, actor.organisationId)
	]);
	return {
		organisation: actor.organisationName,
		members: members.map((member) => ({ ...member, isYou: member.id === actor.personId })),
		invitations: invitations.map((row) => ({ ...row, state: invitationState(row, now) }))
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, colleagueForm);
		if (!form.ok) return fail(422, { notice: null, ...form.problem });
		const result = await invitePerson(act, {
			email: form.input.email,
			role: 'partner',
			organisationId: act.actor.organisationId,
			locale: getLocale()
		});
		if (!result.done) return fail(409, { notice: null, typed: form.typed, issues: invitationIssue(result) });
		return said(m.accounts_invite_sent({ email: form.input.email }));
	},

	resend: (event) => {
		const act = actingAs(event, 'partner');
		return answerResend(event, act);
	},

	revoke: (event) => {
		const act = actingAs(event, 'partner');
		return answerRevoke(event, act);
	}
};
