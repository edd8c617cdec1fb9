import { m } from '#lib/text/generated/messages.js';
import type { CourseStep } from './course.ts';
import type { Part, QuestionId } from './questions.ts';
import type { RefusalReason, WithdrawalReason } from './reasons.ts';
import type { ApplicationState } from './transitions.ts';

type Words<Id extends string> = Record<Id, () => string>;
export type Tone = 'plain' | 'yes' | 'soon' | 'check' | 'no' | 'info';

/** Where an application stands, in the reader's language. */
export const stateWord: Words<ApplicationState> = {
	draft: m.applications_state_draft,
	submitted: m.applications_state_submitted,
	'under-review': m.applications_state_under_review,
	offered: m.applications_state_offered,
	'waiting-list': m.applications_state_waiting_list,
	accepted: m.applications_state_accepted,
	declined: m.applications_state_declined,
	refused: m.applications_state_refused,
	withdrawn: m.applications_state_withdrawn,
	expired: m.applications_state_expired
};

export const stateTone: Record<ApplicationState, Tone> = {
	draft: 'plain',
	submitted: 'info',
	'under-review': 'info',
	offered: 'soon',
	'waiting-list': 'check',
	accepted: 'yes',
	declined: 'no',
	refused: 'no',
	withdrawn: 'no',
	expired: 'no'
};

export const stepWord: Words<CourseStep> = {
	submitted: m.applications_step_submitted,
	'under-review': m.applications_step_under_review,
	answer: m.applications_step_answer,
	offered: m.applications_step_offered,
	'waiting-list': m.applications_step_waiting_list,
	place: m.applications_step_place,
	'your-answer': m.applications_step_your_answer,
	accepted: m.applications_step_accepted,
	departure: m.applications_step_departure,
	declined: m.applications_step_declined,
	refused: m.applications_step_refused,
	withdrawn: m.applications_step_withdrawn,
	expired: m.applications_step_expired
};

/** Who acts while one waits at this step. */
export const stepActor: Partial<Words<CourseStep>> = {
	'under-review': m.applications_step_by_organisation,
	'waiting-list': m.applications_step_by_free_place,
	'your-answer': m.applications_step_by_you
};

export const partTitle: Words<Part> = {
	motivation: m.applications_part_motivation,
	skills: m.applications_part_skills,
	practical: m.applications_part_practical,
	contact: m.applications_part_contact
};

export const questionLabel: Words<QuestionId> = {
	motivation: m.applications_q_motivation,
	strengths: m.applications_q_strengths,
	learning: m.applications_q_learning,
	languages: m.applications_q_languages,
	availability: m.applications_q_availability_short,
	availability_note: m.applications_q_availability_note,
	phone: m.applications_q_phone,
	welcome: m.applications_q_welcome
};

export const questionHint: Partial<Words<QuestionId>> = {
	motivation: m.applications_q_motivation_hint,
	strengths: m.applications_q_strengths_hint,
	learning: m.applications_q_learning_hint,
	languages: m.applications_q_languages_hint,
	availability_note: m.applications_q_availability_note_hint,
	phone: m.applications_q_phone_hint,
	welcome: m.applications_q_welcome_hint
};

/** Said to an organisation: the same questions, about somebody. */
export const questionLabelForPartner: Words<QuestionId> = {
	motivation: m.applications_partner_q_motivation,
	strengths: m.applications_partner_q_strengths,
	learning: m.applications_partner_q_learning,
	languages: m.applications_partner_q_languages,
	availability: m.applications_partner_q_availability,
	availability_note: m.applications_partner_q_availability_note,
	phone: m.applications_partner_q_phone,
	welcome: m.applications_partner_q_welcome
};

const choiceWord: Record<string, () => string> = {
	all: m.applications_availability_all,
	almost: m.applications_availability_almost,
	unsure: m.applications_availability_unsure
};

/** An answer as it is read: the words of a choice, else what was typed. */
export const answerText = (id: QuestionId, value: string) =>
	id === 'availability' ? (choiceWord[value]?.() ?? value) : value;

export const availabilityOptions = ['all', 'almost', 'unsure'].map((value) => ({
	value,
	label: choiceWord[value] ?? (() => value)
}));

/** To the young person. */
export const refusalSentence: Words<RefusalReason> = {
	'no-place-left': m.applications_refusal_no_place_left,
	'conditions-not-met': m.applications_refusal_conditions_not_met,
	'dates-do-not-fit': m.applications_refusal_dates_do_not_fit,
	'language-level': m.applications_refusal_language_level,
	'project-does-not-fit': m.applications_refusal_project_does_not_fit,
	incomplete: m.applications_refusal_incomplete
};

/** To the organisation that chooses one. */
export const refusalLabel: Words<RefusalReason> = {
	'no-place-left': m.applications_partner_refusal_no_place_left,
	'conditions-not-met': m.applications_partner_refusal_conditions_not_met,
	'dates-do-not-fit': m.applications_partner_refusal_dates_do_not_fit,
	'language-level': m.applications_partner_refusal_language_level,
	'project-does-not-fit': m.applications_partner_refusal_project_does_not_fit,
	incomplete: m.applications_partner_refusal_incomplete
};

export const withdrawalLabel: Words<WithdrawalReason> = {
	'found-another': m.applications_withdrawal_found_another,
	dates: m.applications_withdrawal_dates,
	money: m.applications_withdrawal_money,
	personal: m.applications_withdrawal_personal,
	other: m.applications_withdrawal_other
};

/** Why an act of the young person was not done. */
export const actRefusal: Record<string, () => string> = {
	'offer-closed': m.applications_no_offer_closed,
	incomplete: m.applications_no_incomplete,
	'too-late': m.applications_no_too_late,
	'changed-meanwhile': m.applications_no_changed,
	'not-now': m.applications_no_changed,
	'already-answered': m.applications_no_already_answered,
	'already-sent': m.applications_no_already_sent
};

/** Why an act of the organisation was not done. */
export const partnerRefusal: Record<string, () => string> = {
	'no-place': m.applications_partner_no_place,
	'place-free': m.applications_partner_place_free,
	'stay-begun': m.applications_partner_stay_begun,
	'changed-meanwhile': m.applications_partner_changed,
	'not-now': m.applications_partner_changed
};
