import type { Actor, Role } from '#lib/accounts/actor.ts';

export const invitationDays = 7;

export type InvitedRole = Exclude<Role, 'young-person'>;

/** Where an invitation stands. Expired ones can be sent again, like open ones. */
export type InvitationState = 'open' | 'expired' | 'used' | 'revoked';

export function invitationState(
	row: { used_at: Date | null; revoked_at: Date | null; expires_at: Date },
	now: Date
): InvitationState {
	if (row.used_at) return 'used';
	if (row.revoked_at) return 'revoked';
	return row.expires_at > now ? 'open' : 'expired';
}

/**
 * Who may invite whom: an officer, the Region's team, counsellors, partners and members of panels; an administrator, also administrators; a
 * partner, colleagues into their own organisation.
 */
export function mayInvite(actor: Actor, role: InvitedRole, organisationId: string | null): boolean {
	if (actor.role === 'administrator') return true;
	if (actor.role === 'officer') return role !== 'administrator';
	return actor.role === 'partner' && role === 'partner' && organisationId === actor.organisationId;
}

/** Whose invitations a person lists, sends again and revokes: the Region's team all but administrators', a partner their own. */
export const mayManage = (actor: Actor, row: { role: string; organisation_id: string | null }) =>
	mayInvite(actor, row.role as InvitedRole, row.organisation_id);
