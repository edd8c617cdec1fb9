import * as v from 'valibot';
import { dayFrom, type Day } from '#lib/basics/day.ts';
import { type PasswordFault, passwordFault, shortestPassword } from '#lib/accounts/password-rule.ts';
import { m } from '#lib/text/generated/messages.js';

const text = v.optional(v.string(), '');

/** One line of text without control characters, composed the usual way (NFC). */
const name = (missing: () => string) =>
	v.pipe(
		text,
		v.trim(),
		v.normalize('NFC'),
		v.nonEmpty(missing),
		v.maxLength(80, () => m.accounts_name_long()),
		v.regex(/^[^\p{Cc}\p{Cf}<>]*$/u, () => m.accounts_name_signs())
	);

export const firstName = name(() => m.accounts_first_name_missing());
export const lastName = name(() => m.accounts_last_name_missing());

export const email = v.pipe(
	text,
	v.trim(),
	v.nonEmpty(() => m.accounts_email_missing()),
	v.maxLength(254, () => m.accounts_email_wrong()),
	v.email(() => m.accounts_email_wrong())
);

/** As typed to sign in: anything, within reason, is compared. */
export const knownPassword = v.pipe(
	text,
	v.nonEmpty(() => m.accounts_password_missing()),
	v.maxLength(1_024, () => m.accounts_password_long())
);

export const sixDigits = v.pipe(
	text,
	v.transform((typed) => typed.replaceAll(/[\s-]/g, '')),
	v.regex(/^\d{6}$/, () => m.accounts_code_wrong_shape())
);

/** The three boxes of a `DateField` named `birth`. */
export const birthEntries = { birth_day: text, birth_month: text, birth_year: text };

/** The day of birth typed in three boxes, or null when there is no such day. */
export function birthFrom(typed: { birth_day: string; birth_month: string; birth_year: string }): Day | null {
	const [day, month, year] = [typed.birth_day, typed.birth_month, typed.birth_year].map((part) =>
		/^\d{1,4}$/.test(part.trim()) ? Number(part) : Number.NaN
	) as [number, number, number];
	return year >= 1_000 ? dayFrom(year, month, day) : null;
}

export const birthForm = v.object(birthEntries);
export const signUpForm = v.object({
	...birthEntries,
	first_name: firstName,
	last_name: lastName,
	email,
	password: text,
	/** Seen by nobody: whoever fills it is a machine. */
	website: text
});
export const codeForm = v.object({ code: sixDigits });
export const signInForm = v.object({ email, password: knownPassword });
export const emailForm = v.object({ email });
export const newPasswordForm = v.object({ password: text });

export function passwordFaultWords(fault: PasswordFault): string {
	const words = {
		'too-short': () => m.accounts_password_short({ count: shortestPassword }),
		'too-long': () => m.accounts_password_long(),
		'too-common': () => m.accounts_password_common(),
		'about-you': () => m.accounts_password_about_you()
	};
	return words[fault]();
}

/** What is wrong with a new password, in words; null when it is good. */
export function passwordIssue(password: string, ownWords: readonly string[]): string | null {
	const fault = passwordFault(password, ownWords);
	return fault && passwordFaultWords(fault);
}

export const invitationAcceptanceForm = v.object({
	first_name: firstName,
	last_name: lastName,
	password: text
});
export const secondFactorForm = v.object({
	code: v.pipe(
		text,
		v.trim(),
		v.nonEmpty(() => m.accounts_second_code_missing()),
		v.maxLength(40, () => m.accounts_second_code_wrong())
	),
	sealed: v.pipe(text, v.maxLength(400))
});
export const provedForm = v.object({ password: knownPassword });
export const passwordChangeForm = v.object({ current_password: knownPassword, password: text });
export const emailChangeForm = v.object({ new_email: email, email_password: knownPassword });
export const languageForm = v.object({ locale: v.picklist(['fr', 'en']) });
export const sessionForm = v.object({ session: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)) });

/** An officer invites: `home` is the id of a structure or organisation, empty for the Region's team. */
export const invitationForm = v.object({
	email,
	role: v.picklist(['counsellor', 'partner', 'officer', 'panel-member'], () =>
		m.accounts_invite_role_missing()
	),
	home: text
});
export const colleagueForm = v.object({ email });
export const invitationIdForm = v.object({ invitation: v.pipe(text, v.uuid()) });
