import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

/** Says that files wait on a member's desk: nothing of what is in them. */
export function filesToRead(locale: Locale, { label, count }: { label: string; count: number }): MailContent {
	return {
		kind: 'panel-files',
		subject: m.panels_mail_subject({ label }, { locale }),
		paragraphs: [m.panels_mail_what({ label, count }, { locale }), m.panels_mail_how({}, { locale })],
		action: { label: m.panels_mail_action({}, { locale }), path: toIn(locale, '/panel') }
	};
}
