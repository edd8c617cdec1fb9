import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { addMonths, dayInParis, daysBetween } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { answeredMail } from './mails.ts';
import { mandateMonths } from './mandate.ts';
import { mandateOf } from './mandate-queries.server.ts';

export type AnswerRefusal = 'not-found' | 'already-answered' | 'expired';

/**
 * A young person lets the counsellor who invited them read their file, for a year. A mandate they already gave that
 * counsellor ends, replaced by this one.
 */
export function acceptMandate(
	act: Act<YoungPerson>,
	{ mandateId }: { mandateId: string }
): Promise<Outcome<undefined, AnswerRefusal>> {
	return inTransaction(act, async (tx) => {
		const open = await openMandate(tx, mandateId);
		if (!open.done) return open;
		await tx.db
			.updateTable('mandate')
			.set({ state: 'expired', ended_at: tx.now })
			.where('counsellor_id', '=', open.value.counsellor_id)
			.where('person_id', '=', tx.actor.personId)
			.where('state', '=', 'accepted')
			.execute();
		return settle(tx, mandateId, 'accepted');
	});
}

/** A young person says no: nothing of their file was or will be shown. */
export function declineMandate(
	act: Act<YoungPerson>,
	{ mandateId }: { mandateId: string }
): Promise<Outcome<undefined, AnswerRefusal>> {
	return inTransaction(act, async (tx) => {
		const open = await openMandate(tx, mandateId);
		return open.done ? settle(tx, mandateId, 'declined') : open;
	});
}

async function openMandate(tx: Act<YoungPerson>, mandateId: string) {
	const mandate = await mandateOf(tx.db, tx.actor, mandateId);
	if (!mandate) return refused('not-found');
	if (mandate.state !== 'invited') return refused('already-answered');
	return mandate.expires_at > tx.now ? done(mandate) : refused('expired');
}

async function settle(
	tx: Act<YoungPerson>,
	mandateId: string,
	answer: 'accepted' | 'declined'
): Promise<Outcome<undefined, AnswerRefusal>> {
	const today = dayInParis(tx.now);
	const days = daysBetween(today, addMonths(today, mandateMonths));
	const mandate = await tx.db
		.updateTable('mandate')
		.set({
			state: answer,
			person_id: tx.actor.personId,
			answered_at: tx.now,
			...(answer === 'accepted'
				? { expires_at: new Date(tx.now.getTime() + days * 86_400_000) }
				: { ended_at: tx.now, ended_by: tx.actor.personId })
		})
		.where('id', '=', mandateId)
		.where('state', '=', 'invited')
		.returning('counsellor_id')
		.executeTakeFirst();
	if (!mandate) return refused('already-answered');

	const counsellor = await tx.db
		.selectFrom('person')
		.select(['id', 'email', 'locale'])
		.where('id', '=', mandate.counsellor_id)
		.executeTakeFirstOrThrow();
	const { personId, firstName } = tx.actor;
	await queueMail(
		tx,
		{ personId: counsellor.id, email: counsellor.email, locale: counsellor.locale },
		answeredMail(counsellor.locale, { firstName, answer, personId })
	);
	await record(tx, {
		act: `mandate.${answer}`,
		fileKind: 'mandate',
		fileId: mandateId,
		subjectId: personId
	});
	return done();
}
