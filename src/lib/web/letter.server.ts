import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import { askForLetter } from '#lib/accounts/ask-for-letter.server.ts';
import { emailForm } from '#lib/accounts/form.ts';
import { tooManyWords } from '#lib/accounts/words.ts';
import type { Act } from '#lib/server/act.ts';
import type { AccountLetter } from '#lib/server/queues.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm, type Typed } from '#lib/web/form.ts';
import { localNext } from '#lib/web/next.ts';

export interface LetterAnswer {
	typed: Typed;
	issues: Record<string, string>;
	isSent: boolean;
}

/** Answers the form that asks for a link by mail, the same whether or not the address has an account. */
export async function answerLetterForm(
	event: RequestEvent,
	act: Act,
	letter: AccountLetter
): Promise<LetterAnswer | ActionFailure<LetterAnswer>> {
	const form = await readForm(event.request, emailForm);
	if (!form.ok) return fail(422, { ...form.problem, isSent: false });
	const asked = await askForLetter(act, {
		letter,
		email: form.input.email,
		locale: getLocale(),
		next: localNext(event.url.searchParams.get('next')),
		address: event.getClientAddress()
	});
	if (asked.done) return { typed: form.typed, issues: {}, isSent: true };
	return fail(429, { typed: form.typed, issues: { '': tooManyWords(asked.waitSeconds) }, isSent: false });
}
