import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import { isStaff, type Person, type Role, staffRoles } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof luciaOn>;
		DatabaseSessionAttributes: SessionFacts;
		DatabaseUserAttributes: { actor: Person };
	}
}

interface SessionFacts {
	device: string;
	secondFactorAt: Date | null;
	hasSecondFactor: boolean;
}

export interface SignedInSession {
	/** SHA-256 of the bearer token, hexadecimal: what the table keeps. */
	idHash: string;
	actor: Person;
	/** False until the second factor was shown in this session: for staff, and for young people who chose to have one. */
	isComplete: boolean;
	expiresAt: Date;
}

const idleMinutes = (role: Role) => (staffRoles.includes(role) ? 30 : 120);
const absoluteHours = (role: Role) => (staffRoles.includes(role) ? 12 : 24);
const minutes = (count: number) => count * 60_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** The signed-in person behind an account row, or null when the account is closed or has lost its organisation. */
export async function actorById(db: Kysely<DB>, personId: string): Promise<Person | null> {
	const row = await db
		.selectFrom('person')
		.leftJoin('membership', (join) =>
			join.onRef('membership.person_id', '=', 'person.id').on('membership.ended_at', 'is', null)
		)
		.leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
		.select([
			'person.id',
			'role',
			'first_name',
			'last_name',
			'organisation.id as organisation_id',
			'organisation.name'
		])
		.where('person.id', '=', personId)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	if (!row) return null;
	const person = { personId: row.id, firstName: row.first_name, lastName: row.last_name };
	if (row.role !== 'counsellor' && row.role !== 'partner') return { ...person, role: row.role };
	if (!row.organisation_id || !row.name) return null;
	return { ...person, role: row.role, organisationId: row.organisation_id, organisationName: row.name };
}

/** Lucia's seven storage methods over Kysely. The bearer token never reaches the table: only its hash does. */
function adapterOn(db: Kysely<DB>): Adapter {
	const byToken = (token: string) =>
		db
			.selectFrom('session')
			.innerJoin('person', 'person.id', 'session.person_id')
			.selectAll('session')
			.select('second_factor_enabled_at')
			.where('id_hash', '=', hashOf(token))
			.executeTakeFirst();
	return {
		async getSessionAndUser(token) {
			const row = await byToken(token);
			const actor = row && row.absolute_expires_at > new Date() ? await actorById(db, row.person_id) : null;
			if (!row || !actor) return [null, null];
			const attributes = {
				device: row.device,
				secondFactorAt: row.second_factor_at,
				hasSecondFactor: row.second_factor_enabled_at !== null
			};
			return [
				{ id: token, userId: row.person_id, expiresAt: row.expires_at, attributes },
				{ id: row.person_id, attributes: { actor } }
			];
		},
		async getUserSessions() {
			throw new Error('sessions are listed by hash: see sessionsOf');
		},
		async setSession({ id, userId, attributes }) {
			const actor = await actorById(db, userId);
			if (!actor) throw new Error('no session for a closed account');
			const now = Date.now();
			await db
				.insertInto('session')
				.values({
					id_hash: hashOf(id),
					person_id: userId,
					device: attributes.device,
					second_factor_at: attributes.secondFactorAt,
					expires_at: new Date(now + minutes(idleMinutes(actor.role))),
					absolute_expires_at: new Date(now + minutes(60 * absoluteHours(actor.role)))
				})
				.execute();
		},
		async updateSessionExpiration(token) {
			const row = await byToken(token);
			const actor = row && (await actorById(db, row.person_id));
			if (!row || !actor) return;
			const idleEnd = Date.now() + minutes(idleMinutes(actor.role));
			await db
				.updateTable('session')
				.set({
					expires_at: new Date(Math.min(idleEnd, row.absolute_expires_at.getTime())),
					last_seen_at: new Date()
				})
				.where('id_hash', '=', hashOf(token))
				.execute();
		},
		async deleteSession(token) {
			await db.deleteFrom('session').where('id_hash', '=', hashOf(token)).execute();
		},
		async deleteUserSessions(personId) {
			await db.deleteFrom('session').where('person_id', '=', personId).execute();
		},
		async deleteExpiredSessions() {
			const now = new Date();
			await db
				.deleteFrom('session')
				.where((row) => row.or([row('expires_at', '<=', now), row('absolute_expires_at', '<=', now)]))
				.execute();
		}
	};
}

