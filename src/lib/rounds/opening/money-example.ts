import { awardInOrder } from '#lib/allocation/award.ts';
import type { Cents } from '#lib/basics/cents.ts';

/** Shares of the envelope that invented people ask for, by rank, and who of them has priority. */
const asks = [
	{ name: 'Ana', hundredths: 30, priority: false },
	{ name: 'Bilal', hundredths: 25, priority: false },
	{ name: 'Chloé', hundredths: 20, priority: true },
	{ name: 'David', hundredths: 30, priority: false },
	{ name: 'Emma', hundredths: 10, priority: false },
	{ name: 'Farid', hundredths: 15, priority: true }
];

export interface MoneyExampleLine {
	readonly rank: number;
	readonly name: string;
	readonly priority: boolean;
	readonly amountCents: Cents;
	readonly from: 'reserve' | 'open' | null;
}

/** Six invented requests on the money of a call, in whole euros, answered by its rule with its reserve and without. */
export function moneyExample(
	envelopeCents: Cents,
	reserveCents: Cents
): { lines: MoneyExampleLine[]; withoutReserve: MoneyExampleLine[]; leftCents: Cents } {
	const files = asks.map(({ name, hundredths, priority }, at) => ({
		id: name,
		priority,
		amountCents: Math.max(100, Math.round((envelopeCents * hundredths) / 10_000) * 100),
		score: asks.length - at
	}));
	const answer = (reserve: Cents) => {
		const { awarded, leftCents } = awardInOrder({
			seed: 'exemple',
			envelopeCents,
			reserveCents: reserve,
			files
		});
		const from = new Map(awarded.map((line) => [line.file, line.from]));
		const lines = files.map(({ id, priority, amountCents }, at) => ({
			rank: at + 1,
			name: id,
			priority,
			amountCents,
			from: from.get(id) ?? null
		}));
		return { lines, leftCents };
	};
	return { ...answer(reserveCents), withoutReserve: answer(0).lines };
}
