import { m } from '#lib/text/generated/messages.js';

/** When to try again, in words: "dans 40 secondes", "dans 3 minutes". */
export function waitInWords(seconds: number): string {
	if (seconds < 60) return m.accounts_wait_seconds({ count: seconds });
	return m.accounts_wait_minutes({ count: Math.ceil(seconds / 60) });
}

/** Too many tries: what happened and when to try again. */
export const tooManyWords = (waitSeconds: number) => m.accounts_too_many({ when: waitInWords(waitSeconds) });
