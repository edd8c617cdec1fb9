import type { Locale } from '#lib/basics/said.ts';
import { toIn } from '#lib/text/link.ts';
import { m } from '#lib/text/generated/messages.js';
import type { AttentionItem, Reason } from './attention.ts';

type Sentence = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What a reminder asks of the young person, as a sentence to them. Where somebody else acts, it says so. */
const sentences: Record<Reason, Sentence> = {
	'answer-place': m.followup_step_answer_place,
	'send-draft': m.followup_step_send_draft,
	'funding-refused': m.followup_step_funding_refused,
	'place-lost': m.followup_step_look_again,
	'application-refused': m.followup_step_look_again,
	'no-news': m.followup_step_no_news,
	'ask-funding': m.followup_step_ask_funding,
	'funding-awarded': m.followup_step_no_news,
	'waiting-funding': m.followup_step_no_news,
	'waiting-organisation': m.followup_step_no_news,
	'waiting-list': m.followup_step_no_news,
	'nothing-started': m.followup_step_nothing_started
};

/** The next step in the young person's words, and the page where it is taken. */
export function stepFor(item: AttentionItem | undefined, locale: Locale): { step: string; path: string } {
	const reason = item?.reason ?? 'no-news';
	const step = sentences[reason]({}, { locale });
	if (item?.applicationId && ['answer-place', 'send-draft', 'ask-funding'].includes(reason))
		return {
			step,
			path: toIn(locale, '/me/applications/[application]', { application: item.applicationId })
		};
	if (reason === 'nothing-started' || reason === 'place-lost' || reason === 'application-refused')
		return { step, path: toIn(locale, '/offers') };
	return { step, path: toIn(locale, '/me') };
}
