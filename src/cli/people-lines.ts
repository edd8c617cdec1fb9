import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import type { FactDefinitions } from '#lib/eligibility/rule.ts';
import { linesOf, longestLine } from './lines.ts';

export interface Person {
	readonly id: string | number;
	readonly facts: Facts;
}

/** What is told of a line: `fault` when something in it could not be used. */
export type Report = (line: number, problem: string, isFault: boolean) => void;

const mostNamesReported = 1_000;
const mostFacts = 1_000;

/**
 * The people of a stream of lines `{"id", "facts"}`, one in memory at a time. A line that cannot be read is reported
 * with its number and skipped; a fact that cannot be used is reported and left out; one that can hardly be right is
 * reported and kept; a name that no rule knows is reported once, as long as there are not more than a thousand.
 */
export async function* peopleOf(
	bytes: AsyncIterable<Uint8Array>,
	definitions: FactDefinitions,
	doubts: (facts: Facts) => readonly { readonly fact: string; readonly problem: string }[],
	report: Report
): AsyncGenerator<Person> {
	let number = 0;
	const namesReported = new Set<string>();
	for await (const line of linesOf(bytes)) {
		number += 1;
		if (line.trim() === '') continue;
		const person = readPerson(line);
		if (!person.done) {
			report(number, person.reason, true);
			continue;
		}
		const { facts, strangers, unusable } = readFacts(person.value.facts, definitions);
		for (const name of strangers) {
			if (namesReported.has(name) || namesReported.size >= mostNamesReported) continue;
			namesReported.add(name);
			report(number, `unknown fact ${name}, ignored here and below`, false);
		}
		for (const name of unusable)
			report(number, `${name}: not a ${definitions[name]?.type}, counted as unknown`, true);
		for (const { fact, problem } of doubts(facts)) report(number, `${fact}: ${problem}`, false);
		yield { id: person.value.id, facts };
	}
}

function readPerson(line: string): Outcome<{ id: string | number; facts: Record<string, unknown> }, string> {
	if (line.length > longestLine) return refused(`longer than ${longestLine} signs`);
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return refused(`not JSON (${error instanceof Error ? error.message : error})`);
	}
	if (!isObject(value)) return refused('expected an object {"id", "facts"}');
	const { id, facts } = value;
	if (typeof id !== 'string' && typeof id !== 'number') return refused('"id" must be a text or a number');
	if (!isObject(facts)) return refused('"facts" must be an object');
	const count = Object.keys(facts).length;
	return count > mostFacts ? refused(`${count} facts, at most ${mostFacts}`) : done({ id, facts });
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
