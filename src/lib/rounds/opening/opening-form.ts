import * as v from 'valibot';
import { mostCents, parseCents } from '#lib/basics/cents.ts';
import { type Day, parseDay } from '#lib/basics/day.ts';
import { slugFrom } from '#lib/basics/slug.ts';
import { panelFields, panelFrom } from '#lib/panels/panel-form.ts';
import { priorityBases } from '#lib/situations/priority.ts';
import { frenchRegion } from '#lib/territories/regions.ts';
import { money } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { NewMoneyRound } from './open-money-round.server.ts';
import type { NewRound, RoundTerms } from './open-round.server.ts';
import { daysFault, roundings } from '../opening.ts';
import { type Offered, seatsTyped } from './seats-typed.ts';
import { takesPartRule } from '../takes-part.ts';

/** A draft as typed: texts, and lists where a field stands once for each offer. */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>;

export type RoundKind = 'places' | 'money';

/** Most criteria that the sub-reserves of one round may name: a column of the form each. */
export const criterionSlots = 3;

const text = v.optional(v.pipe(v.string(), v.trim(), v.normalize('NFC')), '');
const raw = v.optional(v.pipe(v.string(), v.maxLength(4000)), '');
const list = v.optional(v.array(v.pipe(v.string(), v.maxLength(200))), []);

/** Every field of a draft, kept as typed: a draft may be wrong or unfinished, and nothing of it is lost. */
export const draftForm = v.object({
	revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
	...{ label_fr: raw, label_en: raw, closes_on: raw, answers_on: raw, most_choices: raw },
	priority_basis: raw,
	...{ from_age: raw, to_age: raw, region: raw, precedence: raw, share_percent: raw, rounding: raw },
	...{ draw_basis: raw, public_value_source: raw, call: raw, envelope: raw, money_reserve: raw },
	...{ criterion: list, offer: list, capacity: list, reserve: list, sub: list, sub_of: list },
	...panelFields
});

const line = (missing: () => string, length: number) =>
	v.pipe(text, v.nonEmpty(missing), v.maxLength(length, missing));
const day = (missing: () => string) => v.pipe(text, v.transform(parseDay), v.string(missing));
const whole = (least: number, most: number, wrong: () => string) =>
	v.pipe(
		text,
		v.regex(/^\d{1,3}$/, wrong),
		v.transform(Number),
		v.minValue(least, wrong),
		v.maxValue(most, wrong)
	);
const wholeOrNone = (least: number, most: number, wrong: () => string) =>
	v.pipe(
		text,
		v.transform((typed) => (typed === '' ? null : Number(typed))),
		v.nullable(v.pipe(v.number(wrong), v.integer(wrong), v.minValue(least, wrong), v.maxValue(most, wrong)))
	);
const cents = (wrong: () => string) =>
	v.pipe(
		text,
		v.transform(parseCents),
		v.number(wrong),
		v.minValue(0, wrong),
		v.maxValue(mostCents, () => m.opening_wrong_most({ most: money(mostCents, getLocale()) }))
	);

const names = {
	label_fr: line(() => m.opening_wrong_label_fr(), 120),
	label_en: line(() => m.opening_wrong_label_en(), 120)
};
const draw = {
	draw_basis: line(() => m.opening_wrong_basis(), 2000),
	public_value_source: line(() => m.opening_wrong_source(), 300)
};
const placesForm = v.object({
	...names,
	closes_on: day(() => m.opening_wrong_closes()),
	answers_on: day(() => m.opening_wrong_answers()),
	...draw,
	most_choices: whole(1, 20, () => m.allocation_wrong_most()),
	from_age: wholeOrNone(10, 99, () => m.opening_wrong_age()),
	to_age: wholeOrNone(10, 99, () => m.opening_wrong_age()),
	region: v.pipe(
		text,
		v.check(
			(code) => code === '' || frenchRegion(code) !== undefined,
			() => m.opening_wrong_region()
		)
	),
	precedence: v.picklist(['reserved-first', 'open-first'], () => m.opening_wrong_precedence()),
	share_percent: wholeOrNone(0, 100, () => m.opening_wrong_share()),
	rounding: v.picklist(roundings, () => m.opening_wrong_rounding()),
	priority_basis: v.optional(v.picklist(priorityBases), 'declared')
});
const moneyForm = v.object({
	...names,
	call: v.pipe(
		text,
		v.nonEmpty(() => m.opening_wrong_call())
	),
	answers_on: day(() => m.opening_wrong_answers()),
	envelope: cents(() => m.opening_wrong_envelope()),
	money_reserve: cents(() => m.opening_wrong_money_reserve()),
	...draw
});

