import type { Actor, Counsellor, YoungPerson } from '#lib/accounts/actor.ts';
import { isId } from '#lib/basics/id.ts';
import type { Reader } from '#lib/server/act.ts';
import { addressedTo, followedBy } from './access.ts';

/** The young person behind a live mandate of the counsellor, with what a mail to them needs. */
export async function followedPerson(db: Reader, actor: Actor, personId: string, now: Date) {
	if (!isId(personId)) return undefined;
	return db
		.selectFrom('mandate')
		.innerJoin('person', 'person.id', 'mandate.person_id')
		.select([
			'mandate.id as mandate_id',
			'mandate.answered_at',
			'mandate.expires_at',
			'mandate.reminded_on',
			'person.id',
			'person.first_name',
			'person.last_name',
			'person.birth_date',
			'person.commune',
			'person.email',
			'person.locale'
		])
		.where(followedBy(actor, now))
		.where('person.id', '=', personId)
		.where('person.disabled_at', 'is', null)
		.executeTakeFirst();
}

/** How many young people a counsellor follows. */
export async function countFollowed(db: Reader, actor: Counsellor, now: Date): Promise<number> {
	const { count } = await db
		.selectFrom('mandate')
		.select(({ fn }) => fn.countAll<string>().as('count'))
		.where(followedBy(actor, now))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Invitations of a counsellor that wait for an answer, the oldest first. */
export function openInvitations(db: Reader, actor: Counsellor, now: Date) {
	return db
		.selectFrom('mandate')
		.select(['id', 'first_name', 'email', 'invited_at', 'expires_at'])
		.where('counsellor_id', '=', actor.personId)
		.where('organisation_id', '=', actor.organisationId)
		.where('state', '=', 'invited')
		.where('expires_at', '>', now)
		.orderBy('invited_at')
		.orderBy('id')
		.execute();
}

/** A young person's mandates of every state, invitations to their verified address included, the newest first. */
export function mandatesOf(db: Reader, actor: YoungPerson) {
	return addressedMandates(db, actor).orderBy('mandate.invited_at', 'desc').orderBy('mandate.id').execute();
}

/** One of them. */
export async function mandateOf(db: Reader, actor: YoungPerson, mandateId: string) {
	if (!isId(mandateId)) return undefined;
	return addressedMandates(db, actor).where('mandate.id', '=', mandateId).executeTakeFirst();
}

export type AddressedMandate = NonNullable<Awaited<ReturnType<typeof mandateOf>>>;

/** Invitations a young person has not answered yet: for the first page of their space. */
export function invitationsFor(db: Reader, actor: YoungPerson, now: Date) {
	return addressedMandates(db, actor)
		.where('mandate.state', '=', 'invited')
		.where('mandate.expires_at', '>', now)
		.orderBy('mandate.invited_at')
		.orderBy('mandate.id')
		.execute();
}

function addressedMandates(db: Reader, actor: YoungPerson) {
	return db
		.selectFrom('mandate')
		.innerJoin('person', (join) => join.on('person.id', '=', actor.personId))
		.innerJoin('person as counsellor', 'counsellor.id', 'mandate.counsellor_id')
		.innerJoin('organisation', 'organisation.id', 'mandate.organisation_id')
		.select([
			'mandate.id',
			'mandate.state',
			'mandate.message',
			'mandate.wording_version',
			'mandate.invited_at',
			'mandate.expires_at',
			'mandate.answered_at',
			'mandate.ended_at',
			'mandate.ended_by',
			'mandate.counsellor_id',
			'counsellor.first_name as counsellor_first_name',
			'counsellor.last_name as counsellor_last_name',
			'organisation.name as organisation_name',
			'organisation.town as organisation_town'
		])
		.where(addressedTo(actor));
}
