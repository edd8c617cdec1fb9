import type { Precedence } from '#lib/allocation/problem.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { DecideRefusal } from './deciding/decide-award.server.ts';
import type { DecideMoneyRefusal } from './deciding/decide-money.server.ts';
import type { Rounding } from './opening.ts';
import type { RankRefusal } from './ranking/rank-offers.server.ts';
import type { RoundState } from './round.ts';
import type { StartRefusal } from './running/start-run.server.ts';

const stateWord: Record<RoundState, () => string> = {
	open: m.allocation_state_open,
	frozen: m.allocation_state_frozen,
	asked: m.allocation_state_asked,
	run: m.allocation_state_run,
	published: m.allocation_state_published,
	closed: m.awards_state_closed
};
/** Where a round stands; while it is open, people rank offers or ask for money. */
export const roundStateWord = ({ state, kind }: { state: RoundState; kind: 'places' | 'money' }) =>
	state === 'open' && kind === 'money' ? m.money_state_open() : stateWord[state]();
export const stateTone = {
	open: 'soon',
	frozen: 'info',
	asked: 'info',
	run: 'check',
	published: 'yes',
	closed: 'plain'
} as const;

export function roundLabel({ label_fr, label_en }: { label_fr: string; label_en: string }): string {
	return getLocale() === 'fr' ? label_fr : label_en;
}

/** How the reserve and the open seats follow each other. */
export const precedenceSentence: Record<Precedence, () => string> = {
	'reserved-first': m.opening_minimum_text,
	'open-first': m.opening_over_and_above_text
};

export const roundingWord: Record<Rounding, () => string> = {
	up: m.opening_rounding_up,
	nearest: m.opening_rounding_nearest,
	down: m.opening_rounding_down
};

export type RoundRefusal =
	| StartRefusal
	| DecideRefusal
	| DecideMoneyRefusal
	| RankRefusal
	| 'still-open'
	| 'already-frozen'
	| 'not-frozen'
	| 'undecided'
	| 'other-than-shown'
	| 'not-between'
	| 'scores-missing';

export const refusalSentence: Record<RoundRefusal, () => string> = {
	'not-found': m.allocation_refused_not_found,
	'still-open': m.allocation_refused_still_open,
	'already-frozen': m.allocation_refused_already_frozen,
	'not-frozen': m.allocation_refused_not_frozen,
	'not-asked': m.allocation_refused_not_asked,
	'same-officer': m.allocation_refused_same_officer,
	'under-way': m.runs_refused_under_way,
	withdrew: m.runs_refused_withdrew,
	'other-than-shown': m.runs_refused_other,
	'not-between': m.runs_refused_not_between,
	'scores-missing': m.allocation_refused_scores_missing,
	'not-run': m.allocation_refused_not_run,
	'ran-it': m.allocation_refused_ran_it,
	'already-decided': m.allocation_refused_already_decided,
	'reason-missing': m.allocation_refused_reason_missing,
	'not-in-round': m.allocation_refused_not_in_round,
	'no-seat-left': m.allocation_refused_no_seat_left,
	'no-money-left': m.money_refused_no_money,
	'envelope-short': m.money_refused_envelope,
	'application-left': m.money_refused_left,
	'in-round': m.runs_refused_other,
	withdrawn: m.runs_refused_withdrew,
	'changed-meanwhile': m.runs_refused_other,
	undecided: m.allocation_refused_undecided,
	closed: m.allocation_refused_closed,
	'too-many': m.allocation_refused_too_many,
	'not-concerned': m.opening_rank_not_concerned,
	'not-told': m.opening_rank_not_told,
	'offer-closed': m.opening_rank_offer_closed
};
