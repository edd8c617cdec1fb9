import * as v from 'valibot';
import { mostCents, parseCents } from '#lib/basics/cents.ts';
import { parseDay } from '#lib/basics/day.ts';
import { priorityBases } from '#lib/situations/priority.ts';
import { m } from '#lib/text/generated/messages.js';
import { type Cost, costLabelLength, messageLength, noteLength, refusalReasons } from './request.ts';

const text = v.optional(v.string(), '');
const line = (missing: () => string, length: number) =>
	v.pipe(
		text,
		v.trim(),
		v.normalize('NFC'),
		v.nonEmpty(missing),
		v.maxLength(length, () => m.funding_too_long({ count: length }))
	);
const prose = (length: number) =>
	v.pipe(
		text,
		v.trim(),
		v.maxLength(length, () => m.funding_too_long({ count: length }))
	);

/** An amount typed in euros, in cents: above zero, ten million at most. */
const amount = v.pipe(
	text,
	v.transform(parseCents),
	v.number(() => m.funding_amount_wrong()),
	v.minValue(1, () => m.funding_amount_wrong()),
	v.maxValue(1_000_000_000, () => m.funding_amount_wrong())
);
const day = v.pipe(
	text,
	v.transform(parseDay),
	v.string(() => m.funding_day_wrong())
);
const version = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

export const versionForm = v.object({ version });

export const awardForm = v.object({ version, amount, note: prose(noteLength) });

export const refuseForm = v.object({
	version,
	reason: v.picklist(refusalReasons, () => m.funding_reason_missing()),
	note: prose(noteLength)
});

export const askForm = v.object({
	call: v.string(),
	cost_label: v.array(v.string()),
	cost_amount: v.array(v.string()),
	requested: amount,
	message: prose(messageLength)
});

export const callForm = v.object({
	label_fr: line(() => m.funding_label_missing(), 120),
	label_en: line(() => m.funding_label_missing(), 120),
	programme: text,
	opens_on: day,
	closes_on: day,
	maximum: amount,
	priority_basis: v.optional(v.picklist(priorityBases), 'declared'),
	envelope: line(() => m.funding_envelope_missing(), 40),
	envelope_label: prose(120),
	envelope_ceiling: text
});

/** The envelope a call form chooses or makes; null when the new one lacks its name or its amount. */
export function envelopeFrom(typed: v.InferOutput<typeof callForm>) {
	if (typed.envelope !== 'new') return { id: typed.envelope };
	const ceilingCents = parseCents(typed.envelope_ceiling);
	if (typed.envelope_label === '' || ceilingCents === null || ceilingCents < 1 || ceilingCents > mostCents)
		return null;
	return { label: typed.envelope_label, ceilingCents };
}

/**
 * The expenses typed line by line, empty lines left out; or the first line, from one, that lacks its name or an amount
 * above zero.
 */
export function costsFrom(
	labels: readonly string[],
	amounts: readonly string[]
): { costs: Cost[] } | { wrongRow: number } {
	const costs: Cost[] = [];
	for (const [row, typed] of labels.entries()) {
		const label = typed.trim().normalize('NFC');
		const typedAmount = (amounts[row] ?? '').trim();
		if (label === '' && typedAmount === '') continue;
		const cents = parseCents(typedAmount);
		if (label === '' || label.length > costLabelLength || cents === null || cents < 1 || cents > 100_000_000)
			return { wrongRow: row + 1 };
		costs.push({ label, cents });
	}
	return { costs };
}
