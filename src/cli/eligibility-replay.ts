import { readFile } from 'node:fs/promises';
import { MalformedRule } from '#lib/eligibility/malformed-rule.ts';
import { readTrace, replay } from '#lib/funding/replay.ts';
import { fileFault } from './file-fault.ts';

/** Judges a stored trace again: status 0 and "identical" when the same bytes come out, else 1 and the first difference. */
export async function run(args: string[]): Promise<number> {
	const [file, ...rest] = args;
	if (!file || rest.length > 0 || file.startsWith('--')) {
		process.stderr.write('cap eligibility replay: name one trace file\n');
		return 2;
	}
	let text: string;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		process.stderr.write(`${file}: cannot be read: ${fileFault(error)}\n`);
		return 2;
	}
	const trace = readTrace(text);
	const difference = typeof trace === 'string' ? trace : replayed(trace);
	if (difference !== null || typeof trace === 'string') {
		process.stderr.write(`${file}: ${difference}\n`);
		return 1;
	}
	const { programme, judgedOn, verdict, sealed } = trace;
	process.stdout.write(
		`${file}: identical. ${programme.id} version ${programme.version} (${programme.hash.slice(0, 12)}) on ${judgedOn}: ` +
			`${verdict.result}; ${Object.keys(trace.facts).length} facts, ${Object.keys(sealed).length} parts sealed\n`
	);
	return 0;
}

function replayed(trace: Parameters<typeof replay>[0]): string | null {
	try {
		return replay(trace);
	} catch (error) {
		if (error instanceof MalformedRule) return `rules: ${error.message}`;
		throw error;
	}
}
