import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

interface About {
	requestId: string;
	reference: string;
}

const page = (locale: Locale, { requestId }: About) =>
	toIn(locale, '/me/funding/[request]', { request: requestId });

export function requestReceived(locale: Locale, about: About): MailContent {
	const { reference } = about;
	return {
		kind: 'funding-received',
		subject: m.funding_mail_received_subject({ reference }, { locale }),
		paragraphs: [
			m.funding_mail_received_what({ reference }, { locale }),
			m.funding_mail_received_next({}, { locale })
		],
		action: { label: m.funding_mail_follow({}, { locale }), path: page(locale, about) }
	};
}

/** The amount is read on the page, behind the sign-in. */
export function requestAwarded(locale: Locale, about: About): MailContent {
	const { reference } = about;
	return {
		kind: 'funding-awarded',
		subject: m.funding_mail_awarded_subject({}, { locale }),
		paragraphs: [
			m.funding_mail_awarded_what({ reference }, { locale }),
			m.funding_mail_awarded_next({}, { locale })
		],
		action: { label: m.funding_mail_read({}, { locale }), path: page(locale, about) }
	};
}

/** The no itself is read on the page, beside its reason and what can be done. */
export function requestRefused(locale: Locale, about: About): MailContent {
	const { reference } = about;
	return {
		kind: 'funding-answered',
		subject: m.funding_mail_refused_subject({}, { locale }),
		paragraphs: [
			m.funding_mail_refused_what({ reference }, { locale }),
			m.funding_mail_refused_next({}, { locale })
		],
		action: { label: m.funding_mail_read({}, { locale }), path: page(locale, about) }
	};
}
