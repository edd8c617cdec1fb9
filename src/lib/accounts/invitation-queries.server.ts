import { hashToken } from '#lib/accounts/tokens.server.ts';
import type { Reader } from '#lib/server/act.ts';

const listed = (db: Reader) =>
	db
		.selectFrom('invitation')
		.leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
		.select([
			'invitation.id',
			'invitation.email',
			'invitation.role',
			'invitation.organisation_id',
			'organisation.name as organisation',
			'invitation.created_at',
			'invitation.expires_at',
			'used_at',
			'revoked_at'
		]);

/** Invitations the Region's team sees, the newest first; administrators' are the operator's business. */
export function regionInvitations(db: Reader, limit = 200) {
	return listed(db)
		.where('invitation.role', '!=', 'administrator')
		.orderBy('invitation.created_at', 'desc')
		.orderBy('invitation.id')
		.limit(limit)
		.execute();
}

/** Invitations into one organisation, the newest first. */
export function organisationInvitations(db: Reader, organisationId: string, limit = 100) {
	return listed(db)
		.where('invitation.organisation_id', '=', organisationId)
		.orderBy('invitation.created_at', 'desc')
		.orderBy('invitation.id')
		.limit(limit)
		.execute();
}

/** Present members of an organisation, by name. */
export function membersOf(db: Reader, organisationId: string) {
	return db
		.selectFrom('membership')
		.innerJoin('person', 'person.id', 'membership.person_id')
		.select(['person.id', 'first_name', 'last_name', 'email', 'joined_at'])
		.where('organisation_id', '=', organisationId)
		.where('ended_at', 'is', null)
		.where('disabled_at', 'is', null)
		.orderBy('last_name')
		.orderBy('first_name')
		.orderBy('person.id')
		.execute();
}

/** Structures and partner organisations one can be invited into, by name. */
export function homes(db: Reader) {
	return db
		.selectFrom('organisation')
		.select(['id', 'name', 'kind', 'town'])
		.orderBy('name')
		.orderBy('id')
		.execute();
}

/** An invitation by its id, for who manages it. */
export function invitationById(db: Reader, id: string) {
	return listed(db).where('invitation.id', '=', id).executeTakeFirst();
}

/** The invitation behind a link, with who invites; undefined when it is unknown, used, revoked or too old. */
export function openInvitation(db: Reader, token: string, now: Date) {
	return listed(db)
		.leftJoin('person as inviter', 'inviter.id', 'invitation.invited_by')
		.select(['inviter.first_name as inviter_first_name', 'inviter.last_name as inviter_last_name'])
		.where('invitation.token_hash', '=', hashToken(token))
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('invitation.expires_at', '>', now)
		.executeTakeFirst();
}
