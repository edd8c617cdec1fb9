import type { Locale } from '#lib/basics/said.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import { toIn } from '#lib/text/link.ts';

interface Named {
	title: string;
	slug: string;
}

/** To an organisation: its offer is public. */
export function publishedMail(locale: Locale, { title, slug }: Named): MailContent {
	return {
		kind: 'offer-published',
		subject: m.offers_mail_published_subject({}, { locale }),
		paragraphs: [
			m.offers_mail_published_text({ title }, { locale }),
			m.offers_mail_published_next({}, { locale })
		],
		action: {
			label: m.offers_mail_published_action({}, { locale }),
			path: toIn(locale, '/offers/[offer]', { offer: slug })
		}
	};
}

/** To an organisation: its offer came back, with something to change. The reason is read on the page. */
export function returnedMail(locale: Locale, { title, slug }: Named): MailContent {
	return {
		kind: 'offer-returned',
		subject: m.offers_mail_returned_subject({}, { locale }),
		paragraphs: [
			m.offers_mail_returned_text({ title }, { locale }),
			m.offers_mail_returned_next({}, { locale })
		],
		action: ownPage(locale, slug)
	};
}

/** To an organisation: the region took its offer off the list. */
export function suspendedMail(locale: Locale, { title, slug }: Named): MailContent {
	return {
		kind: 'offer-suspended',
		subject: m.offers_mail_suspended_subject({}, { locale }),
		paragraphs: [
			m.offers_mail_suspended_text({ title }, { locale }),
			m.offers_mail_returned_next({}, { locale })
		],
		action: ownPage(locale, slug)
	};
}

function ownPage(locale: Locale, slug: string) {
	return {
		label: m.offers_mail_own_action({}, { locale }),
		path: toIn(locale, '/organisation/offers/[offer]', { offer: slug })
	};
}
