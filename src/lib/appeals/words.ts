import { m } from '#lib/text/generated/messages.js';
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

export const pressureTone = { late: 'no', soon: 'soon', 'in-time': 'info' } as const satisfies Record<
	ReturnType<typeof pressure>,
	string
>;

export type AppealRefusal = AskRefusal | ViewRefusal | AnswerRefusal;
export const appealRefusal: Record<AppealRefusal, () => string> = {
	'not-found': m.appeals_refused_not_found,
	'too-late': m.appeals_refused_too_late,
	'already-asked': m.appeals_refused_already_asked,
	'decided-it': m.appeals_refused_decided_it,
	'already-viewed': m.appeals_refused_already_viewed,
	'view-first': m.appeals_refused_view_first,
	'viewed-by-other': m.appeals_refused_viewed_by_other,
	'not-published': m.appeals_refused_not_published,
	'not-chosen': m.appeals_refused_not_chosen,
	'no-seat-left': m.allocation_refused_no_seat_left
};
