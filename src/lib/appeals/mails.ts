import type { Day } from '#lib/basics/day.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { fullDay } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';
import type { AppealKind } from './appeal.ts';

interface Told {
	label: string;
	slug: string;
	reference: string;
}

/** The receipt that the law asks for: number, service, day an answer is due, what silence means. */
export function appealReceived(
	locale: Locale,
	{ kind, label, slug, reference, dueOn }: Told & { kind: AppealKind; dueOn: Day }
): MailContent {
	const day = fullDay(dueOn, locale);
	return {
		kind: 'appeal-received',
		subject: m.appeals_mail_received_subject({ reference }, { locale }),
		paragraphs: [
			m.appeals_mail_received_what({ label, reference }, { locale }),
			m.appeals_mail_received_due({ day }, { locale }),
			kind === 'contest'
				? m.appeals_mail_silence_contest({}, { locale })
				: m.appeals_mail_silence_explain({}, { locale })
		],
		action: { label: m.appeals_mail_action({}, { locale }), path: askPath(locale, slug) }
	};
}

/** Says that there is an answer, never which: it is read on the page. */
export function appealAnswered(locale: Locale, { label, slug, reference }: Told): MailContent {
	return {
		kind: 'appeal-answered',
		subject: m.appeals_mail_answered_subject({ reference }, { locale }),
		paragraphs: [m.appeals_mail_answered_what({ label, reference }, { locale })],
		action: { label: m.appeals_mail_answered_action({}, { locale }), path: askPath(locale, slug) }
	};
}

const askPath = (locale: Locale, slug: string) => toIn(locale, '/me/rounds/[round]/ask', { round: slug });
