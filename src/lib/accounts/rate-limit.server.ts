import { createHmac } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Limit, type LimitName, limits } from '#lib/accounts/limits.ts';
import { type Refused, refused } from '#lib/basics/outcome.ts';
import type { Act } from '#lib/server/act.ts';
import { keyFor } from '#lib/server/config.server.ts';
import type { DB } from '#lib/server/schema.ts';

/** Try again later: in how many seconds is part of the answer. */
export type TooManyTries = Refused<'too-many-tries'> & { readonly waitSeconds: number };

/** What is counted: an account as typed (whether or not it exists) or a client address. */
export type Tried = readonly (readonly [limit: LimitName, subject: string])[];

/** IPv6 clients own at least a /64: counting single addresses would count nothing. */
export function addressGroup(address: string): string {
	if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/i, '');
	const [head = '', tail] = address.toLowerCase().split('::');
	const left = head === '' ? [] : head.split(':');
	if (tail === undefined) return left.slice(0, 4).join(':');
	const right = tail === '' ? [] : tail.split(':');
	const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
	return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

function keyOf(limit: LimitName, subject: string): string {
	const plain = limit.endsWith('-address') ? addressGroup(subject) : subject.normalize('NFC').trim();
	const mac = createHmac('sha256', keyFor('rate-limit')).update(plain.toLowerCase()).digest('base64url');
	return `${limit}:${mac}`;
}

/** One statement counts and decides, so that two hundred tries at once cannot all be the first. */
async function waitFor(db: Kysely<DB>, name: LimitName, subject: string, now: Date): Promise<number> {
	const limit: Limit = limits[name];
	const forget = sql`${now}::timestamptz + make_interval(secs => ${limit.forgetSeconds})`;
	const forgetLater = limit.forgetAfter === 'last' ? forget : sql`known.forget_at`;
	const doubled = sql`${limit.firstWaitSeconds}::int * power(2, least(known.tries - ${limit.free}::int, 30))`;
	const next = sql`case when known.tries >= ${limit.free}::int
		then ${now}::timestamptz + make_interval(secs => least(${limit.longestWaitSeconds}::int, ${doubled})) end`;
	const { rows } = await sql<{ waits_until: Date | null }>`
		insert into rate_limit as known (key, tries, retry_at, forget_at)
		values (${keyOf(name, subject)}, 1, null, ${forget})
		on conflict (key) do update set
			tries = case when known.forget_at <= ${now} then 1 when known.retry_at > ${now} then known.tries
				else known.tries + 1 end,
			retry_at = case when known.forget_at <= ${now} then null when known.retry_at > ${now} then known.retry_at
				else ${next} end,
			forget_at = case when known.forget_at <= ${now} then ${forget} when known.retry_at > ${now} then known.forget_at
				else ${forgetLater} end
		returning case when old.forget_at > ${now} and old.retry_at > ${now} then old.retry_at end as waits_until
	`.execute(db);
	const until = rows[0]?.waits_until;
	return until ? Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000)) : 0;
}

/**
 * Counts one try; answers null when it may go on. A try made too soon is not counted, so that hammering does not
 * prolong the wait of the account's owner. Call it before the act's transaction: the count must outlive a refusal.
 */
export async function countTry(act: Pick<Act, 'db' | 'now'>, tried: Tried): Promise<TooManyTries | null> {
	let waitSeconds = 0;
	for (const [limit, subject] of tried) {
		waitSeconds = Math.max(waitSeconds, await waitFor(act.db, limit, subject, act.now));
		if (waitSeconds > 0) break;
	}
	return waitSeconds > 0 ? { ...refused('too-many-tries'), waitSeconds } : null;
}

/** After a success: the account starts afresh, and the address gets this one try back. */
export async function forgetTries(db: Kysely<DB>, tried: Tried): Promise<void> {
	for (const [limit, subject] of tried) {
		const key = keyOf(limit, subject);
		if (limit.endsWith('-account')) await db.deleteFrom('rate_limit').where('key', '=', key).execute();
		else
			await db
				.updateTable('rate_limit')
				.set((row) => ({ tries: sql<number>`greatest(0, ${row.ref('tries')} - 1)` }))
				.where('key', '=', key)
				.execute();
	}
}
