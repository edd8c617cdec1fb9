import type { Said } from '#lib/basics/said.ts';
import { evaluate, missingFacts } from '#lib/eligibility/evaluate.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import type { Amount, AmountCertainty, AmountPart } from './amount.ts';
import { addBounds, between, capped, type CentsBounds, spanOf } from './cents-bounds.ts';
import { partTotal, rateOf } from './part-bounds.ts';
import type { EstimateLine } from './estimate-line.ts';
import type { ReadyAmount } from './read-amount.ts';
import { lengthOf, type Stay } from './stay.ts';
import { type WholeAmount, wholeAmount } from './whole-amount.ts';

/**
 * What an aid may be worth. Always a span, with whoever settles it: one single figure is never promised where it is
 * somebody's decision. `missing` names the facts that would narrow the span.
 */
export interface Estimate extends WholeAmount {
	readonly certainty: AmountCertainty;
}

/** Works out an amount for a stay. With no fact at all it tells the rates, their spans and no total. */
export function estimate(ready: ReadyAmount, stay: Stay): Estimate {
	const { amount } = ready;
	const whole = wholeAmount(amount, stay);
	const parts = 'parts' in amount ? amount.parts : [];
	const cases = casesOf(ready, stay);
	const sums = cases.map((applies) => totalOf(parts, applies, ready, stay));
	const partsTotal =
		parts.length === 0 || sums.some((sum) => sum === null) ? null : spanOf(sums.flatMap((sum) => sum ?? []));
	return {
		help: whole.help,
		decidedBy: whole.decidedBy ?? decidedByPart(parts),
		total: totalWith(amount, whole.total, partsTotal, stay),
		lines: [...whole.lines, ...parts.map((part) => lineOf(part, ready, stay))],
		covers: whole.covers,
		missing: [...new Set([...whole.missing, ...missingIn(ready, stay)])].sort(),
		certainty: amount.certainty
	};
}

type Applies = (part: AmountPart) => boolean;

/** Who gets what, in every way the conditions that are not known may turn out; the same conditions turn together. */
function casesOf({ amount, rules }: ReadyAmount, { situation }: Stay): readonly Applies[] {
	const parts = 'parts' in amount ? amount.parts : [];
	const conditions = new Map<string, string>();
	const verdicts = new Map<string, Verdict>();
	for (const part of parts) {
		const rule = rules.get(part.id);
		if (!rule || !('if' in part)) continue;
		const key = JSON.stringify(part.if);
		conditions.set(part.id, key);
		verdicts.set(key, evaluate(rule, situation).verdict);
	}
	const open = [...verdicts].flatMap(([key, verdict]) => (verdict === 'unknown' ? [key] : []));
	return Array.from({ length: 2 ** open.length }, (_, chosen): Applies => {
		const yes = new Set(open.filter((_key, at) => chosen & (1 << at)));
		return ({ id }) => {
			const key = conditions.get(id);
			return key === undefined || verdicts.get(key) === 'yes' || yes.has(key);
		};
	});
}

/** Null when a part that applies cannot be told yet. A part that another one replaces pays nothing. */
function totalOf(
	parts: readonly AmountPart[],
	applies: Applies,
	ready: ReadyAmount,
	stay: Stay
): CentsBounds | null {
	const granted = parts.filter(applies);
	const replaced = new Set(granted.flatMap((part) => ('replaces' in part ? (part.replaces ?? []) : [])));
	const totals = new Map<string, CentsBounds>();
	for (const part of granted) {
		if (replaced.has(part.id)) continue;
		const total = partTotal(part, stay, ready.countrySets, totals);
		if (total === null) return null;
		totals.set(part.id, total);
	}
	return addBounds(totals.values());
}

/** In kind, or through an organisation that decides, the parts are what the organisation receives. */
function totalWith(
	amount: Amount,
	whole: CentsBounds | null,
	parts: CentsBounds | null,
	stay: Stay
): CentsBounds | null {
	switch (amount.type) {
		case 'sum': {
			const length = lengthOf(stay.situation);
			if (!parts || !length || amount.capPer12MonthsCents === undefined) return parts;
			return capped(parts, amount.capPer12MonthsCents * Math.ceil(length.days / 366));
		}
		case 'monthly_sum':
			return parts;
		case 'capped_monthly':
			return whole && addBounds([whole, parts ?? between(0, null)]);
		case 'decided_by':
			return between(0, null);
		default:
			return whole;
	}
}

function lineOf(part: AmountPart, ready: ReadyAmount, stay: Stay): EstimateLine {
	const rule = ready.rules.get(part.id);
	const applies = rule ? evaluate(rule, stay.situation).verdict : 'yes';
	const byCountry = part.type === 'monthly_by_set' ? part : null;
	return {
		id: part.id,
		label: part.label,
		rate: rateOf(part, stay, ready.countrySets),
		applies,
		total: part.type === 'percent_bonus' ? null : partTotal(part, stay, ready.countrySets, new Map()),
		certainty: part.certainty,
		observed: byCountry?.observed ?? [],
		announced: byCountry?.rangeCents ?? null
	};
}

function decidedByPart(parts: readonly AmountPart[]): Said | null {
	return parts.find((part) => part.type === 'monthly_by_set')?.decidedBy ?? null;
}

function missingIn({ amount, rules }: ReadyAmount, { situation, distance }: Stay): string[] {
	const parts = 'parts' in amount ? amount.parts : [];
	const missing = [...rules.values()].flatMap((rule) => missingFacts(evaluate(rule, situation)));
	const { 'project.start_date': start, 'project.end_date': end } = situation.dates;
	if (!start) missing.push('project.start_date');
	if (!end) missing.push('project.end_date');
	if (!distance && parts.some(({ type }) => type === 'distance_band_lump' || type === 'per_km'))
		missing.push('project.destination');
	return missing;
}
