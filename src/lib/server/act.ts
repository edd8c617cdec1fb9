import { type Kysely, sql, Transaction } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';

/** A read-only hand on the database: queries take it, so that writing does not type-check. */
export type Reader = Pick<Kysely<DB>, 'selectFrom' | 'with'>;

/** Who acts, when, on which connection: the first argument of every verb. */
export interface Act<A extends Actor = Actor> {
	db: Kysely<DB>;
	actor: A;
	/** Instant the act is judged at: from the database clock for writes. */
	now: Date;
}

/**
 * Runs `work` in one transaction, or in the one `act` is already in, so that verbs compose. The actor is named to
 * PostgreSQL, whose row-level security reads it. Inside, only `tx.db` may be used.
 */
export function inTransaction<A extends Actor, T>(act: Act<A>, work: (tx: Act<A>) => Promise<T>): Promise<T> {
	if (act.db instanceof Transaction) return work(act);
	return act.db.transaction().execute(async (db) => {
		await sql`select set_config('app.actor', ${act.actor.personId ?? ''}, true)`.execute(db);
		return work({ ...act, db });
	});
}

/** The database's own clock: two web servers and a worker agree on when a call closes. */
export async function databaseNow(db: Kysely<DB>): Promise<Date> {
	const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
	return rows[0]!.now;
}
