import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Done } from '#lib/basics/outcome.ts';
import { type Act, inTransaction, type Reader } from '#lib/server/act.ts';
import { type ConsentPurpose, consentWordings } from './consent-wording.ts';

const standing = (db: Reader, personId: string, purpose: ConsentPurpose) =>
	db
		.selectFrom('consent')
		.select(['id', 'wording_version', 'given_at'])
		.where('person_id', '=', personId)
		.where('purpose', '=', purpose)
		.where('withdrawn_at', 'is', null);

/** The consent a person gave and has not withdrawn, if there is one. */
export function liveConsent(db: Reader, personId: string, purpose: ConsentPurpose = 'sensitive-facts') {
	return standing(db, personId, purpose).executeTakeFirst();
}

/** That to keep sensitive answers, held until the transaction ends: a withdrawal waits, then deletes what was kept. */
export function heldConsent(tx: Act<YoungPerson>) {
	return standing(tx.db, tx.actor.personId, 'sensitive-facts').forShare().executeTakeFirst();
}

/** A young person agrees, in today's wording. Agreeing twice changes nothing. */
export function giveConsent(
	act: Act<YoungPerson>,
	purpose: ConsentPurpose = 'sensitive-facts'
): Promise<Done<{ consentId: string }>> {
	const { personId } = act.actor;
	const { version } = consentWordings[purpose];
	return inTransaction(act, async (tx) => {
		const given = await tx.db
			.insertInto('consent')
			.values({
				person_id: personId,
				purpose,
				wording_version: version,
				given_at: tx.now
			})
			.onConflict((conflict) =>
				conflict.columns(['person_id', 'purpose']).where('withdrawn_at', 'is', null).doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (given) {
			const detail = { wording: version };
			await record(tx, {
				act: 'consent.given',
				fileKind: 'person',
				fileId: personId,
				subjectId: personId,
				detail
			});
			return done({ consentId: given.id });
		}
		const earlier = await liveConsent(tx.db, personId, purpose);
		if (!earlier) throw new Error('A consent that stood in the way is gone');
		return done({ consentId: earlier.id });
	});
}

/** The consent to certification ends; who calls this deletes what was kept under it, in the same transaction. */
export async function endCertificationConsent(tx: Act<YoungPerson>): Promise<void> {
	await tx.db
		.updateTable('consent')
		.set({ withdrawn_at: tx.now })
		.where('person_id', '=', tx.actor.personId)
		.where('purpose', '=', 'certification')
		.where('withdrawn_at', 'is', null)
		.execute();
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
