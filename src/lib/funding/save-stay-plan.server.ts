import type { Counsellor, YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { JsonObject } from '#lib/server/schema.ts';
import type { StayPlanContent } from './stay-plan.ts';

/** `changed`: somebody saved another version meanwhile. */
export type SaveRefusal = 'changed';

/** A young person keeps their plan. `version`: the one they started from; null for their first. */
export function saveStayPlan(
	act: Act<YoungPerson>,
	content: StayPlanContent,
	version: number | null
): Promise<Outcome<undefined, SaveRefusal>> {
	return inTransaction(act, (tx) => writeStayPlan(tx, { personId: act.actor.personId, content, version }));
}

/**
 * Writes a plan and its line in the journal, in the transaction of whoever may: the person, or the counsellor who
 * follows them. PostgreSQL refuses anybody else.
 */
export async function writeStayPlan(
	tx: Act<YoungPerson> | Act<Counsellor>,
	{ personId, content, version }: { personId: string; content: StayPlanContent; version: number | null }
): Promise<Outcome<undefined, SaveRefusal>> {
	const saved = { saved_by: tx.actor.personId, saved_at: tx.now };
	const json = content as unknown as JsonObject;
	const written =
		version === null
			? await tx.db
					.insertInto('stay_plan')
					.values({ person_id: personId, content: json, ...saved })
					.onConflict((conflict) => conflict.column('person_id').doNothing())
					.returning('version')
					.executeTakeFirst()
			: await tx.db
					.updateTable('stay_plan')
					.set({ content: json, version: version + 1, ...saved })
					.where('person_id', '=', personId)
					.where('version', '=', version)
					.returning('version')
					.executeTakeFirst();
	if (!written) return refused('changed');
	await record(tx, {
		act: 'plan.saved',
		fileKind: 'person',
		fileId: personId,
		subjectId: personId,
		detail: { version: written.version }
	});
	return done();
}
