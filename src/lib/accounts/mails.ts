import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

/** Mails about an account, worded for any role; none says what the person does here. */

export function signUpCodeMail(locale: Locale, { code }: { code: string }): MailContent {
	const figures = `${code.slice(0, 3)} ${code.slice(3)}`;
	return {
		kind: 'sign-up-code',
		subject: m.accounts_mail_code_subject({ code: figures }, { locale }),
		paragraphs: [
			m.accounts_mail_code_text({ code: figures }, { locale }),
			m.accounts_mail_code_valid({}, { locale }),
			m.accounts_mail_not_you({}, { locale })
		]
	};
}

/** Sent in place of a code when the address already has an account: only its owner learns it. */
export function alreadyHasAccountMail(locale: Locale): MailContent {
	return {
		kind: 'already-has-account',
		subject: m.accounts_mail_already_subject({}, { locale }),
		paragraphs: [
			m.accounts_mail_already_text({}, { locale }),
			m.accounts_mail_already_forgot({}, { locale }),
			m.accounts_mail_not_you({}, { locale })
		],
		action: { label: m.accounts_sign_in({}, { locale }), path: toIn(locale, '/sign-in') }
	};
}

/** `next` is the page of ours that the person asked for, to lead there. */
export function signInLinkMail(
	locale: Locale,
	{ token, next }: { token: string; next: string | null }
): MailContent {
	const query = next ? `?next=${encodeURIComponent(next)}` : '';
	return {
		kind: 'sign-in-link',
		subject: m.accounts_mail_link_subject({}, { locale }),
		paragraphs: [
			m.accounts_mail_link_text({}, { locale }),
			m.accounts_mail_link_valid({}, { locale }),
			m.accounts_mail_not_you({}, { locale })
		],
		action: {
			label: m.accounts_sign_in({}, { locale }),
			path: toIn(locale, '/sign-in/link/[token]', { token }) + query
		}
	};
}

export function resetMail(locale: Locale, { token }: { token: string }): MailContent {
	return {
		kind: 'password-reset',
		subject: m.accounts_mail_reset_subject({}, { locale }),
		paragraphs: [
			m.accounts_mail_reset_text({}, { locale }),
			m.accounts_mail_link_valid({}, { locale }),
			m.accounts_mail_not_you({}, { locale })
		],
		action: { label: m.accounts_reset_title({}, { locale }), path: toIn(locale, '/reset/[token]', { token }) }
	};
}

/** Told after every change that locks a thief in or the owner out. */
export function securityChangeMail(
	locale: Locale,
	change: 'password' | 'second-factor' | 'second-factor-off' | 'recovery-codes' | 'recovery-code-used'
): MailContent {
	const words = {
		password: m.accounts_mail_changed_password,
		'second-factor': m.accounts_mail_changed_second_factor,
		'second-factor-off': m.accounts_mail_changed_second_factor_off,
		'recovery-codes': m.accounts_mail_changed_recovery_codes,
		'recovery-code-used': m.accounts_mail_changed_recovery_code_used
	}[change];
	return {
		kind: `changed-${change}`,
		subject: m.accounts_mail_changed_subject({}, { locale }),
		paragraphs: [words({}, { locale }), m.accounts_mail_changed_not_you({}, { locale })],
		action: { label: m.accounts_reset_title({}, { locale }), path: toIn(locale, '/reset') }
	};
}

export function confirmEmailMail(locale: Locale, { token }: { token: string }): MailContent {
	return {
		kind: 'email-change-confirm',
		subject: m.accounts_mail_email_confirm_subject({}, { locale }),
		paragraphs: [
			m.accounts_mail_email_confirm_text({}, { locale }),
			m.accounts_mail_link_valid({}, { locale }),
			m.accounts_mail_not_you({}, { locale })
		],
		action: {
			label: m.accounts_email_change_title({}, { locale }),
			path: toIn(locale, '/email-change/[token]', { token })
		}
	};
}

/** To the address in use, when a change is asked for and when it is made. */
export function emailChangeMail(locale: Locale, stage: 'asked' | 'made'): MailContent {
	const words = stage === 'asked' ? m.accounts_mail_email_asked_text : m.accounts_mail_email_made_text;
	return {
		kind: `email-change-${stage}`,
		subject: m.accounts_mail_email_subject({}, { locale }),
		paragraphs: [words({}, { locale }), m.accounts_mail_changed_not_you({}, { locale })],
		action: { label: m.accounts_reset_title({}, { locale }), path: toIn(locale, '/reset') }
	};
}

export interface InvitationWords {
	inviter: string;
	/** Null for the Region's own team. */
	organisation: string | null;
	token: string;
}

export function invitationMail(
	locale: Locale,
	{ inviter, organisation, token }: InvitationWords
): MailContent {
	const home = organisation ?? m.accounts_the_region({}, { locale });
	return {
		kind: 'invitation',
		subject: m.accounts_mail_invitation_subject({}, { locale }),
		paragraphs: [
			m.accounts_mail_invitation_text({ inviter, organisation: home }, { locale }),
			m.accounts_mail_invitation_valid({}, { locale })
		],
		action: {
			label: m.accounts_mail_invitation_action({}, { locale }),
			path: toIn(locale, '/invitation/[token]', { token })
		}
	};
}
