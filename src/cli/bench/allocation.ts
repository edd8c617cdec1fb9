import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { SizeMeasured } from './allocation-size.ts';

const sizes = [
	{ applicants: 1_000, lists: '1–10', isCompared: true },
	{ applicants: 10_000, lists: '1–10', isCompared: true },
	{ applicants: 100_000, lists: '1–10', isCompared: true },
	{ applicants: 1_000_000, lists: '1–10', isCompared: false },
	{ applicants: 1_000_000, lists: '10', isCompared: false }
];

/**
 * Rounds of a thousand to a million applicants, each size in a process of its own. Every result passes the independent
 * verifier, or the command fails; where a textbook implementation on objects can follow, it must agree.
 */
export async function benchAllocation(): Promise<void> {
	console.log(
		'allocation (1 thread; offers a tenth of applicants, half with reserves; score, then draw; medians)'
	);
	console.log(
		['applicants', 'choices', 'draw', 'solve', 'verify', 'peak memory', 'textbook', 'ratio']
			.map((title, at) => title.padStart(at === 1 ? 17 : 12))
			.join('')
	);
	for (const { applicants, lists, isCompared } of sizes) {
		const measured = measureApart(applicants, lists === '10', isCompared);
		const ms = (value: number) =>
			value < 1000 ? `${value.toFixed(1)} ms` : `${(value / 1000).toFixed(2)} s`;
		const { textbookMs } = measured;
		console.log(
			[
				applicants.toLocaleString('en').padStart(12),
				`${measured.choices.toLocaleString('en')} (${lists})`.padStart(17),
				ms(measured.drawMs).padStart(12),
				ms(measured.solveMs).padStart(12),
				ms(measured.verifyMs).padStart(12),
				`${Math.round(measured.peakBytes / 1e6)} MB`.padStart(12),
				(textbookMs === null ? '' : ms(textbookMs)).padStart(12),
				(textbookMs === null ? '' : `× ${Math.round(textbookMs / measured.solveMs)}`).padStart(12)
			].join('')
		);
	}
	console.log('');
}

function measureApart(applicants: number, isFull: boolean, isCompared: boolean): SizeMeasured {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'--disable-warning=ExperimentalWarning',
			// Everything large is a column; without a bound Node lets short-lived objects pile up beside them.
			'--max-semi-space-size=8',
			join(import.meta.dirname, 'allocation-size.ts'),
			String(applicants),
			isFull ? 'full' : 'up-to',
			isCompared ? 'textbook' : 'alone'
		],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`${applicants} applicants: ${stderr}`);
	return JSON.parse(stdout) as SizeMeasured;
}
