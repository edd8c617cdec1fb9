import { fieldsOf, MalformedRule, numberAt, oneOfAt, textAt } from '#lib/eligibility/malformed-rule.ts';
import type { Amount, AmountCertainty, AmountPart } from './amount.ts';

/** Throws a MalformedRule, with the path to the fault, unless the value is what it should be. */
export type Check = (value: unknown, path: string) => void;
/** The keys an object has, each with its check, and no others. */
export type Shape = Readonly<Record<string, Check>>;

const certainties = [
	'high',
	'medium',
	'low',
	'conflict',
	'unknown',
	'not-applicable'
] as const satisfies readonly AmountCertainty[];

export function checkShape(value: unknown, path: string, shape: Shape): void {
	const fields = fieldsOf(value, path, Object.keys(shape));
	for (const [key, check] of Object.entries(shape)) check(fields[key], `${path}.${key}`);
}

/** A whole number from `min` to `max`; cents by default, up to a million euros. */
const whole =
	(min = 0, max = 100_000_000): Check =>
	(value, path) => {
		const number = numberAt(value, path);
		if (!Number.isInteger(number)) throw new MalformedRule(path, 'expected a whole number');
		if (number < min || number > max) throw new MalformedRule(path, `expected ${min} to ${max}`);
	};
const cents = whole();
const nothing: Check = (value, path) => {
	if (value !== null) throw new MalformedRule(path, 'expected null');
};
const share: Check = (value, path) => {
	const number = numberAt(value, path);
	if (number <= 0 || number > 1) throw new MalformedRule(path, 'expected a share of 1');
};
const oneOf =
	(...choices: readonly string[]): Check =>
	(value, path) => {
		oneOfAt(choices, value, path);
	};
const certainty = oneOf(...certainties);
const text: Check = (value, path) => {
	textAt(value, path);
};
const optional =
	(check: Check): Check =>
	(value, path) => {
		if (value !== undefined) check(value, path);
	};
const orNull =
	(check: Check): Check =>
	(value, path) => {
		if (value !== null) check(value, path);
	};
const object =
	(shape: Shape): Check =>
	(value, path) =>
		checkShape(value, path, shape);
const listOf =
	(check: Check, least = 1): Check =>
	(value, path) => {
		if (!Array.isArray(value) || value.length < least)
			throw new MalformedRule(path, `expected a list of ${least} or more`);
		value.forEach((each, at) => check(each, `${path}[${at}]`));
	};
const ordered =
	(shape: Shape, low: string, high: string): Check =>
	(value, path) => {
		checkShape(value, path, shape);
		const { [low]: from, [high]: to } = value as Record<string, number | null>;
		if (typeof from === 'number' && typeof to === 'number' && from > to)
			throw new MalformedRule(`${path}.${low}`, `${low} is above ${high}`);
	};

const said = object({ fr: text, en: text });
const range = ordered({ minCents: cents, maxCents: cents }, 'minCents', 'maxCents');
const tiers = listOf(ordered({ fromDay: whole(1), toDay: whole(1), cents }, 'fromDay', 'toDay'));
const bands = listOf(
	ordered(
		{
			minKm: whole(),
			maxKm: orNull(whole()),
			standardCents: cents,
			greenCents: orNull(cents),
			certainty: object({ standard: certainty, green: certainty })
		},
		'minKm',
		'maxKm'
	)
);
/** Rules, sets of countries and parts named elsewhere are checked by `readAmount`, which knows what they refer to. */
const elsewhere: Check = () => undefined;

const part = { id: text, type: text, label: said, certainty, note: optional(text) };

export const partShapes: Readonly<Record<AmountPart['type'], Shape>> = {
	monthly_by_set: {
		...part,
		by: oneOf('project.destination'),
		rates: listOf(object({ set: text, group: whole(0, 2), cents })),
		rangeCents: range,
		rangeSource: text,
		decidedBy: said,
		observed: listOf(object({ where: text, groupCents: listOf(cents, 3) }), 0)
	},
	monthly: { ...part, cents, if: elsewhere, asOf: optional(text) },
	monthly_override: { ...part, cents, replaces: listOf(text), if: elsewhere },
	monthly_by_country: { ...part, cents: nothing },
	distance_band_lump: {
		...part,
		bands,
		appliesToCallsFrom: whole(),
		source: text,
		earlier: object({ callsFrom: whole(), callsTo: whole(), bands, certainty, source: text })
	},
	daily_tiers: { ...part, tiers },
	lump_by_duration: { ...part, tiers, if: elsewhere },
	weekly_by_tax_quotient: {
		...part,
		maxCentsPerWeek: cents,
		otherMaxCentsPerWeek: cents,
		maxWeeks: whole(1),
		minTotalCents: cents,
		brackets: orNull(listOf(object({ maxQuotientCents: cents, centsPerWeek: cents })))
	},
	percent_bonus: { ...part, percent: whole(1, 100), of: listOf(text), if: elsewhere },
	lump: { ...part, cents, if: elsewhere, replaces: optional(listOf(text)) },
	per_km: { ...part, cents, way: oneOf('round-trip', 'one-way') },
	per_night_max: { ...part, cents },
	per_meal_day: { ...part, cents },
	unpriced: part
};

const amount = { type: text, certainty, note: optional(text) };
const parts = { parts: elsewhere };
const months = ordered({ min: whole(1), max: whole(1) }, 'min', 'max');

export const amountShapes: Readonly<Record<Amount['type'], Shape>> = {
	sum: {
		...amount,
		...parts,
		monthRule: optional(text),
		payment: optional(
			object({ advancePercent: orNull(whole(1, 100)), balance: said, source: optional(text) })
		),
		capPer12MonthsCents: optional(cents)
	},
	monthly_sum: { ...amount, ...parts },
	monthly: { ...amount, cents, decidedBy: said, months },
	monthly_min: { ...amount, minCents: cents },
	capped_monthly: {
		...amount,
		...parts,
		maxCents: cents,
		maxMonths: whole(1),
		cap: object({ fact: text, totalMaxCents: cents })
	},
	monthly_by_status: {
		...amount,
		values: listOf(
			object({ age: oneOf('adult', 'minor'), tax: oneOf('non_taxable', 'bracket1', 'any'), cents })
		),
		asOf: text,
		knownUntil: text,
		reduction: text
	},
	range: { ...amount, rangeCents: range, plus: said },
	max_by_rank: { ...amount, firstCents: cents, secondCents: cents },
	share: {
		...amount,
		share,
		maxCents: cents,
		ownShareMinCents: cents,
		other: object({ share, maxCents: cents })
	},
	share_of_budget: { ...amount, rangeCents: range, maxOutermostCents: cents, maxShare: share, paidTo: said },
	scored_project: {
		...amount,
		score: object({ min: whole(), max: whole() }),
		paidTo: said,
		observed: object({ year: text, projects: whole(), learners: whole(), totalCents: cents })
	},
	in_kind: { ...amount, ...parts, places: optional(whole(1)) },
	in_kind_plus_daily: {
		...amount,
		...parts,
		covers: listOf(said),
		pocketMoneyPerDay: object({ minCents: cents, maxCents: cents, by: oneOf('host country'), certainty })
	},
	decided_by: { ...amount, ...parts, who: said },
	lump_by_item: { ...amount, items: listOf(said), values: nothing },
	fee: { ...amount, feeCents: range, membershipCents: orNull(cents) },
	discretionary: { ...amount, who: said },
	none: { ...amount, savingsCents: range },
	unknown: amount
};
