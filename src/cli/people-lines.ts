import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import type { FactDefinitions } from '#lib/eligibility/rule.ts';
import { longestLine } from './lines.ts';

export interface Person {
	readonly id: string | number;
	readonly facts: Facts;
}

/** What is told of a line: a fault when something in it could not be used; the name when no rule knows it. */
export interface Told {
	readonly line: number;
	readonly problem: string;
	readonly isFault: boolean;
	readonly stranger?: string;
}

/** Lines that follow each other, and the number of the first, from 1. */
export interface Block {
	readonly first: number;
	readonly lines: readonly string[];
}

type Doubts = (facts: Facts) => readonly { readonly fact: string; readonly problem: string }[];

const mostFacts = 1_000;

/**
 * The people of lines `{"id", "facts"}`. A line that cannot be read is told with its number and skipped; a fact that
 * cannot be used is told and left out; one that can hardly be right, or that no rule knows, is told.
 */
export function readPeople(
	{ first, lines }: Block,
	definitions: FactDefinitions,
	doubtsAbout: Doubts
): { people: Person[]; told: Told[] } {
	const people: Person[] = [];
	const told: Told[] = [];
	for (const [at, text] of lines.entries()) {
		if (text.trim() === '') continue;
		const line = first + at;
		const person = readPerson(text);
		if (!person.done) {
			told.push({ line, problem: person.reason, isFault: true });
			continue;
		}
		const { facts, strangers, unusable } = readFacts(person.value.facts, definitions);
		for (const stranger of strangers)
			told.push({
				line,
				problem: `unknown fact ${stranger}, ignored here and below`,
				isFault: false,
				stranger
			});
		for (const name of unusable)
			told.push({
				line,
				problem: `${name}: not a ${definitions[name]?.type}, counted as unknown`,
				isFault: true
			});
		for (const { fact, problem } of doubtsAbout(facts))
			told.push({ line, problem: `${fact}: ${problem}`, isFault: false });
		people.push({ id: person.value.id, facts });
	}
	return { people, told };
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
