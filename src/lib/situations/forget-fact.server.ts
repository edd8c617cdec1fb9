import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, refused, type Outcome } from '#lib/basics/outcome.ts';
import { facts as entries, type FactId } from '#lib/programmes/pack/facts.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { startNewsAfresh } from './choose-news.server.ts';

/** A young person takes back one answer: it is deleted, not hidden. */
export function forgetFact(act: Act<YoungPerson>, fact: FactId): Promise<Outcome<undefined, 'not-there'>> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const table = entries[fact].sensitive ? 'sensitive_fact' : 'situation_fact';
		const { numDeletedRows } = await tx.db
			.deleteFrom(table)
			.where('person_id', '=', personId)
			.where('fact', '=', fact)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused('not-there');
		await startNewsAfresh(tx);
		await record(tx, {
			act: 'situation.forgotten',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId,
			detail: { facts: 1 }
		});
		return done();
	});
}
