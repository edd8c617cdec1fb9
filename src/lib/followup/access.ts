import type { ExpressionBuilder } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';
import type { MandateState } from './mandate.ts';

interface Mandated {
	counsellor_id: string;
	organisation_id: string;
	state: MandateState;
	expires_at: Date;
}

/**
 * A counsellor reads a young person's file with a mandate of their own, for their present structure, accepted, not
 * ended and not past its term. Nothing is remembered between two requests: an ended mandate closes the file at once.
 */
export function mayFollow(actor: Actor, mandate: Mandated, now: Date): boolean {
	return (
		actor.role === 'counsellor' &&
		mandate.counsellor_id === actor.personId &&
		mandate.organisation_id === actor.organisationId &&
		mandate.state === 'accepted' &&
		mandate.expires_at > now
	);
}

/** The same rule for lists. */
export function followedBy(actor: Actor, now: Date) {
	const [counsellor, structure] =
		actor.role === 'counsellor' ? [actor.personId, actor.organisationId] : [null, null];
	return ({ and, eb }: ExpressionBuilder<DB, 'mandate'>) =>
		and([
			eb('mandate.counsellor_id', '=', counsellor),
			eb('mandate.organisation_id', '=', structure),
			eb('mandate.state', '=', 'accepted'),
			eb('mandate.expires_at', '>', now)
		]);
}

interface Addressed {
	person_id: string | null;
	email: string;
	state: MandateState;
}

/**
 * A young person sees the mandates they once accepted or answered, and the invitations sent to their own verified
 * address. `email` is that address, null when it is not verified.
 */
export function isAddressedTo(actor: Actor, email: string | null, mandate: Addressed): boolean {
	if (actor.role !== 'young-person') return false;
	if (mandate.person_id !== null) return mandate.person_id === actor.personId;
	return mandate.state === 'invited' && email !== null && sameAddress(mandate.email, email);
}

/** The same rule for lists, beside the young person's own row. */
export function addressedTo(actor: Actor) {
	const personId = actor.role === 'young-person' ? actor.personId : null;
	return ({ and, or, eb, ref }: ExpressionBuilder<DB, 'mandate' | 'person'>) =>
		and([
			eb('person.id', '=', personId),
			or([
				eb('mandate.person_id', '=', ref('person.id')),
				and([
					eb('mandate.person_id', 'is', null),
					eb('mandate.state', '=', 'invited'),
					eb('person.email_verified_at', 'is not', null),
					eb('mandate.email', '=', ref('person.email'))
				])
			])
		]);
}

const sameAddress = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
