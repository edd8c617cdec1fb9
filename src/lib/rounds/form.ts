import * as v from 'valibot';
import { parseDay } from '#lib/basics/day.ts';
import { priorityBases } from '#lib/situations/priority.ts';
import { m } from '#lib/text/generated/messages.js';

const text = v.optional(v.string(), '');
const line = (missing: () => string, length: number) =>
	v.pipe(text, v.trim(), v.normalize('NFC'), v.nonEmpty(missing), v.maxLength(length, missing));
const mostSeats = 500;
const day = v.pipe(
	text,
	v.transform(parseDay),
	v.string(() => m.allocation_wrong_day())
);

export const roundForm = v.object({
	label_fr: line(() => m.allocation_wrong_label(), 120),
	label_en: line(() => m.allocation_wrong_label(), 120),
	closes_on: day,
	answers_on: day,
	most_choices: v.pipe(
		text,
		v.transform(Number),
		v.integer(() => m.allocation_wrong_most()),
		v.minValue(1, () => m.allocation_wrong_most()),
		v.maxValue(20, () => m.allocation_wrong_most())
	),
	draw_basis: line(() => m.allocation_wrong_text(), 2000),
	public_value_source: line(() => m.allocation_wrong_text(), 300),
	priority_basis: v.optional(v.picklist(priorityBases), 'declared'),
	offer: v.array(v.string()),
	capacity: v.array(v.string()),
	reserve: v.array(v.string())
});

export const askForm = v.object({ public_value: line(() => m.allocation_wrong_text(), 200) });

export const decisionForm = v.object({
	offer: text,
	reason: v.pipe(text, v.trim(), v.maxLength(1000)),
	/** The offer whose effects on the seats were shown before confirming. */
	shown: v.optional(v.string())
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

/** The offers that were given places; null when a number is not whole seats. */
export function offersFrom({ offer, capacity, reserve }: v.InferOutput<typeof roundForm>) {
	const seats = (typed: string | undefined) => (/^\d{1,3}$/.test(typed?.trim() ?? '') ? Number(typed) : null);
	const offers = [];
	for (const [row, id] of offer.entries()) {
		const typed = [capacity[row]?.trim() ?? '', reserve[row]?.trim() ?? ''] as const;
		if (typed[0] === '') continue;
		const places = seats(typed[0]);
		const reserved = typed[1] === '' ? 0 : seats(typed[1]);
		if (places === null || reserved === null || places > mostSeats) return null;
		offers.push({ id, capacity: places, reserve: reserved });
	}
	return offers;
}
