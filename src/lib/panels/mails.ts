import type { MailContent } from '#lib/server/mail-body.ts';
import type { Day } from '#lib/basics/day.ts';
import { m } from '#lib/text/generated/messages.js';
import { longDay } from '#lib/text/format.ts';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

interface Waiting {
	label: string;
	count: number;
	dueOn: Day;
}

/** Says that files wait on a member's desk: nothing of what is in them. */
export function filesToRead(locale: Locale, { label, count, dueOn }: Waiting): MailContent {
	return {
		kind: 'panel-files',
		subject: m.panels_mail_subject({ label }, { locale }),
		paragraphs: [
			m.panels_mail_what({ label, count }, { locale }),
			m.panels_due({ day: longDay(dueOn, locale) }, { locale }),
			m.panels_mail_how({}, { locale })
		],
		action: { label: m.panels_mail_action({}, { locale }), path: toIn(locale, '/panel') }
	};
}

/** To a reader whose scores are missing: how many, until when, and the way to their desk. */
export function filesStillToRead(locale: Locale, { label, count, dueOn }: Waiting): MailContent {
	return {
		kind: 'panel-reminder',
		subject: m.panels_reminder_subject({ label }, { locale }),
		paragraphs: [
			m.panels_reminder_what({ label, count }, { locale }),
			m.panels_due({ day: longDay(dueOn, locale) }, { locale }),
			m.panels_reminder_how({}, { locale })
		],
		action: { label: m.panels_mail_action({}, { locale }), path: toIn(locale, '/panel') }
	};
}
