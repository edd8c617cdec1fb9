import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonIn } from '#lib/allocation/json-in.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { readMoneyProblem } from '#lib/allocation/read-money.ts';
import { resultText } from '#lib/allocation/result-text.ts';
import { moneyResultText, runMoney } from '#lib/allocation/run-money.ts';
import { runProblem } from '#lib/allocation/run.ts';
import { isMoneyProblem } from '#lib/rounds/running/check-money.ts';
import { faultSentence } from '#lib/rounds/running/fault-words.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { fileDigest } from './file-digest.ts';
import { fileFault } from './file-fault.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Runs each problem and writes its result to the folder under the same name. A problem that cannot be read or written
 * is named and the others still run; then the status is 1.
 */
export async function run(args: string[]): Promise<number> {
	const call = readCall(args);
	if (!call.done) {
		process.stderr.write(`cap allocation run: ${call.reason}\n`);
		return 2;
	}
	const { files, folder } = call.value;
	let failures = 0;
	for (const file of files) {
		const failure = await runFile(file, join(folder, basename(file)));
		if (failure === null) continue;
		progressOf(file)('');
		failures++;
		process.stderr.write(failure.map((line) => `${file}: ${line}\n`).join(''));
	}
	if (files.length > 1)
		process.stderr.write(`${files.length - failures} of ${files.length} problems written to ${folder}\n`);
	return failures === 0 ? 0 : 1;
}

function readCall(args: string[]): Outcome<{ files: string[]; folder: string }, string> {
	let call;
	try {
		call = parseArgs({
			args,
			allowPositionals: true,
			options: { problem: { type: 'string', multiple: true }, out: { type: 'string' } }
		});
	} catch (error) {
		return refused(error instanceof Error ? error.message : String(error));
	}
	const files = [...(call.values.problem ?? []), ...call.positionals];
	const folder = call.values.out;
	if (files.length === 0) return refused('name the problems with --problem FILE…');
	if (!folder) return refused('name the folder of the results with --out DIR');
	const targets = new Set<string>();
	for (const file of files) {
		const target = resolve(folder, basename(file));
		if (target === resolve(file)) return refused(`the result of ${file} would replace the problem itself`);
		if (targets.has(target))
			return refused(`two problems are named ${basename(file)}: run them one folder at a time`);
		targets.add(target);
	}
	return done({ files, folder });
}

/** Null when the result is written; otherwise what to say. */
async function runFile(file: string, target: string): Promise<readonly string[] | null> {
	const show = progressOf(file);
	show('reading');
	let bytes: Uint8Array | null;
	try {
		bytes = await readFile(file);
	} catch (error) {
		return [`cannot be read: ${fileFault(error)}`];
	}
	if (isMoneyProblem(bytes)) return runMoneyFile(bytes, target);
	const read = problemIn(bytes, fileDigest);
	// A large round needs the room of its own file.
	bytes = null;
	if (!read.done) return read.faults.map((fault) => faultSentence(fault, 'en'));
	const { problem, inputHash } = read.value;
	const result = runProblem(
		problem,
		inputHash,
		(placed, total) => show(`placing, ${Math.floor((100 * placed) / Math.max(1, total))} %`),
		show
	);
	show('writing');
	try {
		await writeWhole(target, resultText(result));
	} catch (error) {
		return [`the result cannot be written to ${target}: ${fileFault(error)}`];
	}
	show('');
	const { applicants, placed, supply } = result.report;
	process.stdout.write(
		`${target}: ${placed} of ${applicants} placed, ${supply.unfilled} of ${supply.seats} seats unfilled\n`
	);
	return null;
}

async function runMoneyFile(bytes: Uint8Array, target: string): Promise<readonly string[] | null> {
	const json = jsonIn(bytes);
	const read = json.done ? readMoneyProblem(json.value) : json;
	if (!read.done) return read.faults.map((fault) => faultSentence(fault, 'en'));
	const result = runMoney(read.value, fileDigest(bytes));
	try {
		await writeWhole(target, [moneyResultText(result)]);
	} catch (error) {
		return [`the result cannot be written to ${target}: ${fileFault(error)}`];
	}
	const { files, awarded, leftCents } = result.report;
	process.stdout.write(`${target}: ${awarded} of ${files} files awarded, ${leftCents} cents left\n`);
	return null;
}

/** Somebody at a screen sees what a long run is at; the line is cleared when it ends. */
function progressOf(file: string) {
	return (doing: string): void => {
		if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${doing && `${file}: ${doing}`}`);
	};
}