type Terms = Pick<
	v.InferOutput<typeof moneyForm>,
	'label_fr' | 'label_en' | 'answers_on' | 'draw_basis' | 'public_value_source'
>;

type Read<T> = { readonly rule: T } | { readonly issues: Readonly<Record<string, string>> };

/** The round over places that a draft says, or what is to be mended, by field. */
export function placesRoundOf(fields: DraftFields, offered: readonly Offered[], now: Date): Read<NewRound> {
	const read = v.safeParse(placesForm, fields);
	const seats = seatsTyped(fields, offered);
	const scored = panelFrom(v.parse(v.object(panelFields), fields));
	const issues = {
		...issuesOf(read.issues),
		...('issues' in seats ? seats.issues : {}),
		...('issues' in scored ? scored.issues : {})
	};
	if (!read.success || 'issues' in seats || 'issues' in scored) return { issues };
	const typed = read.output;
	const { share_percent: percent, rounding, from_age: fromAge, to_age: toAge } = typed;
	if (fromAge !== null && toAge !== null && toAge < fromAge)
		return { issues: { to_age: m.opening_wrong_ages() } };
	const rule = {
		...termsOf(typed, typed.closes_on),
		mostChoices: typed.most_choices,
		takesPart: takesPartRule({ fromAge, toAge, region: typed.region || null }),
		precedence: typed.precedence,
		priorityBasis: typed.priority_basis,
		share: percent === null ? null : { percent, rounding },
		offers: seats.offers,
		panel: scored.panel
	};
	return checked(rule, now, 'closes_on');
}

/** The round over the envelope of a call that a draft says, or what is to be mended, by field. */
export function moneyRoundOf(
	fields: DraftFields,
	calls: readonly { id: string; closes_on: Day; left_cents: number }[],
	now: Date
): Read<NewMoneyRound> {
	const read = v.safeParse(moneyForm, fields);
	if (!read.success) return { issues: issuesOf(read.issues) };
	const typed = read.output;
	const call = calls.find(({ id }) => id === typed.call);
	if (!call) return { issues: { call: m.opening_wrong_call() } };
	if (typed.envelope === 0) return { issues: { envelope: m.opening_refused_no_money() } };
	if (typed.envelope > call.left_cents) return { issues: { envelope: m.opening_refused_above_left() } };
	if (typed.money_reserve > typed.envelope)
		return { issues: { money_reserve: m.opening_refused_money_reserve() } };
	const rule = {
		...termsOf(typed, call.closes_on),
		callId: call.id,
		envelopeCents: typed.envelope,
		reserveCents: typed.money_reserve
	};
	return checked(rule, now, 'call');
}

function termsOf(typed: Terms, closesOn: Day): RoundTerms {
	return {
		slug: slugFrom(typed.label_fr, 80),
		labelFr: typed.label_fr,
		labelEn: typed.label_en,
		closesOn,
		answersOn: typed.answers_on,
		drawBasis: typed.draw_basis,
		publicValueSource: typed.public_value_source
	};
}

function checked<T extends RoundTerms>(rule: T, now: Date, closing: 'closes_on' | 'call'): Read<T> {
	if (rule.slug.length < 2) return { issues: { label_fr: m.opening_wrong_label_fr() } };
	const fault = daysFault(rule, now);
	if (fault === 'already-past') return { issues: { [closing]: m.allocation_refused_past() } };
	return fault ? { issues: { answers_on: m.opening_refused_answers() } } : { rule };
}

function issuesOf(found: readonly v.BaseIssue<unknown>[] | undefined): Record<string, string> {
	const issues: Record<string, string> = {};
	for (const issue of found ?? []) issues[String(issue.path?.[0]?.key ?? '')] ??= issue.message;
	return issues;
}
