import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';
import { queues } from '#lib/server/queues.server.ts';

interface JobRow {
	name: string;
	state: string;
	start_after: Date;
	completed_on: Date | null;
}

/**
 * How each queue stands: jobs due and not taken, waiting for a later instant, being done, and given up within the week
 * pg-boss keeps them. `dueSince` is the oldest one due: minutes there mean that no worker runs.
 */
export async function jobHealth(db: Reader) {
	const rows = await db
		.selectFrom(sql<JobRow>`pgboss.job`.as('job'))
		.select([
			'name',
			sql<number>`count(*) filter (where state < 'active' and start_after <= now())::int`.as('due'),
			sql<number>`count(*) filter (where state < 'active' and start_after > now())::int`.as('later'),
			sql<number>`count(*) filter (where state = 'active')::int`.as('active'),
			sql<number>`count(*) filter (where state = 'failed')::int`.as('failed'),
			sql<Date | null>`min(start_after) filter (where state < 'active' and start_after <= now())`.as(
				'dueSince'
			),
			sql<Date | null>`max(completed_on) filter (where state = 'completed')`.as('lastDone')
		])
		.where('name', 'in', [...queues])
		.groupBy('name')
		.execute();
	const none = { due: 0, later: 0, active: 0, failed: 0, dueSince: null, lastDone: null };
	return queues.map((name) => ({ ...none, ...rows.find((row) => row.name === name), name }));
}
