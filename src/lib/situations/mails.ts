import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

/** Something became possible. Says neither what nor why: a mailbox has other readers. */
export function newlyPossible(locale: Locale, count: number): MailContent {
	return {
		kind: 'newly-possible',
		subject: m.simulator_mail_news_subject({}, { locale }),
		paragraphs: [
			m.simulator_mail_news_what({ count }, { locale }),
			m.simulator_mail_news_calm({}, { locale }),
			m.simulator_mail_news_stop({}, { locale })
		],
		action: { label: m.simulator_mail_news_see({}, { locale }), path: toIn(locale, '/me/situation') }
	};
}
