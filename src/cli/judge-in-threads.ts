import { Worker } from 'node:worker_threads';
import type { JudgedBlock, Judging } from './judge-lines.ts';
import type { Block } from './people-lines.ts';

/** How many blocks a thread has before it, so that it never waits for the next. */
const ahead = 2;

/**
 * The blocks judged by that many threads, in the order of the lines. At most two blocks a thread are in memory. Ends its
 * threads with the last block, when the caller stops reading, or when one of them fails.
 */
export async function* judgeInThreads(
	blocks: AsyncIterable<Block>,
	judging: Judging,
	threads: number
): AsyncGenerator<JudgedBlock> {
	const judges = Array.from({ length: threads }, () => threadJudge(judging));
	const waiting: Promise<JudgedBlock>[] = [];
	try {
		let turn = 0;
		for await (const block of blocks) {
			const judge = judges[turn++ % threads];
			if (judge) waiting.push(judge.judged(block));
			const next = waiting.length >= ahead * threads ? waiting.shift() : undefined;
			if (next) yield await next;
		}
		while (waiting.length > 0) {
			const next = waiting.shift();
			if (next) yield await next;
		}
	} finally {
		await Promise.all(judges.map((judge) => judge.end()));
	}
}

/** One thread, which answers blocks in the order given. */
function threadJudge(judging: Judging) {
	const worker = new Worker(new URL('./judge-thread.ts', import.meta.url), { workerData: judging });
	const asked: PromiseWithResolvers<JudgedBlock>[] = [];
	worker.on('message', (judged: JudgedBlock) => asked.shift()?.resolve(judged));
	worker.on('error', (error) => asked.forEach(({ reject }) => reject(error)));
	return {
		judged(block: Block): Promise<JudgedBlock> {
			const answer = Promise.withResolvers<JudgedBlock>();
			answer.promise.catch(() => undefined);
			asked.push(answer);
			worker.postMessage(block);
			return answer.promise;
		},
		end: () => worker.terminate()
	};
}
