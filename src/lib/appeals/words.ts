import type { Cents } from '#lib/basics/cents.ts';
import { money } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { AnswerRefusal } from './answer-appeal.server.ts';
import type { AppealKind, pressure } from './appeal.ts';
import type { AskRefusal } from './ask-about-answer.server.ts';
import type { ViewRefusal } from './write-view.server.ts';

export const kindWord: Record<AppealKind, () => string> = {
	explain: m.appeals_kind_explain,
	contest: m.appeals_kind_contest
};

export type AppealOutcome = 'explained' | 'kept' | 'changed';
export const outcomeWord: Record<AppealOutcome, () => string> = {
	explained: m.appeals_outcome_explained,
	kept: m.appeals_outcome_kept,
	changed: m.appeals_outcome_changed
};
export const standingWord = (outcome: AppealOutcome | null) =>
	outcome ? outcomeWord[outcome]() : m.appeals_waiting();

/** What an appeal gave, a place or money; null when it changed nothing. */
export function givenWord(offer: string | null, cents: Cents | null): string | null {
	if (cents !== null) return m.appeals_given_money({ amount: money(cents, getLocale()) });
	return offer && m.appeals_given({ offer });
}

export const pressureTone = { late: 'no', soon: 'soon', 'in-time': 'info' } as const satisfies Record<
	ReturnType<typeof pressure>,
	string
>;

export type AppealRefusal = AskRefusal | ViewRefusal | AnswerRefusal;
const refusalWord: Record<AppealRefusal, (said: { left: string }) => string> = {
	'not-found': m.appeals_refused_not_found,
	'too-late': m.appeals_refused_too_late,
	'already-asked': m.appeals_refused_already_asked,
	'decided-it': m.appeals_refused_decided_it,
	'already-viewed': m.appeals_refused_already_viewed,
	'view-first': m.appeals_refused_view_first,
	'viewed-by-other': m.appeals_refused_viewed_by_other,
	'not-published': m.appeals_refused_not_published,
	'not-chosen': m.appeals_refused_not_chosen,
	'no-seat-left': m.allocation_refused_no_seat_left,
	'already-given': m.appeals_refused_already_given,
	'request-left': m.appeals_refused_request_left,
	'no-money-left': m.appeals_refused_no_money_left
};

/** Why it cannot be done; where money is too short, what is left of it. */
export const appealRefusal = (reason: AppealRefusal, leftCents: Cents = 0) =>
	refusalWord[reason]({ left: money(leftCents, getLocale()) });
