import type { Result } from '#lib/eligibility/assess.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { CallPhase } from './call.ts';
import type { RefusalReason, RequestState } from './request.ts';

/** The label of a call, in the reader's language. */
export function callLabel(call: { label_fr: string; label_en: string }): string {
	return getLocale() === 'fr' ? call.label_fr : call.label_en;
}

export const stateWord: Record<RequestState, () => string> = {
	submitted: m.funding_state_submitted,
	awarded: m.funding_state_awarded,
	refused: m.funding_state_refused,
	withdrawn: m.funding_state_withdrawn
};

/** The same, to the young person. */
export const ownStateWord: Record<RequestState, () => string> = {
	submitted: m.funding_own_state_submitted,
	awarded: m.funding_state_awarded,
	refused: m.funding_state_refused,
	withdrawn: m.funding_state_withdrawn
};

export const stateTone = {
	submitted: 'soon',
	awarded: 'yes',
	refused: 'no',
	withdrawn: 'plain'
} as const satisfies Record<RequestState, string>;

export const phaseWord: Record<CallPhase, () => string> = {
	'to-come': m.funding_phase_to_come,
	open: m.funding_phase_open,
	closed: m.funding_phase_closed
};

export const phaseTone = { 'to-come': 'soon', open: 'yes', closed: 'plain' } as const;

type VerdictResult = Result | 'not-assessed';

/** What the programme answered, to officers. */
export const resultWord: Record<VerdictResult, () => string> = {
	eligible: m.funding_result_eligible,
	not_eligible: m.funding_result_not_eligible,
	needs_info: m.funding_result_needs_info,
	not_in_force: m.funding_result_not_in_force,
	'not-assessed': m.funding_result_not_assessed
};

export const resultTone = {
	eligible: 'yes',
	not_eligible: 'no',
	needs_info: 'check',
	not_in_force: 'no',
	'not-assessed': 'plain'
} as const satisfies Record<VerdictResult, string>;

/** The reason as an officer chooses it. */
export const reasonLabel: Record<RefusalReason, () => string> = {
	'conditions-not-met': m.funding_reason_conditions_not_met,
	'already-paid': m.funding_reason_already_paid,
	'costs-not-covered': m.funding_reason_costs_not_covered,
	incomplete: m.funding_reason_incomplete,
	'envelope-spent': m.funding_reason_envelope_spent,
	'round-ended': m.money_reason_round_ended
};

/** The reason as the young person reads it. */
export const reasonSentence: Record<RefusalReason, () => string> = {
	'conditions-not-met': m.funding_why_conditions_not_met,
	'already-paid': m.funding_why_already_paid,
	'costs-not-covered': m.funding_why_costs_not_covered,
	incomplete: m.funding_why_incomplete,
	'envelope-spent': m.funding_why_envelope_spent,
	'round-ended': m.money_why_round_ended
};

/** What the young person can do after that no. */
export const reasonAdvice: Record<RefusalReason, () => string> = {
	'conditions-not-met': m.funding_then_conditions_not_met,
	'already-paid': m.funding_then_already_paid,
	'costs-not-covered': m.funding_then_costs_not_covered,
	incomplete: m.funding_then_incomplete,
	'envelope-spent': m.funding_then_envelope_spent,
	'round-ended': m.money_then_round_ended
};

/** An act of the history, to officers. */
export const actWord: Record<string, () => string> = {
	'funding-request.submitted': m.funding_act_submitted,
	'funding-request.withdrawn': m.funding_act_withdrawn,
	'funding-request.given-back': m.money_act_given_back,
	'funding-request.awarded': m.funding_act_awarded,
	'funding-request.refused': m.funding_act_refused
};
