import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { PgBoss } from 'pg-boss';

/** Every kind of job, by name: verbs enqueue by it, `worker.ts` maps it to the verb that does the work. */
export const queues = [
	'mail',
	'account-letter',
	'offered-place-expired',
	'offered-place-reminder',
	'round-run',
	'round-place-expired',
	'round-place-reminder',
	'round-seat-freed',
	'round-money-freed',
	'panel-reminder',
	'hourly'
] as const;
export type Queue = (typeof queues)[number];

/** Links written to the address of an account. */
export type AccountLetter = 'sign-in' | 'reset';

/** What a job of each queue carries: ids only, the verb reads the rest when it runs. */
export interface JobData {
	mail: { mailId: string };
	/** An address instead of an id: who has no account must look the same as who has one. */
	'account-letter': { letter: AccountLetter; email: string; locale: string; next: string | null };
	'offered-place-expired': { applicationId: string };
	'offered-place-reminder': { applicationId: string };
	/** A computation of a round that an officer started: of its answers, or a dry run. */
	'round-run': { runId: string };
	'round-place-expired': { placeId: string };
	'round-place-reminder': { placeId: string };
	/** Whatever round gives out places of this offer: the verb finds it, and what is free. */
	'round-seat-freed': { offerId: string };
	/** A round over money whose envelope got some back: the verb finds how much. */
	'round-money-freed': { roundId: string };
	/** The first or the second reminder to readers of a panel whose scores are missing. */
	'panel-reminder': { roundId: string; number: 1 | 2 };
	hourly: Record<string, never>;
}

/**
 * A killed worker is noticed after `heartbeatSeconds`, its jobs start again five seconds later. A failing job is tried
 * at growing intervals, every five minutes at last, for fourteen days.
 */
const patience = {
	notify: true,
	retryLimit: 5_000,
	retryDelay: 5,
	retryBackoff: true,
	retryDelayMax: 300,
	expireInSeconds: 45,
	heartbeatSeconds: 10,
	retentionSeconds: 14 * 86_400,
	deleteAfterSeconds: 7 * 86_400
};

/** Makes pg-boss's own tables and our queues as the owner, and lets the application role use them. Safe to repeat. */
export async function createQueues(ownerUrl: string): Promise<void> {
	const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
	boss.on('error', () => {});
	await boss.start();
	for (const name of queues) {
		await boss.createQueue(name, patience);
		await boss.updateQueue(name, patience);
	}
	await boss.stop({ graceful: false });
	const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
	await sql`grant usage on schema pgboss to cap_app`.execute(db);
	await sql`grant select, insert, update, delete on all tables in schema pgboss to cap_app`.execute(db);
	await sql`grant usage on all sequences in schema pgboss to cap_app`.execute(db);
	await sql`grant execute on all functions in schema pgboss to cap_app`.execute(db);
	await db.destroy();
}
