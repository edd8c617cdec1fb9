import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Actor } from '#lib/accounts/actor.ts';
import type { DB } from '#lib/server/schema.ts';

/** Officers of the region write every organisation; its own members invite colleagues, and write offers. */
export function mayManage(actor: Actor): boolean {
	return actor.role === 'officer';
}

/** The same rule for lists. */
export function manageableBy(actor: Actor) {
	return (row: ExpressionBuilder<DB, 'organisation'>): Expression<SqlBool> =>
		mayManage(actor) ? row.lit(true) : sql<SqlBool>`false`;
}
