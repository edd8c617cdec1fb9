import { sql } from 'kysely';
import { system } from '#lib/accounts/actor.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { type Act, databaseNow, inTransaction } from '#lib/server/act.ts';
import { connect } from '#lib/server/db.server.ts';
import type { Cast } from './acting.server.ts';
import { loadApplications } from './load-applications.server.ts';
import { loadCertifications } from './load-certifications.server.ts';
import { loadFunding } from './load-funding.server.ts';
import { loadMandates } from './load-mandates.server.ts';
import { type Offers, loadOffers } from './load-offers.server.ts';
import { loadMoneyRound } from './load-money-round.server.ts';
import { type People, loadOrganisations, loadPeople } from './load-people.server.ts';
import { loadPanelRound } from './load-panel-round.server.ts';
import { loadRounds } from './load-rounds.server.ts';
import { offers } from './offers.ts';
import { partners } from './people.ts';

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
				const people = await loadPeople(tx, organisations);
				const cast = castOf(people, await loadOffers(tx, organisations));
				await loadMandates(tx, organisations);
				await loadCertifications(tx, cast);
				await loadApplications(tx, cast);
				await publishPack(tx, catalogue);
				await loadFunding(tx, cast);
				await loadRounds(tx, cast);
				await loadPanelRound(tx, cast);
				await loadMoneyRound(tx, cast);
			});
		}
		return await firstOfEachRole(act);
	} finally {
		await db.destroy();
	}
}

function castOf(people: People, offerIds: Offers): Cast {
	const person = (id: string) => found(people.get(id), id);
	const organisationOf = new Map(offers.map((offer) => [offer.slug, offer.organisation]));
	return {
		young: person,
		counsellor: person,
		officer: person,
		partnerOf: (organisation) =>
			person(
				found(
					partners.find((partner) => partner.organisation === organisation),
					organisation
				).id
			),
		offer: (slug) => ({
			id: found(offerIds.get(slug), slug),
			organisation: found(organisationOf.get(slug), slug)
		})
	};
}

function found<T>(thing: T | undefined, name: string): T {
	if (thing === undefined) throw new Error(`demo: the stories speak of ${name}, who is not in the world`);
	return thing;
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
