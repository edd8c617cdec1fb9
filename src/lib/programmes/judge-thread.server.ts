import { parentPort, workerData } from 'node:worker_threads';
import { judging } from '#lib/eligibility/batch.ts';
import { compileBatch } from '#lib/eligibility/batch-rules.ts';
import { readRulebook } from '#lib/eligibility/rulebook.ts';
import type { ThreadNews, ThreadTask } from './judge-in-threads.server.ts';

const { catalogue, columns, on }: ThreadTask = workerData;
const judged = judging(compileBatch(readRulebook(catalogue)), columns, on);
const tell = (news: ThreadNews) => parentPort?.postMessage(news);

for (let step = judged.next(); ; step = judged.next()) {
	if (step.done) {
		tell({ verdicts: step.value });
		break;
	}
	tell({ people: step.value });
}
