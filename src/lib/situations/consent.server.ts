import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { sensitiveFactsConsent } from './consent-wording.ts';

/** The consent a person gave to keep their sensitive answers and has not withdrawn, if there is one. */
export function liveConsent(db: Reader, personId: string) {
	return db
		.selectFrom('consent')
		.select(['id', 'wording_version', 'given_at'])
		.where('person_id', '=', personId)
		.where('purpose', '=', 'sensitive-facts')
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
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
		const standing = await liveConsent(tx.db, personId);
		if (!standing) throw new Error('A consent that stood in the way is gone');
		return done({ consentId: standing.id });
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
