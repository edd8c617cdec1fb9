import { Worker } from 'node:worker_threads';
import type { OutputOf, Work } from './compute.ts';

export type Placing = { placed: number; people: number };

/**
 * As `compute`, on a thread of its own: the worker goes on telling that it lives and taking other jobs meanwhile.
 * Rejects when the thread fails or ends without an answer.
 */
export function computeApart<K extends Work['kind']>(
	work: Extract<Work, { kind: K }>,
	onPlacing: (placing: Placing) => void = () => {}
): Promise<OutputOf[K]> {
	return new Promise((answer, fail) => {
		const thread = new Worker(new URL('./compute-thread.server.ts', import.meta.url), { workerData: work });
		thread.on('message', (message: Placing | { output: OutputOf[K] }) =>
			'output' in message ? answer(message.output) : onPlacing(message)
		);
		thread.once('error', fail);
		thread.once('exit', (code) => fail(new Error(`the computation ended with ${code} and no answer`)));
	});
}
