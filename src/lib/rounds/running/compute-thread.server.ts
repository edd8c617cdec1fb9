import { parentPort, workerData } from 'node:worker_threads';
import { compute, type Work } from './compute.ts';

/** The thread behind `computeApart`: it knows no database, only the text it was given. */
const output = compute(workerData as Work, (placed, people) =>
	parentPort?.postMessage({ placed, people } satisfies { placed: number; people: number })
);
parentPort?.postMessage({ output });
