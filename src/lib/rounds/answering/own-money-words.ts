import type { Cents } from '#lib/basics/cents.ts';
import { money } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { MoneyPart } from '../money-standing.ts';

/** What a person's answer comes down to, in one sentence, with the tone it is said in. */
export function ownMoneyTitle(own: {
	readonly amountCents: Cents;
	readonly leftAt: Date | null;
	readonly decided: MoneyPart | null;
	readonly isDenied: boolean;
	readonly turn: string | null;
	/** Given by changing the decision after an appeal. */
	readonly onAppeal: object | null;
}): { text: string; isGiven: boolean } {
	const amount = money(own.amountCents, getLocale());
	if (own.leftAt !== null) return { text: m.money_own_left(), isGiven: false };
	if (own.decided !== null || own.turn === 'awarded' || own.onAppeal)
		return { text: m.money_own_given({ amount }), isGiven: true };
	const isOver = own.isDenied || own.turn === 'set-aside';
	return { text: isOver ? m.money_own_denied() : m.money_own_waiting(), isGiven: false };
}
