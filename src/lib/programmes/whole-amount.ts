import type { Said } from '#lib/basics/said.ts';
import { completedYears } from '#lib/basics/day.ts';
import type { Amount, AmountCertainty, StatusAmount } from './amount.ts';
import {
	between,
	type CentsBounds,
	exactly,
	mapBounds,
	nothing,
	proportion,
	spanOf
} from './cents-bounds.ts';
import type { EstimateLine, Help } from './estimate-line.ts';
import type { Rate } from './part-bounds.ts';
import { lengthOf, type Stay, thirtieths } from './stay.ts';

/** What the amount says as a whole, beside its parts. */
export interface WholeAmount {
	readonly help: Help;
	readonly decidedBy: Said | null;
	readonly total: CentsBounds | null;
	readonly lines: readonly EstimateLine[];
	readonly covers: readonly Said[];
	readonly missing: readonly string[];
}

export function wholeAmount(amount: Amount, stay: Stay): WholeAmount {
	const length = lengthOf(stay.situation);
	switch (amount.type) {
		case 'sum':
		case 'monthly_sum':
			return { ...empty, help: 'money' };
		case 'monthly': {
			const { min, max } = amount.months;
			const most = length ? Math.max(min, Math.min(max, length.months)) : null;
			const given = stay.monthsGranted;
			const total =
				given !== undefined
					? exactly(amount.cents * given)
					: most === null
						? null
						: between(amount.cents * min, amount.cents * most);
			return money(amount, { per: 'month', bounds: exactly(amount.cents) }, total, amount.decidedBy);
		}
		case 'monthly_min': {
			const rate = between(amount.minCents, null);
			const total = length && mapBounds(rate, (cents) => proportion(cents, thirtieths(length), 30));
			return money(amount, { per: 'month', bounds: rate }, total);
		}
		case 'capped_monthly':
			return cappedMonthly(amount, stay);
		case 'monthly_by_status':
			return byStatus(amount, stay);
		case 'range': {
			const { minCents, maxCents } = amount.rangeCents;
			const bounds = between(minCents, maxCents);
			return { ...money(amount, { per: 'stay', bounds }, bounds), covers: [amount.plus] };
		}
		case 'max_by_rank':
			return byRank(amount, stay);
		case 'share':
			return shareOfCost(amount, stay);
		case 'share_of_budget': {
			const bounds = between(amount.rangeCents.minCents, amount.rangeCents.maxCents);
			const line = onlyLine({ per: 'stay', bounds }, null, amount.certainty);
			return { ...empty, help: 'organisation', decidedBy: amount.paidTo, lines: [line] };
		}
		case 'scored_project':
			return { ...empty, help: 'organisation', decidedBy: amount.paidTo };
		case 'in_kind':
			return { ...empty, help: 'in-kind' };
		case 'in_kind_plus_daily': {
			const bounds = between(amount.pocketMoneyPerDay.minCents, amount.pocketMoneyPerDay.maxCents);
			const total = length && mapBounds(bounds, (cents) => cents * length.days);
			return { ...money(amount, { per: 'day', bounds }, total), covers: amount.covers };
		}
		case 'decided_by':
			return { ...empty, help: 'money', decidedBy: amount.who };
		case 'discretionary':
			return { ...empty, help: 'not-found', decidedBy: amount.who };
		case 'lump_by_item':
			return { ...empty, help: 'not-found', covers: amount.items };
		case 'fee': {
			const { minCents, maxCents } = amount.feeCents;
			const extra = amount.membershipCents ?? 0;
			const bounds = between(minCents + extra, maxCents + extra);
			return { ...empty, help: 'fee', lines: [onlyLine({ per: 'stay', bounds }, bounds, amount.certainty)] };
		}
		case 'none':
			return { ...empty, help: 'none' };
		case 'unknown':
			return { ...empty, help: 'not-found' };
	}
}

const empty = { decidedBy: null, total: null, lines: [], covers: [], missing: [] };

function money(
	{ certainty }: Amount,
	rate: Rate,
	total: CentsBounds | null,
	decidedBy: Said | null = null
): WholeAmount {
	return { ...empty, help: 'money', decidedBy, total, lines: [onlyLine(rate, total, certainty)] };
}

type Of<T extends Amount['type']> = Extract<Amount, { type: T }>;

/** Each month what is missing to the ceiling of all income; part months in proportion. */
function cappedMonthly(amount: Of<'capped_monthly'>, stay: Stay): WholeAmount {
	const length = lengthOf(stay.situation);
	const income = stay.situation.facts[amount.cap.fact];
	const left = amount.cap.totalMaxCents - (typeof income === 'number' ? Math.round(income * 100) : 0);
	const most = Math.max(0, Math.min(amount.maxCents, left));
	const rate = typeof income === 'number' ? exactly(most) : between(0, most);
	const counted = length && Math.min(thirtieths(length), amount.maxMonths * 30);
	const total = counted === null ? null : mapBounds(rate, (cents) => proportion(cents, counted, 30));
	return {
		...money(amount, { per: 'month', bounds: rate }, total),
		missing: typeof income === 'number' ? [] : [amount.cap.fact]
	};
}

/** An allowance of every month, whatever the stay: it has a rate and no total. */
function byStatus(amount: Of<'monthly_by_status'>, { situation }: Stay): WholeAmount {
	const { birth, on, facts } = situation;
	const age = birth && (completedYears(birth, on) < 18 ? 'minor' : 'adult');
	const tax = facts['status.household_tax'];
	const fits = ({ age: aged, tax: taxed }: StatusAmount) =>
		(age === null || aged === age) && (taxed === 'any' || typeof tax !== 'string' || taxed === tax);
	const values = amount.values.filter(fits).map(({ cents }) => exactly(cents));
	const bounds = values.length > 0 ? spanOf(values) : nothing;
	const missing = [
		...(age === null ? ['person.birth_date'] : []),
		...(typeof tax === 'string' ? [] : ['status.household_tax'])
	];
	return { ...money(amount, { per: 'month', bounds }, null), missing };
}

/** Up to a ceiling that depends on the rank of the trip; a jury settles the rest. */
function byRank(amount: Of<'max_by_rank'>, { situation }: Stay): WholeAmount {
	const trips = situation.facts['history.zellidja_trips'];
	const most = typeof trips === 'number' && trips > 0 ? amount.secondCents : amount.firstCents;
	const bounds = between(
		0,
		typeof trips === 'number' ? most : Math.max(amount.firstCents, amount.secondCents)
	);
	return {
		...money(amount, { per: 'stay', bounds }, bounds),
		missing: typeof trips === 'number' ? [] : ['history.zellidja_trips']
	};
}

/** A share of the cost under a ceiling, leaving the person their own share; two sources that disagree make a span. */
function shareOfCost(amount: Of<'share'>, { costCents }: Stay): WholeAmount {
	const rules = [amount, amount.other];
	const bounds =
		costCents === null
			? between(0, Math.max(...rules.map(({ maxCents }) => maxCents)))
			: spanOf(
					rules.map(({ share, maxCents }) => {
						const room = Math.max(0, costCents - amount.ownShareMinCents);
						return exactly(Math.min(Math.round(costCents * share), maxCents, room));
					})
				);
	return money(amount, { per: 'stay', bounds }, bounds);
}

/** A single brick that is the whole amount. */
function onlyLine(rate: Rate, total: CentsBounds | null, certainty: AmountCertainty): EstimateLine {
	return { id: 'amount', label: null, rate, applies: 'yes', total, certainty, observed: [], announced: null };
}
