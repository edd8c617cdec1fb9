import { m } from '#lib/text/generated/messages.js';
import type { AnswerRefusal } from './answer-place.server.ts';
import type { closeRound } from '../ending/close-round.server.ts';
import type { DecideRefillRefusal } from './decide-refill.server.ts';
import type { DecideTurnRefusal } from './decide-turn.server.ts';
import type { PlaceState } from './person-places.ts';

export const placeWord: Record<PlaceState, () => string> = {
	proposed: m.awards_place_state_proposed,
	'set-aside': m.awards_place_state_set_aside,
	offered: m.awards_place_state_offered,
	accepted: m.awards_place_state_accepted,
	declined: m.awards_place_state_declined,
	expired: m.awards_place_state_expired,
	released: m.awards_place_state_released,
	'given-back': m.awards_place_state_given_back
};

export const placeTone = {
	proposed: 'check',
	'set-aside': 'no',
	offered: 'soon',
	accepted: 'yes',
	declined: 'no',
	expired: 'no',
	released: 'no',
	'given-back': 'no'
} as const satisfies Record<PlaceState, string>;

type CloseRefusal = Extract<Awaited<ReturnType<typeof closeRound>>, { done: false }>['reason'];
type Refusal = AnswerRefusal | DecideRefillRefusal | DecideTurnRefusal | CloseRefusal | 'not-waiting';

export const placeRefusals: Record<Exclude<Refusal, 'not-found'>, () => string> = {
	'already-answered': m.awards_refused_answered,
	'too-late': m.awards_refused_late,
	'not-waiting': m.awards_refused_not_waiting,
	'in-round': m.awards_refused_decided,
	withdrawn: m.runs_refused_withdrew,
	'changed-meanwhile': m.awards_refused_decided,
	'application-left': m.money_refused_left,
	'envelope-short': m.money_refused_envelope,
	'not-an-amount': m.funding_amount_wrong,
	'above-requested': m.funding_above_requested,
	'above-maximum': m.funding_above_maximum,
	'already-decided': m.awards_refused_decided,
	'reason-missing': m.allocation_refused_reason_missing,
	'not-published': m.awards_refused_not_published,
	'still-answering': m.awards_refused_still_answering,
	'still-contested': m.awards_refused_still_contested
};

/** The sentence of a refusal a form carried back; null when there is none. */
export function placeRefusal(reason: unknown): string | null {
	const known = Object.entries(placeRefusals).find(([name]) => name === reason);
	return known ? known[1]() : null;
}
