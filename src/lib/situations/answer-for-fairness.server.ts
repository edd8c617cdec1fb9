import type { YoungPerson } from '#lib/accounts/actor.ts';
import type { Gender } from '#lib/accounts/gender.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { giveConsent } from './consent.server.ts';

/**
 * A young person says their gender, under a consent of its own; `null` ends the consent and deletes the answer. Others
 * have counts of it only. The journal keeps that somebody answered, never what.
 */
export function answerForFairness(act: Act<YoungPerson>, gender: Gender | null): Promise<void> {
	return inTransaction(act, async (tx) => {
		if (gender === null) return forget(tx);
		const { personId } = tx.actor;
		const { consentId } = (await giveConsent(tx, 'fairness')).value;
		const answer = { gender, consent_id: consentId, stated_at: tx.now };
		await tx.db
			.insertInto('fairness_answer')
			.values({ person_id: personId, ...answer })
			.onConflict((conflict) => conflict.column('person_id').doUpdateSet(answer))
			.execute();
		await record(tx, {
			act: 'fairness.answered',
			fileKind: 'person',
			fileId: personId,
			subjectId: personId
		});
	});
}

async function forget({ db, actor, now }: Act<YoungPerson>): Promise<void> {
	const { personId } = actor;
	await db.deleteFrom('fairness_answer').where('person_id', '=', personId).execute();
	const { numUpdatedRows } = await db
		.updateTable('consent')
		.set({ withdrawn_at: now })
		.where('person_id', '=', personId)
		.where('purpose', '=', 'fairness')
		.where('withdrawn_at', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows > 0n)
		await record(
			{ db, actor, now },
			{ act: 'consent.withdrawn', fileKind: 'person', fileId: personId, subjectId: personId }
		);
}

/** Their answer, read in their own transaction: the database shows it to nobody else. */
export function fairnessAnswerOf(act: Act<YoungPerson>) {
	return inTransaction(act, async ({ db, actor }) => {
		const row = await db
			.selectFrom('fairness_answer')
			.select(['gender', 'stated_at'])
			.where('person_id', '=', actor.personId)
			.executeTakeFirst();
		return row ?? null;
	});
}
