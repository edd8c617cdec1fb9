import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { ActorOf } from '#lib/accounts/actor.ts';
import { invitationIdForm } from '#lib/accounts/form.ts';
import { resendInvitation } from '#lib/accounts/resend-invitation.server.ts';
import { revokeInvitation } from '#lib/accounts/revoke-invitation.server.ts';
import type { Act } from '#lib/server/act.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm, type Typed } from '#lib/web/form.ts';

export interface InvitationAnswer {
	notice: string | null;
	typed: Typed;
	issues: Record<string, string>;
}

type Inviting = Act<ActorOf<'officer' | 'partner'>>;
type Answered = Promise<InvitationAnswer | ActionFailure<InvitationAnswer>>;

/** What was done about an invitation, in a sentence, with an empty form to write the next one. */
export const said = (notice: string): InvitationAnswer => ({ notice, typed: {}, issues: {} });

/** Answers the button that sends an invitation again. */
export function answerResend(event: RequestEvent, act: Inviting): Answered {
	return answer(
		event,
		(id) => resendInvitation(act, { id, locale: getLocale() }),
		m.accounts_invite_resent()
	);
}

/** Answers the button that takes an invitation back. */
export function answerRevoke(event: RequestEvent, act: Inviting): Answered {
	return answer(event, (id) => revokeInvitation(act, { id }), m.accounts_invite_revoked());
}

async function answer(
	{ request }: RequestEvent,
	change: (id: string) => Promise<{ done: boolean }>,
	notice: string
): Answered {
	const form = await readForm(request, invitationIdForm);
	if (!form.ok) return fail(422, { notice: null, ...form.problem });
	const { done } = await change(form.input.invitation);
	return done
		? said(notice)
		: fail(409, { notice: null, typed: {}, issues: { '': m.accounts_invite_gone() } });
}
