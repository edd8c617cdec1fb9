import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { dayInParis, isDay } from '#lib/basics/day.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { judgeInThreads } from './judge-in-threads.ts';
import { lineJudge, type JudgedBlock, type Judging } from './judge-lines.ts';
import { linesOf } from './lines.ts';
import type { Block, Told } from './people-lines.ts';

interface Call extends Judging {
	readonly file: string;
	/** 1: in the command's own thread. */
	readonly threads: number;
	readonly showsProgress: boolean;
}

const mostThreads = 64;
const interruptedStatus = 130;

/**
 * Reads lines `{"id", "facts"}` and writes, for each, a line `{"id", "programmes": {id: decision}}` to standard output:
 * the plain assessment and, as further keys, the five-valued verdict with its dates; with `--batch` the result and the
 * two parts only, several times as fast; with `--threads` the same lines in the same order, by that many threads. Memory
 * stays the same however long the file. A line that cannot be read is reported with its number and skipped; a fact
 * that cannot be used is reported and counts as unknown; both make the exit status 1. A name that no rule knows and a
 * value that can hardly be right are only reported. Interrupted (SIGINT), it ends after a whole line, says how many
 * people it has judged, and exits with 130; `--progress` says so each second.
 */
export async function run(args: string[]): Promise<number> {
	const call = readCall(args);
	if (!call.done) return calledWrongly(call.reason);
	const input = await openInput(call.value.file);
	if (!input.done) return calledWrongly(input.reason);

	const interruption = new AbortController();
	process.once('SIGINT', () => interruption.abort());
	addAbortSignal(interruption.signal, input.value);
	const report = reporter();
	let people = 0;
	let toldAt = performance.now();
	const tell = (words: string) => process.stderr.write(`${people.toLocaleString('en')} people ${words}\n`);
	try {
		for await (const block of judged(input.value, call.value)) {
			report(block.told);
			people += block.people;
			if (!process.stdout.write(block.text)) await once(process.stdout, 'drain');
			if (!call.value.showsProgress || performance.now() - toldAt < 1_000) continue;
			tell('judged so far');
			toldAt = performance.now();
		}
	} catch (error) {
		if (!interruption.signal.aborted) throw error;
		tell('judged, then interrupted');
		return interruptedStatus;
	}
	if (call.value.showsProgress) tell('judged');
	return report([]) ? 1 : 0;
}

/** Without threads and with explanations, each person is answered as soon as their line is there. */
async function* judged(input: AsyncIterable<Uint8Array>, call: Call): AsyncGenerator<JudgedBlock> {
	const blocks = blocksOf(linesOf(input), call.isBatch ? 1_024 : call.threads > 1 ? 64 : 1);
	if (call.threads > 1) {
		yield* judgeInThreads(blocks, { on: call.on, isBatch: call.isBatch }, call.threads);
		return;
	}
	const judge = lineJudge(call);
	for await (const block of blocks) yield judge(block);
}

const mostSignsInBlock = 4_000_000;

async function* blocksOf(lines: AsyncIterable<string>, most: number): AsyncGenerator<Block> {
	let first = 1;
	let block: string[] = [];
	let signs = 0;
	for await (const line of lines) {
		block.push(line);
		signs += line.length;
		if (block.length < most && signs < mostSignsInBlock) continue;
		yield { first, lines: block };
		first += block.length;
		block = [];
		signs = 0;
	}
	if (block.length > 0) yield { first, lines: block };
}

const mostNamesReported = 1_000;

/** Writes what is told of lines, an unknown name once; answers whether there was a fault so far. */
function reporter(): (told: readonly Told[]) => boolean {
	let hasFaults = false;
	const names = new Set<string>();
	return (told) => {
		for (const { line, problem, isFault, stranger } of told) {
			hasFaults ||= isFault;
			if (stranger !== undefined) {
				if (names.has(stranger) || names.size >= mostNamesReported) continue;
				names.add(stranger);
			}
			process.stderr.write(`line ${line}: ${problem}\n`);
		}
		return hasFaults;
	};
}

function readCall(args: string[]): Outcome<Call, string> {
	try {
		const { values } = parseArgs({
			args,
			options: {
				facts: { type: 'string', default: '-' },
				on: { type: 'string' },
				batch: { type: 'boolean', default: false },
				threads: { type: 'string', default: '1' },
				progress: { type: 'boolean', default: false }
			}
		});
		const on = values.on ?? dayInParis(new Date());
		if (!isDay(on)) return refused(`--on ${on} is not a day (YYYY-MM-DD)`);
		const threads = Number(values.threads);
		if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads)
			return refused(`--threads ${values.threads} is not a whole number from 1 to ${mostThreads}`);
		return done({ file: values.facts, on, isBatch: values.batch, threads, showsProgress: values.progress });
	} catch (error) {
		return refused(error instanceof Error ? error.message : String(error));
	}
}

async function openInput(file: string): Promise<Outcome<Readable, string>> {
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
