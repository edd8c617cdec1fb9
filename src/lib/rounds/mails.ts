import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { fullInstant } from '#lib/text/format.ts';
import { toIn } from '#lib/text/link.ts';

/** Says that the answer is there, never what it is: it is read on the page, with its reasons. */
export function roundPublished(
	locale: Locale,
	{ label, slug }: { label: string; slug: string }
): MailContent {
	return {
		kind: 'round-published',
		subject: m.allocation_mail_subject({ label }, { locale }),
		paragraphs: [m.allocation_mail_what({ label }, { locale }), m.allocation_mail_how({}, { locale })],
		action: {
			label: m.allocation_mail_action({}, { locale }),
			path: toIn(locale, '/me/rounds/[round]', { round: slug })
		}
	};
}

interface Named {
	slug: string;
	label_fr: string;
	label_en: string;
}

const labelIn = (locale: Locale, { label_fr, label_en }: Named) => (locale === 'fr' ? label_fr : label_en);
const answerPage = (locale: Locale, { slug }: Named) =>
	toIn(locale, '/me/rounds/[round]/answer', { round: slug });

/** Something changed for this person in a round: a place, the end of one, or of the round. What, they read there. */
export function roundNews(locale: Locale, round: Named): MailContent {
	const label = labelIn(locale, round);
	return {
		kind: 'round-news',
		subject: m.awards_mail_news_subject({ label }, { locale }),
		paragraphs: [m.awards_mail_news_what({ label }, { locale }), m.awards_mail_news_how({}, { locale })],
		action: { label: m.awards_mail_news_action({}, { locale }), path: answerPage(locale, round) }
	};
}

export function answerReminder(locale: Locale, round: Named & { answerBy: Date }): MailContent {
	const label = labelIn(locale, round);
	return {
		kind: 'round-reminder',
		subject: m.awards_mail_reminder_subject({ label }, { locale }),
		paragraphs: [
			m.awards_mail_reminder_what({ label }, { locale }),
			m.awards_mail_reminder_until({ at: fullInstant(round.answerBy, locale) }, { locale })
		],
		action: { label: m.awards_mail_reminder_action({}, { locale }), path: answerPage(locale, round) }
	};
}

export function answerReceived(locale: Locale, round: Named): MailContent {
	const label = labelIn(locale, round);
	return {
		kind: 'round-answer',
		subject: m.awards_mail_received_subject({ label }, { locale }),
		paragraphs: [m.awards_mail_received_what({ label }, { locale })],
		action: { label: m.awards_mail_news_action({}, { locale }), path: answerPage(locale, round) }
	};
}

/** To the officer who published the round: freed places have been proposed again. */
export function placeToDecide(locale: Locale, round: Named): MailContent {
	const label = labelIn(locale, round);
	return {
		kind: 'round-to-decide',
		subject: m.awards_mail_decide_subject({ label }, { locale }),
		paragraphs: [m.awards_mail_decide_what({ label }, { locale })],
		action: {
			label: m.awards_mail_decide_action({}, { locale }),
			path: toIn(locale, '/region/rounds/[round]/answers', { round: round.slug })
		}
	};
}
