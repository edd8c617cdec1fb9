import type { TooManyTries } from '#lib/accounts/rate-limit.server.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Gender } from './gender.ts';

export const genderWord: Record<Gender, () => string> = {
	woman: m.accounts_gender_woman,
	man: m.accounts_gender_man,
	other: m.accounts_gender_other
};

/** When to try again, in words: "dans 40 secondes", "dans 3 minutes". */
export function waitInWords(seconds: number): string {
	if (seconds < 60) return m.accounts_wait_seconds({ count: seconds });
	return m.accounts_wait_minutes({ count: Math.ceil(seconds / 60) });
}

/** Too many tries: what happened and when to try again. */
export const tooManyWords = (waitSeconds: number) => m.accounts_too_many({ when: waitInWords(waitSeconds) });

/** The sentence for a refused change, under the field it concerns. */
export function refusalIssue(
	refusal: { reason: string } | TooManyTries,
	passwordField: string
): Record<string, string> {
	if ('waitSeconds' in refusal) return { '': tooManyWords(refusal.waitSeconds) };
	return { [passwordField]: m.accounts_account_password_wrong() };
}

/** Why an invitation did not leave, under its field. */
export function invitationIssue(refusal: { reason: string } | TooManyTries): Record<string, string> {
	if ('waitSeconds' in refusal) return { '': tooManyWords(refusal.waitSeconds) };
	if (refusal.reason === 'already-invited') return { email: m.accounts_invite_already() };
	return { home: m.accounts_invite_home_wrong() };
}
