import type { MoneyExplanation } from '#lib/allocation/explain-money.ts';
import { money, number } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import type { ToldChoice } from './explanation-words.ts';

/** Why a request got its money or not, in short sentences: what happened, the figures behind it, the draw. */
export function toldMoney(why: MoneyExplanation): { draw: string; choices: ToldChoice[] } {
	const locale = getLocale();
	const said = (value: number) => number(value, locale);
	const euros = (cents: number) => money(cents, locale);
	return {
		draw: m.money_why_draw({ draw: said(why.draw), drawn: said(why.drawn) }),
		choices: [{ what: what(why, euros), figures: [...figures(why, euros), ...rank(why, said)] }]
	};
}

type Euros = (cents: number) => string;

function what({ from, waiting, amountCents, leftCents }: MoneyExplanation, euros: Euros): string {
	const amount = euros(amountCents);
	if (from === 'reserve') return m.money_why_reserve({ amount });
	if (from === 'open') return m.money_why_open({ amount });
	return waiting === 1
		? m.money_why_first({ amount, left: euros(leftCents) })
		: m.money_why_after({ amount, left: euros(leftCents) });
}

function figures(
	{ envelopeCents, reserveCents, from, isBehindReserve, missingCents }: MoneyExplanation,
	euros: Euros
): string[] {
	return [
		reserveCents > 0
			? m.money_why_envelope_reserve({ envelope: euros(envelopeCents), reserve: euros(reserveCents) })
			: m.money_why_envelope({ envelope: euros(envelopeCents) }),
		...(from === null && isBehindReserve ? [m.money_why_behind_reserve()] : []),
		...(missingCents !== null ? [m.money_why_missing({ amount: euros(missingCents) })] : [])
	];
}

function rank({ ahead, waiting }: MoneyExplanation, said: (value: number) => string): string[] {
	return [
		m.money_why_ahead({ count: ahead === null ? m.allocation_why_few() : said(ahead) }),
		...(waiting !== null ? [m.money_why_waiting({ place: said(waiting) })] : [])
	];
}
