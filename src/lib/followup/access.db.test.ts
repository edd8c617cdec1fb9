import type { Insertable } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Counsellor, Person } from '#lib/accounts/actor.ts';
import type { Mandate } from '#lib/server/schema.ts';
import { freshDatabase } from '#tests/database.ts';
import { aCounsellor, anOfficer, anOrganisation, aPartner, aYoungPerson } from '#tests/people.ts';
import { addressedTo, followedBy, isAddressedTo, mayFollow } from './access.ts';

const database = freshDatabase();
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** Mandates of every kind around two counsellors of one structure and two young people. */
async function world() {
	const { db } = database;
	const structure = await anOrganisation(db, { kind: 'structure' });
	const claire = await aCounsellor(db, {}, structure);
	const thomas = await aCounsellor(db, {}, structure);
	const other = await anOrganisation(db, { kind: 'structure' });
	const kevin = await aYoungPerson(db, { email: `kevin-${now.getTime()}@people.example` });
	const ines = await aYoungPerson(db, { email: `ines-${now.getTime()}@people.example` });
	const unverified = await aYoungPerson(db, {
		email: `lou-${now.getTime()}@people.example`,
		email_verified_at: null
	});
	const mandate = (by: Counsellor, known: Partial<Insertable<Mandate>>): Insertable<Mandate> => ({
		counsellor_id: by.personId,
		organisation_id: structure.id,
		email: `nobody-${Math.floor(now.getTime())}@people.example`,
		first_name: 'Camille',
		wording_version: '2026-11',
		invited_at: inDays(-20),
		expires_at: inDays(100),
		...known
	});
	await db
		.insertInto('mandate')
		.values([
			mandate(claire, { person_id: kevin.personId, state: 'accepted' }),
			mandate(claire, { person_id: ines.personId, state: 'revoked' }),
			mandate(thomas, { person_id: ines.personId, state: 'accepted', expires_at: inDays(-1) }),
			mandate(thomas, { person_id: kevin.personId, state: 'accepted', organisation_id: other.id }),
			mandate(thomas, { state: 'invited', email: `INES-${now.getTime()}@people.example` }),
			mandate(claire, { state: 'invited', email: `lou-${now.getTime()}@people.example` })
		])
		.execute();
	return {
		counsellors: [claire, thomas],
		young: [kevin, ines, unverified],
		strangers: [await anOfficer(db), await aPartner(db)] as Person[]
	};
}

describe('who sees a mandate', () => {
	test('is the same whether asked of one mandate or of a list', async () => {
		const { db } = database;
		const { counsellors, young, strangers } = await world();
		const everybody: Person[] = [...counsellors, ...young, ...strangers];
		const all = await db.selectFrom('mandate').selectAll().execute();
		const seen = { follow: 0, addressed: 0 };
		for (const actor of everybody) {
			const { email, email_verified_at } = await db
				.selectFrom('person')
				.select(['email', 'email_verified_at'])
				.where('id', '=', actor.personId)
				.executeTakeFirstOrThrow();
			const followed = await db.selectFrom('mandate').select('id').where(followedBy(actor, now)).execute();
			const addressed = await db
				.selectFrom('mandate')
				.innerJoin('person', (join) => join.on('person.id', '=', actor.personId))
				.select('mandate.id')
				.where(addressedTo(actor))
				.execute();
			const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
			expect(ids(followed)).toEqual(ids(all.filter((one) => mayFollow(actor, one, now))));
			expect(ids(addressed)).toEqual(
				ids(all.filter((one) => isAddressedTo(actor, email_verified_at ? email : null, one)))
			);
			seen.follow += followed.length;
			seen.addressed += addressed.length;
		}
		expect(seen).toEqual({ follow: 1, addressed: 5 });
	});
});
