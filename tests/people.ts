import type { Insertable, Kysely } from 'kysely';
import type { ActorOf, Counsellor, Partner, Role, YoungPerson } from '#lib/accounts/actor.ts';
import type { DB, Organisation, Person } from '#lib/server/schema.ts';

/** Named people of the tests, inserted as the application would. Each call makes a new person with a new address. */
let count = 0;

type Known = Partial<Insertable<Person>>;

async function person<R extends Role>(db: Kysely<DB>, role: R, known: Known) {
	count += 1;
	const row = await db
		.insertInto('person')
		.values({
			role,
			email: `${role}-${process.pid}-${count}@people.example`,
			first_name: 'Camille',
			last_name: 'Martin',
			birth_date: role === 'young-person' ? '2006-05-14' : null,
			email_verified_at: new Date(),
			...known
		})
		.returning(['id', 'first_name', 'last_name'])
		.executeTakeFirstOrThrow();
	return { role, personId: row.id, firstName: row.first_name, lastName: row.last_name };
}

export const aYoungPerson = (db: Kysely<DB>, known: Known = {}): Promise<YoungPerson> =>
	person(db, 'young-person', known);
export const anOfficer = (db: Kysely<DB>, known: Known = {}): Promise<ActorOf<'officer'>> =>
	person(db, 'officer', known);
export const aPanelMember = (db: Kysely<DB>, known: Known = {}): Promise<ActorOf<'panel-member'>> =>
	person(db, 'panel-member', known);
export const anAdministrator = (db: Kysely<DB>, known: Known = {}): Promise<ActorOf<'administrator'>> =>
	person(db, 'administrator', known);

export async function anOrganisation(db: Kysely<DB>, known: Partial<Insertable<Organisation>> = {}) {
	count += 1;
	return db
		.insertInto('organisation')
		.values({
			slug: `organisation-${process.pid}-${count}`,
			kind: 'partner',
			name: `Organisation ${count}`,
			...known
		})
		.returning(['id', 'name'])
		.executeTakeFirstOrThrow();
}

async function member<R extends 'counsellor' | 'partner'>(
	db: Kysely<DB>,
	role: R,
	known: Known,
	organisation?: { id: string; name: string }
) {
	const home =
		organisation ?? (await anOrganisation(db, { kind: role === 'partner' ? 'partner' : 'structure' }));
	const someone = await person(db, role, known);
	await db
		.insertInto('membership')
		.values({ person_id: someone.personId, organisation_id: home.id })
		.execute();
	return { ...someone, organisationId: home.id, organisationName: home.name };
}

/** A member of `organisation`, or of one made for them. */
export const aPartner = (
	db: Kysely<DB>,
	known: Known = {},
	organisation?: { id: string; name: string }
): Promise<Partner> => member(db, 'partner', known, organisation);
export const aCounsellor = (
	db: Kysely<DB>,
	known: Known = {},
	structure?: { id: string; name: string }
): Promise<Counsellor> => member(db, 'counsellor', known, structure);
