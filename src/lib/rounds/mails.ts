import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
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
