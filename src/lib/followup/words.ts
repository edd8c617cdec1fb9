import type { ApplicationState } from '#lib/applications/transitions.ts';
import { addDays, dayInParis } from '#lib/basics/day.ts';
import type { Said } from '#lib/basics/said.ts';
import * as format from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { said } from '#lib/text/said.ts';
import type { AttentionItem, Reason, Severity } from './attention.ts';
import type { View } from './caseload.ts';
import type { CertifyRefusal } from './certify-criterion.server.ts';
import type { InviteRefusal } from './invite-young-person.server.ts';
import type { NoteKind } from './note.ts';
import type { TimelineEntry } from './timeline.ts';

/** The words of the follow-up, in the reader's language. */
export const viewWord: Record<View, () => string> = {
	'to-do': m.followup_view_to_do,
	all: m.followup_view_all,
	'without-news': m.followup_view_without_news
};

export const severityWord: Record<Severity, () => string> = {
	urgent: m.followup_severity_urgent,
	soon: m.followup_severity_soon,
	calm: m.followup_severity_calm
};

export const noteKindWord: Record<NoteKind, () => string> = {
	note: m.followup_note_kind_note,
	call: m.followup_note_kind_call,
	meeting: m.followup_note_kind_meeting,
	message: m.followup_note_kind_message
};

export const inviteRefusal: Record<InviteRefusal, () => string> = {
	'already-invited': m.followup_refused_already_invited,
	'already-followed': m.followup_refused_already_followed,
	'too-many': m.followup_refused_too_many
};

export const certifyRefusal: Record<Exclude<CertifyRefusal, 'not-found'>, () => string> = {
	'already-certified': m.followup_certify_already,
	'not-a-proof': m.followup_certify_not_a_proof,
	'until-past': m.followup_certify_until_past,
	'until-too-far': m.followup_certify_until_too_far
};

const reasonWord: Record<Exclude<Reason, 'no-news'>, () => string> = {
	'answer-place': m.followup_reason_answer_place,
	'send-draft': m.followup_reason_send_draft,
	'funding-refused': m.followup_reason_funding_refused,
	'place-lost': m.followup_reason_place_lost,
	'application-refused': m.followup_reason_application_refused,
	'ask-funding': m.followup_reason_ask_funding,
	'funding-awarded': m.followup_reason_funding_awarded,
	'waiting-funding': m.followup_reason_waiting_funding,
	'waiting-organisation': m.followup_reason_waiting_organisation,
	'waiting-list': m.followup_reason_waiting_list,
	'nothing-started': m.followup_reason_nothing_started
};

export function itemText({ reason, days = 0 }: AttentionItem): string {
	return reason === 'no-news' ? m.followup_reason_no_news({ count: days }) : reasonWord[reason]();
}

/** "demain midi", "dans 3 jours", then the day itself beyond a month. */
export function dueText(due: NonNullable<AttentionItem['due']>, now: Date): string {
	const today = dayInParis(now);
	if (due.day > addDays(today, 31)) return format.shortDay(due.day, getLocale());
	return due.at
		? format.relativeInstant(due.at, now, getLocale())
		: format.relativeDay(due.day, today, getLocale());
}

/** "hier", "il y a 6 jours", then the day itself beyond a week. */
export function contactText(at: Date, now: Date): string {
	const day = dayInParis(at);
	const today = dayInParis(now);
	return day < addDays(today, -7)
		? format.shortDay(day, getLocale())
		: format.relativeDay(day, today, getLocale());
}

const numberWords: readonly Said[] = [
	{ fr: 'Deux', en: 'Two' },
	{ fr: 'Trois', en: 'Three' },
	{ fr: 'Quatre', en: 'Four' },
	{ fr: 'Cinq', en: 'Five' },
	{ fr: 'Six', en: 'Six' },
	{ fr: 'Sept', en: 'Seven' },
	{ fr: 'Huit', en: 'Eight' },
	{ fr: 'Neuf', en: 'Nine' }
];

/** The title of the day: who is greeted, and how many things press. */
export function greeting(firstName: string, urgent: number): string {
	if (urgent === 0) return m.followup_hello_none({ firstName });
	if (urgent === 1) return m.followup_hello_one({ firstName });
	const word = numberWords[urgent - 2];
	return m.followup_hello_many({ firstName, number: word ? said(word) : urgent });
}

export const stateWord: Record<ApplicationState, () => string> = {
	draft: m.followup_state_draft,
	submitted: m.followup_state_submitted,
	'under-review': m.followup_state_under_review,
	offered: m.followup_state_offered,
	'waiting-list': m.followup_state_waiting_list,
	accepted: m.followup_state_accepted,
	declined: m.followup_state_declined,
	refused: m.followup_state_refused,
	withdrawn: m.followup_state_withdrawn,
	expired: m.followup_state_expired
};

const applicationEvent: Record<ApplicationState, (told: { offer: string }) => string> = {
	draft: m.followup_event_draft,
	submitted: m.followup_event_submitted,
	'under-review': m.followup_event_under_review,
	offered: m.followup_event_offered,
	'waiting-list': m.followup_event_waiting_list,
	accepted: m.followup_event_accepted,
	declined: m.followup_event_declined,
	refused: m.followup_event_refused,
	withdrawn: m.followup_event_withdrawn,
	expired: m.followup_event_expired
};

const fundingEvent: Record<FundingState, (told: { call: string; amount: string }) => string> = {
	submitted: m.followup_event_funding_submitted,
	awarded: m.followup_event_funding_awarded,
	refused: m.followup_event_funding_refused,
	withdrawn: m.followup_event_funding_withdrawn
};
type FundingState = Extract<TimelineEntry, { about: 'funding' }>['state'];

export function entryTitle(entry: TimelineEntry): string {
	switch (entry.about) {
		case 'application':
			return applicationEvent[entry.state]({ offer: entry.offerTitle });
		case 'note':
			return noteKindWord[entry.kind]();
		case 'mandate':
			return entry.state === 'invited'
				? m.followup_event_mandate_invited()
				: m.followup_event_mandate_accepted();
		case 'funding':
			return fundingEvent[entry.state]({
				call: said(entry.label),
				amount: format.money(entry.cents, getLocale())
			});
	}
}

/** "3 mars à 14 h 03", with the year once it is another one. */
export function momentText(at: Date, now: Date): string {
	const day = dayInParis(at);
	return day.slice(0, 4) === dayInParis(now).slice(0, 4)
		? format.shortInstant(at, getLocale())
		: format.fullDay(day, getLocale());
}

export const fullDayText = (at: Date) => format.fullDay(dayInParis(at), getLocale());

/** What somebody did with the file, after their name: "a ouvert ton dossier". */
export function readingWord(what: string): string {
	if (what === 'funding-request') return m.followup_reading_funding_request();
	if (what === 'appeal') return m.appeals_reading();
	if (what === 'plan') return m.followup_reading_plan();
	if (what === 'criteria') return m.followup_reading_criteria();
	if (what === 'panel-file') return m.followup_reading_panel_file();
	return what === 'offers-for' ? m.followup_reading_offers_for() : m.followup_reading_file();
}
