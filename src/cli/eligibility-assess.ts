import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayInParis, isDay, type Day } from '#lib/basics/day.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { answerAt, judgeAtOnce, type BatchAnswer } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { columnsOf } from '#lib/eligibility/columns.ts';
import { decideAll } from '#lib/eligibility/decide.ts';
import type { Facts } from '#lib/eligibility/fact.ts';
import { doubtsAbout } from '#lib/programmes/fact-doubts.ts';
import { rulebook } from '#lib/programmes/rulebook.ts';
import { peopleOf, type Person } from './people-lines.ts';

interface Call {
	readonly file: string;
	readonly on: Day;
	readonly isBatch: boolean;
}

/**
 * Reads lines `{"id", "facts"}` and writes, for each, a line `{"id", "programmes": {id: decision}}` to standard output:
 * the plain assessment and, as further keys, the five-valued verdict with its dates; with `--batch` the result and the
 * two parts only, several times as fast. Memory stays the same however long the file. A line that cannot be read
 * is reported with its number and skipped; a fact that cannot be used is reported and counts as unknown; both make the
 * exit status 1. A name that no rule knows and a value that can hardly be right are only reported.
 */
export async function run(args: string[]): Promise<number> {
	const call = readCall(args);
	if (!call.done) return calledWrongly(call.reason);
	const input = await openInput(call.value.file);
	if (!input.done) return calledWrongly(input.reason);

	let hasFaults = false;
	const { on, isBatch } = call.value;
	const doubts = (facts: Facts) => doubtsAbout(facts, on);
	const people = peopleOf(input.value, rulebook.names.facts, doubts, (line, problem, isFault) => {
		hasFaults ||= isFault;
		process.stderr.write(`line ${line}: ${problem}\n`);
	});
	for await (const lines of isBatch ? judged(people, on) : explained(people, on))
		if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
	return hasFaults ? 1 : 0;
}

async function* explained(people: AsyncIterable<Person>, on: Day): AsyncGenerator<string> {
	for await (const { id, facts } of people)
		yield `${JSON.stringify({ id, programmes: decideAll(rulebook, facts, on) })}\n`;
}

const peopleInBatch = 1_024;

async function* judged(people: AsyncIterable<Person>, on: Day): AsyncGenerator<string> {
	const judge = batchJudge(on);
	let batch: Person[] = [];
	for await (const person of people) {
		batch.push(person);
		if (batch.length < peopleInBatch) continue;
		yield judge(batch);
		batch = [];
	}
	yield judge(batch);
}

function batchJudge(on: Day): (batch: readonly Person[]) => string {
	const rules = compileBatch(rulebook);
	/** Every answer of every programme in JSON, each written once. */
	const written = rules.programmes.map(() => new Map<string, string>());
	const inJson = (programme: number, answer: BatchAnswer) => {
		const key = answer.result + answer.person + answer.project;
		let text = written[programme]?.get(key);
		if (text === undefined) {
			text = `${JSON.stringify(rules.programmes[programme]?.id)}:${JSON.stringify(answer)}`;
			written[programme]?.set(key, text);
		}
		return text;
	};
	return (batch) => {
		const facts = batch.map((person) => person.facts);
		const verdicts = judgeAtOnce(rules, columnsOf(facts, rules.reads), on);
		const lines = batch.map(({ id }, person) => {
			const answers = rules.programmes.map((_, programme) =>
				inJson(programme, answerAt(verdicts, person, programme))
			);
			return `{"id":${JSON.stringify(id)},"programmes":{${answers.join()}}}\n`;
		});
		return lines.join('');
	};
}

function readCall(args: string[]): Outcome<Call, string> {
	try {
		const { values } = parseArgs({
			args,
			options: {
				facts: { type: 'string', default: '-' },
				on: { type: 'string' },
				batch: { type: 'boolean', default: false }
			}
		});
		const on = values.on ?? dayInParis(new Date());
		if (!isDay(on)) return refused(`--on ${on} is not a day (YYYY-MM-DD)`);
		return done({ file: values.facts, on, isBatch: values.batch });
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

function calledWrongly(problem: string): number {
	process.stderr.write(`cap eligibility assess: ${problem}\n`);
	return 2;
}
