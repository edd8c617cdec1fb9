import type { Cents } from '#lib/basics/cents.ts';
import { money } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { MoneyPart } from '../money-standing.ts';

/** A proposal of a run with its decision, over places or over money. */
export interface SaidAward {
	readonly proposed_title: string | null;
	readonly decided_title: string | null;
	readonly proposed_money: MoneyPart | null;
	readonly decided_money: MoneyPart | null;
	/** Null in a round over places. */
	readonly amount_cents: Cents | null;
}

export const proposedWord = ({ proposed_title, proposed_money, amount_cents }: SaidAward) =>
	given(proposed_title, proposed_money, amount_cents);
export const decidedWord = ({ decided_title, decided_money, amount_cents }: SaidAward) =>
	given(decided_title, decided_money, amount_cents);

function given(title: string | null, part: MoneyPart | null, cents: Cents | null): string {
	if (cents === null) return title ?? m.allocation_no_place();
	const amount = money(cents, getLocale());
	if (part === null) return m.money_given_none({ amount });
	return part === 'reserve' ? m.money_given_reserve({ amount }) : amount;
}
