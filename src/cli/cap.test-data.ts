import { spawnSync } from 'node:child_process';

/** Runs the command as an operator would, and answers its status and what it wrote. */
export function cap(args: string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/cap.mjs', ...args], {
		input,
		encoding: 'utf8',
		maxBuffer: 16_000_000
	});
	return { status, stdout, stderr };
}
