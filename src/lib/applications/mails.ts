import { fullInstant } from '#lib/text/format.ts';
import type { MailContent } from '#lib/server/mail-body.ts';
import { m } from '#lib/text/generated/messages.js';
import type { Locale } from '#lib/text/generated/runtime.js';
import { toIn } from '#lib/text/link.ts';

/** What every mail about an application says it of. */
interface About {
	applicationId: string;
	offerTitle: string;
}

const page = (locale: Locale, { applicationId }: About) =>
	toIn(locale, '/me/applications/[application]', { application: applicationId });

export function applicationReceived(
	locale: Locale,
	about: About & { reference: string; submittedAt: Date }
): MailContent {
	const { offerTitle: title, reference, submittedAt } = about;
	return {
		kind: 'application-received',
		subject: m.applications_mail_received_subject({ reference }, { locale }),
		paragraphs: [
			m.applications_mail_received_what({ title, at: fullInstant(submittedAt, locale) }, { locale }),
			m.applications_mail_received_reference({ reference }, { locale }),
			m.applications_mail_received_next({}, { locale })
		],
		action: { label: m.applications_mail_follow({}, { locale }), path: page(locale, about) }
	};
}

export function placeOffered(locale: Locale, about: About & { answerBy: Date }): MailContent {
	return {
		kind: 'place-offered',
		subject: m.applications_mail_offered_subject({}, { locale }),
		paragraphs: [
			m.applications_mail_offered_what({ title: about.offerTitle }, { locale }),
			m.applications_mail_offered_until({ at: fullInstant(about.answerBy, locale) }, { locale }),
			m.applications_mail_offered_after({}, { locale })
		],
		action: { label: m.applications_mail_answer({}, { locale }), path: page(locale, about) }
	};
}

export function placeReminder(locale: Locale, about: About & { answerBy: Date }): MailContent {
	return {
		kind: 'place-reminder',
		subject: m.applications_mail_reminder_subject({}, { locale }),
		paragraphs: [
			m.applications_mail_reminder_what({ title: about.offerTitle }, { locale }),
			m.applications_mail_offered_until({ at: fullInstant(about.answerBy, locale) }, { locale })
		],
		action: { label: m.applications_mail_answer({}, { locale }), path: page(locale, about) }
	};
}

export function putOnWaitingList(locale: Locale, about: About): MailContent {
	return {
		kind: 'waiting-list',
		subject: m.applications_mail_waiting_subject({}, { locale }),
		paragraphs: [
			m.applications_mail_waiting_what({ title: about.offerTitle }, { locale }),
			m.applications_mail_waiting_next({}, { locale })
		],
		action: { label: m.applications_mail_follow({}, { locale }), path: page(locale, about) }
	};
}

/** The no itself is read on the page, beside what can be done; not in a subject line over a shoulder. */
export function applicationRefused(locale: Locale, about: About): MailContent {
	return {
		kind: 'application-answered',
		subject: m.applications_mail_refused_subject({}, { locale }),
		paragraphs: [
			m.applications_mail_refused_what({ title: about.offerTitle }, { locale }),
			m.applications_mail_refused_next({}, { locale })
		],
		action: { label: m.applications_mail_read({}, { locale }), path: page(locale, about) }
	};
}

export function placeExpired(locale: Locale, about: About): MailContent {
	return {
		kind: 'place-expired',
		subject: m.applications_mail_expired_subject({}, { locale }),
		paragraphs: [
			m.applications_mail_expired_what({ title: about.offerTitle }, { locale }),
			m.applications_mail_expired_next({}, { locale })
		],
		action: { label: m.applications_mail_offers({}, { locale }), path: toIn(locale, '/offers') }
	};
}

export function draftProposed(locale: Locale, about: About & { counsellor: string }): MailContent {
	const { offerTitle: title, counsellor } = about;
	return {
		kind: 'draft-proposed',
		subject: m.applications_mail_proposed_subject({ counsellor }, { locale }),
		paragraphs: [
			m.applications_mail_proposed_what({ counsellor, title }, { locale }),
			m.applications_mail_proposed_next({}, { locale })
		],
		action: { label: m.applications_mail_read({}, { locale }), path: page(locale, about) }
	};
}
