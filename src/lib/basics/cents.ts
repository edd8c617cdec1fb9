/** An amount of money in whole euro cents, a safe integer. Euros with decimals never circulate in the code. */
export type Cents = number;

/** The most that one amount may be, typed or read from a file: ten billion euros, whose sums stay exact. */
export const mostCents: Cents = 1_000_000_000_000;

const typedAmount = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/;
const groupedAmount =
	/^-?(?!0)\d{1,3}(?:([\s\u00a0\u202f'’]|[.,](?=\d{3}))\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/;

/**
 * Reads an amount in euros as people type it in French or English: `1234`, `1 234,50 €`, `€1,234.50`, `12,5`.
 * A lone comma or point before exactly three digits (`1,234`) separates thousands, because an amount has two
 * decimals at most. Answers null for anything else: letters, three decimals (`0,001`), misplaced separators.
 */
export function parseCents(typed: string): Cents | null {
	const bare = typed
		.trim()
		.replace(/^(-?)\s*(?:€|EUR)\s*|\s*(?:€|EUR|euros?)$/gi, '$1')
		.replace('\u2212', '-');
	const grouped = groupedAmount.exec(bare);
	const separator = grouped?.[1];
	if (separator && usedAsBoth(bare, separator)) return null;

	const parts = typedAmount.exec(separator ? bare.replaceAll(separator, '') : bare);
	if (!parts) return null;
	const [, sign, euros = '', decimals = ''] = parts;
	const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
	return sign && cents > 0 ? -cents : cents;
}

function usedAsBoth(amount: string, separator: string): boolean {
	return amount.slice(amount.lastIndexOf(separator) + 1).length < 3;
}

/** The exact total. Throws a RangeError when an amount is not an integer or the total leaves the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
	let total = 0;
	for (const amount of amounts) {
		if (!Number.isSafeInteger(amount)) throw new RangeError(`Not an amount in cents: ${amount}`);
		total += amount;
		if (!Number.isSafeInteger(total)) throw new RangeError('Total beyond the exact integers');
	}
	return total;
}
