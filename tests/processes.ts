import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface Running {
	child: ChildProcess;
	/** Everything the process wrote so far. */
	output(): string;
	/** Ends it (SIGTERM, or the signal named) and answers once it is gone. */
	end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** One process of the product as `npm start` runs it, on the environment given and nothing of the test's own. */
export function runProcess(entry: string, env: Record<string, string>): Running {
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
		cwd: root,
		env: {
			PATH: process.env.PATH,
			SECRET_KEY: 'a secret that only the tests know, 32 signs or more',
			LOG_LEVEL: 'info',
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const chunks: string[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => void chunks.push(chunk.toString()));
	const gone = new Promise<number | null>((ended) => child.once('exit', (code) => ended(code)));
	return {
		child,
		output: () => chunks.join(''),
		end(signal = 'SIGTERM') {
			child.kill(signal);
			return gone;
		}
	};
}

/** Waits until `what` answers something true and answers it; throws after `limitMs` with the words of `sofar`. */
export async function eventually<T>(
	what: () => Promise<T | null | undefined | false> | T | null | undefined | false,
	limitMs: number,
	sofar: () => string = () => ''
): Promise<T> {
	const end = Date.now() + limitMs;
	for (;;) {
		const found = await what();
		if (found) return found;
		if (Date.now() > end) throw new Error(`nothing after ${limitMs} ms\n${sofar()}`);
		await new Promise((wait) => setTimeout(wait, 40));
	}
}
