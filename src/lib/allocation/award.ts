import { type Cents, sumCents } from '#lib/basics/cents.ts';
import { drawOrder } from './lottery.ts';

/** An envelope of money given out in one order. Amounts are computed beforehand and never trimmed. */
export interface MoneyProblem {
	readonly seed: string;
	readonly envelopeCents: Cents;
	/** Part of the envelope guaranteed to priority files, at most the whole; what they leave is open to all. */
	readonly reserveCents: Cents;
	readonly files: readonly MoneyFile[];
}

export interface MoneyFile {
	readonly id: string;
	readonly priority: boolean;
	readonly amountCents: Cents;
	/** A panel's score, the highest first; null comes last. */
	readonly score: number | null;
}

export interface Awards {
	readonly awarded: readonly {
		readonly file: string;
		readonly amountCents: Cents;
		readonly from: 'reserve' | 'open';
	}[];
	/** In the order in which returned money is offered. */
	readonly waiting: readonly string[];
	readonly leftCents: Cents;
}

/** What a round over money did, published with its result. */
export interface MoneyReport {
	readonly files: number;
	readonly awarded: number;
	readonly awardedWithPriority: number;
	readonly awardedCents: Cents;
	readonly leftCents: Cents;
	/** Files that the same money without its reserve would have answered otherwise. */
	readonly changedByReserve: number;
}

/**
 * Awards down the order, score then draw: first priority files from the reserve, up to the first that does not fit in
 * it; then all the others from everything left, up to the first that does not fit. A smaller file further down never
 * overtakes. Throws a RangeError on an amount that is not positive whole cents, or a reserve beyond the envelope.
 */
export function awardInOrder({ seed, envelopeCents, reserveCents, files }: MoneyProblem): Awards {
	checkAmounts(envelopeCents, reserveCents, files);
	const draw = drawOrder(
		seed,
		files.map(({ id }) => id)
	);
	const inOrder = files
		.map((file, at) => ({ file, place: draw[at] as number }))
		.sort((one, other) => (other.file.score ?? -1) - (one.file.score ?? -1) || one.place - other.place)
		.map(({ file }) => file);

	const reserved = upTo(
		reserveCents,
		inOrder.filter(({ priority }) => priority)
	);
	const spent = sumCents(reserved.map(({ amountCents }) => amountCents));
	const fromReserve = new Set(reserved);
	const others = inOrder.filter((file) => !fromReserve.has(file));
	const open = upTo(envelopeCents - spent, others);
	const lines = [
		...reserved.map((file) => ({ file: file.id, amountCents: file.amountCents, from: 'reserve' as const })),
		...open.map((file) => ({ file: file.id, amountCents: file.amountCents, from: 'open' as const }))
	];
	return {
		awarded: lines,
		waiting: others.slice(open.length).map(({ id }) => id),
		leftCents: envelopeCents - sumCents(lines.map(({ amountCents }) => amountCents))
	};
}

/** The files, from the first, that fit together in this much money. */
function upTo(limitCents: Cents, files: readonly MoneyFile[]): readonly MoneyFile[] {
	let spent = 0;
	const first = files.findIndex(({ amountCents }) => (spent += amountCents) > limitCents);
	return first < 0 ? files : files.slice(0, first);
}

function checkAmounts(envelopeCents: Cents, reserveCents: Cents, files: readonly MoneyFile[]): void {
	const isAmount = (cents: Cents) => Number.isSafeInteger(cents) && cents >= 0;
	if (!isAmount(envelopeCents) || !isAmount(reserveCents) || reserveCents > envelopeCents)
		throw new RangeError(`a reserve of ${reserveCents} in an envelope of ${envelopeCents} cents`);
	for (const { id, amountCents } of files)
		if (!isAmount(amountCents) || amountCents === 0)
			throw new RangeError(`file ${id} asks ${amountCents} cents`);
}
