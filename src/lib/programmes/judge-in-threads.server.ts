import { Worker } from 'node:worker_threads';
import type { Day } from '#lib/basics/day.ts';
import type { BatchVerdicts } from '#lib/eligibility/batch.ts';
import { peopleBetween, type CodedColumn, type Columns } from '#lib/eligibility/columns.ts';
import type { Catalogue } from '#lib/eligibility/rule.ts';

/** What a thread is given to judge. */
export interface ThreadTask {
	readonly catalogue: Catalogue;
	readonly columns: Columns;
	readonly on: Day;
}

/** What a thread tells: how many people it has judged so far, then the verdicts. */
export type ThreadNews = { readonly people: number } | { readonly verdicts: BatchVerdicts };

/**
 * The verdicts of `judgeBatch`, byte for byte, worked out by that many threads, each for its share of the people. The
 * columns are shared, not copied once more for each thread. Rejects with the signal's reason when aborted.
 */
export async function judgeInThreads(
	{ catalogue, columns, on }: ThreadTask,
	threads: number,
	options: { readonly signal?: AbortSignal; readonly onProgress?: (people: number) => void } = {}
): Promise<BatchVerdicts> {
	options.signal?.throwIfAborted();
	const { people } = columns;
	const shared = sharedColumns(columns);
	const share = Math.max(1, Math.ceil(people / threads));
	const starts = Array.from({ length: Math.max(1, Math.ceil(people / share)) }, (_, at) => at * share);
	const progress = starts.map(() => 0);
	const parts = await Promise.all(
		starts.map((from, at) => {
			const part = peopleBetween(shared, from, Math.min(people, from + share));
			return inThread({ catalogue, columns: part, on }, options.signal, (judged) => {
				progress[at] = judged;
				options.onProgress?.(progress.reduce((sum, each) => sum + each, 0));
			});
		})
	);
	return joined(parts, people);
}

function inThread(
	task: ThreadTask,
	signal: AbortSignal | undefined,
	onProgress: (people: number) => void
): Promise<BatchVerdicts> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./judge-thread.server.ts', import.meta.url), { workerData: task });
		const stop = () => {
			void worker.terminate();
			reject(signal?.reason);
		};
		signal?.addEventListener('abort', stop, { once: true });
		worker.on('message', (news: ThreadNews) => {
			if ('people' in news) onProgress(news.people);
			else resolve(news.verdicts);
		});
		worker.on('error', reject);
		worker.on('exit', () => {
			signal?.removeEventListener('abort', stop);
			reject(new Error('a judging thread ended before it was done'));
		});
	});
}

function joined(parts: readonly BatchVerdicts[], people: number): BatchVerdicts {
	const [first] = parts;
	if (!first) throw new RangeError('nothing was judged');
	const words = 2 * Math.ceil(first.programmes.length / 32);
	const yes = new Int32Array(words * people);
	const possible = new Int32Array(words * people);
	for (let word = 0; word < words; word += 1) {
		let at = word * people;
		for (const part of parts) {
			yes.set(part.yes.subarray(word * part.people, (word + 1) * part.people), at);
			possible.set(part.possible.subarray(word * part.people, (word + 1) * part.people), at);
			at += part.people;
		}
	}
	return { ...first, people, yes, possible };
}

function sharedColumns({ people, truths, numbers, days, texts, lists }: Columns): Columns {
	const each = <C>(columns: ReadonlyMap<string, C>, share: (column: C) => C) =>
		new Map([...columns].map(([name, column]) => [name, share(column)]));
	const coded = ({ codes, dictionary }: CodedColumn): CodedColumn => ({ codes: shared(codes), dictionary });
	return {
		people,
		truths: each(truths, shared),
		numbers: each(numbers, shared),
		days: each(days, shared),
		texts: each(texts, coded),
		lists: each(lists, coded)
	};
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The same numbers in memory that threads may share. */
function shared<C extends Numbers>(column: C): C {
	const bytes = new Uint8Array(new SharedArrayBuffer(column.byteLength));
	bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
	const Kind = column.constructor as new (buffer: SharedArrayBuffer) => C;
	return new Kind(bytes.buffer);
}
