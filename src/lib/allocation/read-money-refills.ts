import { done, type Done } from '#lib/basics/outcome.ts';
import type { MoneyProblem } from './award.ts';
import type { Fault, Faults } from './fault.ts';
import { jsonIn } from './json-in.ts';
import { readAwards, readMoneyProblem, type StatedAwards } from './read-money.ts';
import { Reading } from './reading.ts';

/** A refill of a round over money as it is published: what was left to give, as text, and the answers to it. */
export interface StatedMoneyRefill extends StatedAwards {
	readonly input: string;
	/** The same, read. */
	readonly rest: MoneyProblem;
}

/** Reads the refills of a round over money from parsed JSON. Answers every fault with the path to it. */
export function readMoneyRefills(value: unknown): Done<readonly StatedMoneyRefill[]> | Faults {
	const read = new Reading();
	const root = read.object(value, '');
	if (!root) return read.faults();
	const refills: StatedMoneyRefill[] = [];
	for (const [position, each] of read.list(root.refills, 'refills').entries()) {
		const at = `refills[${position}]`;
		const fields = read.object(each, at);
		if (!fields) continue;
		const awards = readAwards(fields);
		// The whole of what was left to give stands in it: as long as the round is large.
		const input = read.text(fields.input, `${at}.input`, Infinity);
		const json = jsonIn(new TextEncoder().encode(input));
		const rest = json.done ? readMoneyProblem(json.value) : json;
		if (!awards.done) return within(awards, at);
		if (!rest.done) return within(rest, `${at}.input`);
		refills.push({ ...awards.value, input, rest: rest.value });
	}
	return read.isSound ? done(refills) : read.faults();
}

/** The same faults, their paths begun at the place in the whole file where they stand. */
function within({ faults }: Faults, place: string): Faults {
	const under = (fault: Fault): Fault =>
		'at' in fault ? { ...fault, at: fault.at === '' ? place : `${place}.${fault.at}` } : fault;
	return { done: false, faults: faults.map(under) };
}
