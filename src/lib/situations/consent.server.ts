import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { sensitiveFactsConsent } from './consent-wording.ts';

const standing = (db: Reader, personId: string) =>
	db
		.selectFrom('consent')
		.select(['id', 'wording_version', 'given_at'])
		.where('person_id', '=', personId)
		.where('purpose', '=', 'sensitive-facts')
		.where('withdrawn_at', 'is', null);

/** The consent a person gave to keep their sensitive answers and has not withdrawn, if there is one. */
export function liveConsent(db: Reader, personId: string) {
	return standing(db, personId).executeTakeFirst();
}

/** The same, held until the transaction ends: a withdrawal waits, then finds and deletes what was kept under it. */
export function heldConsent(tx: Act<YoungPerson>) {
	return standing(tx.db, tx.actor.personId).forShare().executeTakeFirst();
}

/** A young person agrees to keep sensitive answers, in today's wording. Agreeing twice changes nothing. */
export function giveConsent(act: Act<YoungPerson>): Promise<Done<{ consentId: string }>> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const given = await tx.db
			.insertInto('consent')
			.values({
				person_id: personId,
				purpose: 'sensitive-facts',
				wording_version: sensitiveFactsConsent.version,
				given_at: tx.now
			})
			.onConflict((conflict) =>
				conflict
					.column('person_id')
					.where('purpose', '=', 'sensitive-facts')
					.where('withdrawn_at', 'is', null)
					.doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (given) {
			const detail = { wording: sensitiveFactsConsent.version };
			await record(tx, {
				act: 'consent.given',
				fileKind: 'person',
				fileId: personId,
				subjectId: personId,
				detail
			});
			return done({ consentId: given.id });
		}
		const earlier = await liveConsent(tx.db, personId);
		if (!earlier) throw new Error('A consent that stood in the way is gone');
		return done({ consentId: earlier.id });
	});
}

/** A young person changes their mind: the consent ends and every sensitive answer goes with it. */
export function withdrawConsent(act: Act<YoungPerson>): Promise<Done<{ deleted: number }>> {
	const { personId } = act.actor;
	return inTransaction(act, async (tx) => {
		const { numUpdatedRows } = await tx.db
			.updateTable('consent')
			.set({ withdrawn_at: tx.now })
			.where('person_id', '=', personId)
			.where('purpose', '=', 'sensitive-facts')
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		const { numDeletedRows } = await tx.db
			.deleteFrom('sensitive_fact')
			.where('person_id', '=', personId)
			.executeTakeFirst();
		const deleted = Number(numDeletedRows);
		if (numUpdatedRows > 0n || deleted > 0) {
			await record(tx, {
				act: 'consent.withdrawn',
				fileKind: 'person',
				fileId: personId,
				subjectId: personId,
				detail: { facts: deleted }
			});
		}
		return done({ deleted });
	});
}
