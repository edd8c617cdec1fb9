import type { Locale } from '#lib/basics/said.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { toIn } from '#lib/text/link.ts';
import { m } from '#lib/text/generated/messages.js';

/** Mails of the follow-up. What a counsellor writes stays behind the sign-in, and so does the name of a structure. */

interface Named {
	firstName: string;
}

/** `by` in full, because the address may be a family's. */
export function invitationMail(
	locale: Locale,
	{ firstName, by, mandateId }: Named & { by: string; mandateId: string }
): MailContent {
	return {
		kind: 'mandate-invitation',
		subject: m.followup_mail_invited_subject({ by }, { locale }),
		paragraphs: [
			m.followup_mail_hello({ firstName }, { locale }),
			m.followup_mail_invited_text({ by }, { locale }),
			m.followup_mail_invited_free({}, { locale }),
			m.followup_mail_invited_unknown({}, { locale })
		],
		action: {
			label: m.followup_mail_invited_action({}, { locale }),
			path: toIn(locale, '/me/support/[mandate]', { mandate: mandateId })
		}
	};
}

export function answeredMail(
	locale: Locale,
	{ firstName, answer, personId }: Named & { answer: 'accepted' | 'declined'; personId: string }
): MailContent {
	const isYes = answer === 'accepted';
	return {
		kind: `mandate-${answer}`,
		subject: isYes
			? m.followup_mail_accepted_subject({ firstName }, { locale })
			: m.followup_mail_declined_subject({ firstName }, { locale }),
		paragraphs: [
			isYes
				? m.followup_mail_accepted_text({ firstName }, { locale })
				: m.followup_mail_declined_text({ firstName }, { locale })
		],
		action: isYes
			? {
					label: m.followup_mail_accepted_action({}, { locale }),
					path: toIn(locale, '/counsellor/people/[person]', { person: personId })
				}
			: { label: m.followup_mail_caseload({}, { locale }), path: toIn(locale, '/counsellor') }
	};
}

/** To the counsellor, when the young person ends it. */
export function endedByYoungPersonMail(locale: Locale, { firstName }: Named): MailContent {
	return {
		kind: 'mandate-ended',
		subject: m.followup_mail_ended_subject({ firstName }, { locale }),
		paragraphs: [m.followup_mail_ended_text({ firstName }, { locale })],
		action: { label: m.followup_mail_caseload({}, { locale }), path: toIn(locale, '/counsellor') }
	};
}

/** To the young person, when the counsellor ends it or takes the invitation back. */
export function endedByCounsellorMail(
	locale: Locale,
	{ firstName, by }: Named & { by: string }
): MailContent {
	return {
		kind: 'mandate-ended',
		subject: m.followup_mail_ended_by_subject({ by }, { locale }),
		paragraphs: [
			m.followup_mail_hello({ firstName }, { locale }),
			m.followup_mail_ended_by_text({ by }, { locale }),
			m.followup_mail_ended_by_help({}, { locale })
		],
		action: { label: m.followup_mail_help({}, { locale }), path: toIn(locale, '/help') }
	};
}

/** `step` is the next step as a sentence to the young person; `path` where it is taken. */
export function reminderMail(
	locale: Locale,
	{ firstName, by, step, path }: Named & { by: string; step: string; path: string }
): MailContent {
	return {
		kind: 'reminder',
		subject: m.followup_mail_reminder_subject({ by }, { locale }),
		paragraphs: [
			m.followup_mail_hello({ firstName }, { locale }),
			m.followup_mail_reminder_text({ by }, { locale }),
			step
		],
		action: { label: m.followup_mail_reminder_action({}, { locale }), path }
	};
}

/** There is a message to read; what it says stays behind the sign-in. */
export function messageMail(locale: Locale, { firstName, by }: Named & { by: string }): MailContent {
	return {
		kind: 'counsellor-message',
		subject: m.followup_mail_message_subject({ by }, { locale }),
		paragraphs: [
			m.followup_mail_hello({ firstName }, { locale }),
			m.followup_mail_message_text({ by }, { locale })
		],
		action: { label: m.followup_mail_message_action({}, { locale }), path: toIn(locale, '/me/file') }
	};
}

/** To the young person, when their counsellor certified something or took it back: the page says which. */
export function certifiedMail(locale: Locale, { firstName, by }: Named & { by: string }): MailContent {
	return {
		kind: 'file-updated',
		subject: m.followup_mail_updated_subject({}, { locale }),
		paragraphs: [
			m.followup_mail_hello({ firstName }, { locale }),
			m.followup_mail_updated_text({ by }, { locale })
		],
		action: { label: m.followup_mail_updated_action({}, { locale }), path: toIn(locale, '/me/file') }
	};
}
