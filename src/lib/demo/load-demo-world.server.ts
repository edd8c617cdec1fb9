import { sql } from 'kysely';
import { system } from '#lib/accounts/actor.ts';
import { type Act, databaseNow, inTransaction } from '#lib/server/act.ts';
import { connect } from '#lib/server/db.server.ts';
import { loadOffers } from './load-offers.server.ts';
import { loadOrganisations, loadPeople } from './load-people.server.ts';

export interface DemoAccount {
	role: string;
	name: string;
	email: string;
}

/**
 * Fills an empty database with the demo world, dated from today, in one transaction; does nothing when anybody is
 * there already. Returns one account of each role to show to a newcomer.
 */
export async function loadDemoWorld(url: string): Promise<DemoAccount[]> {
	const db = connect(url, { max: 2, statementTimeoutMs: 60_000, applicationName: 'cap-demo' });
	try {
		const act: Act = { db, actor: system, now: await databaseNow(db) };
		const someone = await db.selectFrom('person').select('id').limit(1).executeTakeFirst();
		if (!someone) {
			await inTransaction(act, async (tx) => {
				await sql`set local synchronous_commit = off`.execute(tx.db);
				const organisations = await loadOrganisations(tx);
				await loadPeople(tx, organisations);
				await loadOffers(tx, organisations);
			});
		}
		return await firstOfEachRole(act);
	} finally {
		await db.destroy();
	}
}

async function firstOfEachRole({ db }: Act): Promise<DemoAccount[]> {
	const rows = await db
		.selectFrom('person')
		.distinctOn('role')
		.select(['role', 'first_name', 'last_name', 'email'])
		.orderBy('role')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		role: row.role,
		name: `${row.first_name} ${row.last_name}`,
		email: row.email
	}));
}
