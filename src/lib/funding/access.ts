import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';

/** The young person reads their own requests, officers all of them, anybody else none. */
export function maySee(actor: Actor, request: { person_id: string }): boolean {
	if (actor.role === 'officer') return true;
	return actor.role === 'young-person' && request.person_id === actor.personId;
}

/** The same rule for lists. */
export function visibleTo(actor: Actor) {
	return (row: ExpressionBuilder<DB, 'funding_request'>): Expression<SqlBool> => {
		if (actor.role === 'officer') return row.lit(true);
		return actor.role === 'young-person'
			? row('funding_request.person_id', '=', actor.personId)
			: sql<SqlBool>`false`;
	};
}
