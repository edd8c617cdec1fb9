import { type AuditLine, record } from '#lib/audit/record.server.ts';
import type { Role } from '#lib/accounts/actor.ts';
import { actorById, endSessionByHash, readSession, startSession } from '#lib/accounts/session.server.ts';
import type { Act } from '#lib/server/act.ts';

/** Where a person signs in from: what their browser calls itself, and the session this browser had before. */
export interface Arrival {
	device: string;
	replacesIdHash?: string | null;
}

export interface OpenedSession {
	/** The cookie's value. */
	token: string;
	personId: string;
	role: Role;
	/** False while the second factor has to be shown. */
	isComplete: boolean;
}

/**
 * Starts a session for a person who has just proved who they are, inside the act's transaction, and ends the one it
 * replaces: no token lives across a sign-in. Null when the account is closed or has lost its organisation.
 */
export async function openSession(
	tx: Act,
	personId: string,
	arrival: Arrival,
	act: Pick<AuditLine, 'act' | 'detail'>,
	secondFactorAt: Date | null = null
): Promise<OpenedSession | null> {
	const actor = await actorById(tx.db, personId);
	if (!actor) return null;
	if (arrival.replacesIdHash) await endSessionByHash(tx.db, arrival.replacesIdHash);
	const token = await startSession(tx.db, personId, { device: arrival.device, secondFactorAt });
	await record({ ...tx, actor }, { ...act, fileKind: 'person', fileId: personId, subjectId: personId });
	const session = await readSession(tx.db, token);
	return { token, personId, role: actor.role, isComplete: session?.isComplete ?? false };
}
