import type { MoneyFile, MoneyProblem } from '#lib/allocation/award.ts';

/** What the freeze of a round over money writes down: its envelope, its reserve and the requests, by reference. */
export interface MoneyList extends Pick<MoneyProblem, 'envelopeCents' | 'reserveCents'> {
	readonly files: readonly Omit<MoneyFile, 'score'>[];
}

/** The list as text, the same for the same list: the requests stand in the order of their references. */
export function moneyListText({ envelopeCents, reserveCents, files }: MoneyList): string {
	return JSON.stringify({
		envelopeCents,
		reserveCents,
		files: files
			.toSorted((one, other) => (one.id < other.id ? -1 : 1))
			.map(({ id, priority, amountCents }) => ({ id, priority, amountCents }))
	});
}

export const isMoneyList = (text: string) => text.startsWith('{"envelopeCents"');
