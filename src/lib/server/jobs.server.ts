import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery } from 'kysely';
import { type ConnectionOptions, PgBoss } from 'pg-boss';
import type { Act } from '#lib/server/act.ts';
import type { JobData, Queue } from '#lib/server/queues.server.ts';

const transaction = new AsyncLocalStorage<Act['db']>();

/** pg-boss's statements run on the transaction of whoever calls, never on a connection of its own. */
const onCallersTransaction: NonNullable<ConnectionOptions['db']> = {
	async executeSql(text: string, values: unknown[] = []) {
		const db = transaction.getStore();
		if (!db) throw new Error('jobs are enqueued inside a transaction');
		const { rows } = await db.executeQuery(CompiledQuery.raw(text, values));
		return { rows };
	}
};

/** Never started: it writes jobs and knows the queues, and has neither timers nor connections. */
const sender = new PgBoss({ db: onCallersTransaction, migrate: false, supervise: false, schedule: false });
sender.on('error', () => {});

export interface EnqueueOptions {
	/** Not before this instant. Without it a waiting worker takes the job as soon as the act commits. */
	startAfter?: Date;
	/** With `oncePerSeconds`: at most one job of this key in each such span of time. */
	singletonKey?: string;
	oncePerSeconds?: number;
}

/**
 * Writes a job in the act's own transaction: no job without its act, no act without its job. Answers the job's id, or
 * null when its span of time already has one. Throws outside a transaction.
 */
export async function enqueue<Q extends Queue>(
	tx: Pick<Act, 'db'>,
	queue: Q,
	data: JobData[Q],
	{ startAfter, singletonKey, oncePerSeconds }: EnqueueOptions = {}
): Promise<string | null> {
	const { db } = tx;
	if (!db.isTransaction) throw new Error('jobs are enqueued inside a transaction');
	return transaction.run(db, () =>
		sender.send(queue, data, {
			...(startAfter ? { startAfter } : {}),
			...(singletonKey ? { singletonKey } : {}),
			...(oncePerSeconds ? { singletonSeconds: oncePerSeconds } : {})
		})
	);
}

/** Writes the jobs of many in one statement, in the act's own transaction; each as `enqueue` would. */
export async function enqueueAll<Q extends Queue>(
	tx: Pick<Act, 'db'>,
	queue: Q,
	jobs: readonly { data: JobData[Q]; startAfter?: Date }[]
): Promise<void> {
	const { db } = tx;
	if (!db.isTransaction) throw new Error('jobs are enqueued inside a transaction');
	if (jobs.length === 0) return;
	await transaction.run(db, () => sender.insert(queue, [...jobs]));
}
