import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';

/** What decides who may read an application. */
export interface Readable {
	person_id: string;
	/** Null until it was sent: an organisation never sees a draft, not even a discarded one. */
	submitted_at: Date | null;
	/** Of the offer. */
	organisation_id: string;
	/** Counsellors whom the young person lets follow them now. */
	mandated: readonly string[];
}

/**
 * The young person reads their own; a partner what was sent to their organisation; a counsellor those of the people
 * who let them. Officers read what a request for funding shows them, elsewhere; administrators nothing.
 */
export function maySee(actor: Actor, application: Readable): boolean {
	switch (actor.role) {
		case 'young-person':
			return application.person_id === actor.personId;
		case 'partner':
			return application.submitted_at !== null && application.organisation_id === actor.organisationId;
		case 'counsellor':
			return application.mandated.includes(actor.personId);
		default:
			return false;
	}
}

/** The same rule for lists, on a query that joins `application` with its `offer`. */
export function visibleTo(actor: Actor) {
	return (row: ExpressionBuilder<DB, 'application' | 'offer'>): Expression<SqlBool> => {
		switch (actor.role) {
			case 'young-person':
				return row('application.person_id', '=', actor.personId);
			case 'partner':
				return row.and([
					row('application.submitted_at', 'is not', null),
					row('offer.organisation_id', '=', actor.organisationId)
				]);
			case 'counsellor':
				return sql<SqlBool>`has_mandate(${actor.personId}, ${row.ref('application.person_id')})`;
			default:
				return sql<SqlBool>`false`;
		}
	};
}
