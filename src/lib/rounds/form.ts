import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';

const text = v.optional(v.string(), '');
const line = (missing: () => string, length: number) =>
	v.pipe(text, v.trim(), v.normalize('NFC'), v.nonEmpty(missing), v.maxLength(length, missing));
export const askForm = v.object({ public_value: line(() => m.allocation_wrong_text(), 200) });

export const decisionForm = v.object({
	offer: text,
	reason: v.pipe(text, v.trim(), v.maxLength(1000)),
	/** The offer whose effects on the seats were shown before confirming. */
	shown: v.optional(v.string())
});

/** As `decisionForm`, for a decision that is not the proposal: its reason is written first. */
export const otherwiseForm = v.object({
	offer: text,
	reason: line(() => m.allocation_refused_reason_missing(), 1000)
});

/** A decision over money: given whole, or the waiting list. */
export const moneyDecisionForm = v.object({
	given: v.picklist(['yes', 'no']),
	reason: v.pipe(text, v.trim(), v.maxLength(1000))
});

export const allForm = v.object({ shown: text });

export const pressForm = v.object({ press: v.picklist(['add', 'remove', 'up', 'down']), offer: v.string() });

export const answerForm = v.object({
	place: v.string(),
	answer: v.pipe(
		text,
		v.picklist(['accept', 'accept-and-wait', 'decline'], () => m.awards_answer_missing())
	)
});

export const refillForm = v.object({
	place: v.string(),
	decision: v.picklist(['follow', 'set-aside']),
	reason: v.pipe(text, v.trim(), v.maxLength(1000))
});
