import { parentPort, workerData } from 'node:worker_threads';
import { lineJudge } from './judge-lines.ts';
import type { Block } from './people-lines.ts';

const judge = lineJudge(workerData);
parentPort?.on('message', (block: Block) => parentPort?.postMessage(judge(block)));
