import { done, type Done } from '#lib/basics/outcome.ts';
import type { MoneyProblem } from './award.ts';
import { jsonIn } from './json-in.ts';
import { readAwards, readMoneyProblem, type StatedAwards } from './read-money.ts';
import { type Faults, Reading } from './reading.ts';

/** A refill of a round over money as it is published: what was left to give, as text, and the answers to it. */
export interface StatedMoneyRefill extends StatedAwards {
	readonly input: string;
	/** The same, read. */
	readonly rest: MoneyProblem;
}

/** Reads the refills of a round over money from parsed JSON. Answers every fault with the path to it. */
export function readMoneyRefills(value: unknown): Done<readonly StatedMoneyRefill[]> | Faults {
	const read = new Reading();
	const root = read.object(value, 'the refills');
	if (!root) return read.faults();
	const refills: StatedMoneyRefill[] = [];
	for (const [position, each] of read.list(root.refills, 'refills').entries()) {
		const fields = read.object(each, `refills[${position}]`);
		if (!fields) continue;
		const awards = readAwards(fields);
		const input = read.text(fields.input, `refills[${position}].input`);
		const json = jsonIn(new TextEncoder().encode(input));
		const rest = json.done ? readMoneyProblem(json.value) : json;
		if (!awards.done) return awards;
		if (!rest.done) return rest;
		refills.push({ ...awards.value, input, rest: rest.value });
	}
	return read.isSound ? done(refills) : read.faults();
}
