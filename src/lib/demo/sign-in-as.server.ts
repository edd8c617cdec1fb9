import { record } from '#lib/audit/record.server.ts';
import { actorById, startSession } from '#lib/accounts/session.server.ts';
import type { Person } from '#lib/accounts/actor.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isId } from '#lib/basics/id.ts';
import { type Outcome, done, refused } from '#lib/basics/outcome.ts';

/** Opens a complete session for one of the demo people, second factor included. The route exists in the demo only. */
export async function signInAs(
	act: Act,
	personId: string
): Promise<Outcome<{ token: string; person: Person }, 'nobody'>> {
	if (!isId(personId)) return refused('nobody');
	return inTransaction(act, async (tx) => {
		const person = await actorById(tx.db, personId);
		if (!person) return refused('nobody');
		const token = await startSession(tx.db, personId, { device: 'Demo', secondFactorAt: tx.now });
		await record(
			{ ...tx, actor: person },
			{ act: 'person.signed-in-from-demo', fileKind: 'person', fileId: personId }
		);
		return done({ token, person });
	});
}
