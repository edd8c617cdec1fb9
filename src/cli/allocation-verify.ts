import { readFile } from 'node:fs/promises';
import type { Fault } from '#lib/allocation/fault.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { areSwapped, checkerOf } from '#lib/rounds/running/check-files.ts';
import { faultSentence } from '#lib/rounds/running/fault-words.ts';
import { moneyViolationSentence, violationSentence } from '#lib/rounds/running/violation-words.ts';
import { fileDigest } from './file-digest.ts';
import { fileFault } from './file-fault.ts';

/** Checks a result against its problem: status 0 when nothing is wrong, else 1 and the first fault by name. */
export async function run(args: string[]): Promise<number> {
	const [problemFile, resultFile, ...rest] = args;
	if (!problemFile || !resultFile || rest.length > 0) {
		process.stderr.write('cap allocation verify: name a problem and its result\n');
		return 2;
	}
	const check = await readFrom(problemFile, (bytes) => checkerOf(bytes, fileDigest));
	if (!check.done) return fault(problemFile, [check.reason]);
	const checking = await readFrom(resultFile, check.value);
	if (!checking.done) return fault(resultFile, [checking.reason]);
	const checked = checking.value;
	if (checked.unreadable && areSwapped(await readFile(problemFile), await readFile(resultFile)))
		return fault(problemFile, ['this is a result: name the problem first, then its result']);
	if (checked.unreadable)
		return fault(checked.unreadable === 'problem' ? problemFile : resultFile, said(checked.faults));
	if ('money' in checked) {
		const { violation: wrong, files: count, awarded, awardedCents } = checked.money;
		if (wrong) return fault(resultFile, [moneyViolationSentence(wrong, 'en')]);
		process.stdout.write(
			`${resultFile}: no fault. ${count} files, ${awarded} awarded, ${awardedCents} cents given; draw, order, envelope ` +
				`and reserve checked\n`
		);
		return 0;
	}
	const { violation, ...counted } = checked.verdict;
	if (violation) return fault(resultFile, [violationSentence(violation, 'en')]);
	process.stdout.write(
		`${resultFile}: no fault. ${counted.applicants} applicants, ${counted.offers} offers, ${counted.choices} choices, ` +
			`${counted.placed} placed; draw, seats, reserves and every choice checked\n`
	);
	return 0;
}

const said = (faults: readonly Fault[]) => faults.map((each) => faultSentence(each, 'en'));

/** What is made of a file's bytes, which nobody holds afterwards. */
async function readFrom<T>(file: string, make: (bytes: Uint8Array) => T): Promise<Outcome<T, string>> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (error) {
		return refused(`cannot be read: ${fileFault(error)}`);
	}
	return done(make(bytes));
}

function fault(file: string, lines: readonly string[]): number {
	process.stderr.write(lines.map((line) => `${file}: ${line}\n`).join(''));
	return 1;
}