/** Sliding idle lifetime is Lucia's (refreshed in its second half); the role's shorter one is set by the adapter. */
function luciaOn(db: Kysely<DB>) {
	return new Lucia(adapterOn(db), {
		sessionExpiresIn: new TimeSpan(2 * idleMinutes('young-person'), 'm'),
		getSessionAttributes: (facts) => facts,
		getUserAttributes: ({ actor }) => ({ actor })
	});
}

const instances = new WeakMap<Kysely<DB>, ReturnType<typeof luciaOn>>();
function lucia(db: Kysely<DB>) {
	const known = instances.get(db) ?? luciaOn(db);
	instances.set(db, known);
	return known;
}

/** A new session; the returned token is the cookie's value and is kept nowhere else. */
export async function startSession(
	db: Kysely<DB>,
	personId: string,
	facts: { device?: string; secondFactorAt?: Date | null } = {}
): Promise<string> {
	const session = await luciaOn(db).createSession(personId, {
		device: (facts.device ?? '').slice(0, 200),
		secondFactorAt: facts.secondFactorAt ?? null,
		hasSecondFactor: false
	});
	return session.id;
}

/** The session behind a cookie, or null when it is unknown, idle too long, too old, or its account closed. */
export async function readSession(db: Kysely<DB>, token: string): Promise<SignedInSession | null> {
	const { user, session } = await lucia(db).validateSession(token);
	if (!session) return null;
	return {
		idHash: hashOf(token).toString('hex'),
		actor: user.actor,
		isComplete: session.secondFactorAt !== null || !(isStaff(user.actor) || session.hasSecondFactor),
		expiresAt: session.expiresAt
	};
}

export async function endSession(db: Kysely<DB>, token: string): Promise<void> {
	await lucia(db).invalidateSession(token);
}

/** Ends every session of a person, except the one kept when given (hexadecimal hash). */
export async function endSessionsOf(db: Kysely<DB>, personId: string, keepIdHash?: string): Promise<void> {
	let ended = db.deleteFrom('session').where('person_id', '=', personId);
	if (keepIdHash) ended = ended.where('id_hash', '!=', Buffer.from(keepIdHash, 'hex'));
	await ended.execute();
}

/** Ends one session, given its hash in hexadecimal; only when it is that person's, where one is named. */
export async function endSessionByHash(db: Kysely<DB>, idHash: string, personId?: string): Promise<void> {
	let ended = db.deleteFrom('session').where('id_hash', '=', Buffer.from(idHash, 'hex'));
	if (personId) ended = ended.where('person_id', '=', personId);
	await ended.execute();
}

export function sessionsOf(db: Kysely<DB>, personId: string) {
	return db
		.selectFrom('session')
		.select(['id_hash', 'device', 'created_at', 'last_seen_at'])
		.where('person_id', '=', personId)
		.where('expires_at', '>', new Date())
		.where('absolute_expires_at', '>', new Date())
		.orderBy('last_seen_at', 'desc')
		.execute();
}

/** Run hourly by the worker. */
export async function deleteExpiredSessions(db: Kysely<DB>): Promise<void> {
	await lucia(db).deleteExpiredSessions();
}

/** When the second factor was shown in a session, given its hash in hexadecimal. */
export async function secondFactorAt(db: Kysely<DB>, idHash: string): Promise<Date | null> {
	const row = await db
		.selectFrom('session')
		.select('second_factor_at')
		.where('id_hash', '=', Buffer.from(idHash, 'hex'))
		.executeTakeFirst();
	return row?.second_factor_at ?? null;
}
