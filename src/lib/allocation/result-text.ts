import type { RunResult } from './run.ts';

const rowsAtOnce = 10_000;

/**
 * The result as a file, piece by piece: one line an answer, always the same bytes for the same result.
 */
export function* resultText({ engine, inputHash, report, assignment }: RunResult): Generator<string> {
	const head = JSON.stringify({ engine, inputHash, report });
	yield `${head.slice(0, -1)},"assignment":[`;
	for (let from = 0; from < assignment.length; from += rowsAtOnce) {
		const rows = assignment.slice(from, from + rowsAtOnce).map((row) => JSON.stringify(row));
		yield `${from === 0 ? '\n' : ',\n'}${rows.join(',\n')}`;
	}
	yield '\n]}\n';
}
