import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayInParis, isDay, type Day } from '#lib/basics/day.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { decideAll } from '#lib/eligibility/decide.ts';
import { readFacts } from '#lib/eligibility/read-facts.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { linesOf } from './lines.ts';

/**
 * Reads lines `{"id", "facts"}` and writes, for each, a line `{"id", "programmes": {id: decision}}` to standard
 * output: the plain assessment and, as further keys, the five-valued verdict with its dates. A line that cannot be read is reported with its number and skipped; a fact that cannot be used is
 * reported and counts as unknown; both make the exit status 1. A name that no rule knows is reported once.
 */
export async function run(args: string[]): Promise<number> {
	const call = readCall(args);
	if (!call.done) return calledWrongly(call.reason);
	const input = await openInput(call.value.file);
	if (!input.done) return calledWrongly(input.reason);

	let hasFaults = false;
	let number = 0;
	const namesReported = new Set<string>();
	for await (const line of linesOf(input.value)) {
		number += 1;
		if (line.trim() === '') continue;
		const person = readPerson(line);
		if (!person.done) {
			hasFaults = true;
			report(number, person.reason);
			continue;
		}
		const { facts, strangers, unusable } = readFacts(person.value.facts, rulebook.names.facts);
		for (const name of strangers) {
			if (!namesReported.has(name)) report(number, `unknown fact ${name}, ignored here and below`);
			namesReported.add(name);
		}
		for (const name of unusable) {
			hasFaults = true;
			report(number, `${name}: not a ${rulebook.names.facts[name]?.type}, counted as unknown`);
		}
		await write({ id: person.value.id, programmes: decideAll(rulebook, facts, call.value.on) });
	}
	return hasFaults ? 1 : 0;
}

function readCall(args: string[]): Outcome<{ file: string; on: Day }, string> {
	try {
		const { values } = parseArgs({
			args,
			options: { facts: { type: 'string', default: '-' }, on: { type: 'string' } }
		});
		const on = values.on ?? dayInParis(new Date());
		return isDay(on) ? done({ file: values.facts, on }) : refused(`--on ${on} is not a day (YYYY-MM-DD)`);
	} catch (error) {
		return refused(error instanceof Error ? error.message : String(error));
	}
}

async function openInput(file: string): Promise<Outcome<AsyncIterable<Uint8Array>, string>> {
	if (file === '-') return done(process.stdin);
	try {
		const handle = await open(file);
		if (!(await handle.stat()).isDirectory()) return done(handle.createReadStream());
		await handle.close();
		return refused(`${file} is a folder, not a file`);
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return refused(isMissing ? `there is no file ${file}` : `${file} cannot be opened: ${error}`);
	}
}

type Person = { id: string | number; facts: Record<string, unknown> };

function readPerson(line: string): Outcome<Person, string> {
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
	return done({ id, facts });
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function write(answer: unknown): Promise<void> {
	if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

function report(line: number, problem: string): void {
	process.stderr.write(`line ${line}: ${problem}\n`);
}

function calledWrongly(problem: string): number {
	process.stderr.write(`cap eligibility assess: ${problem}\n`);
	return 2;
}
