import type { Counsellor, YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { endedByCounsellorMail, endedByYoungPersonMail } from './mails.ts';

/**
 * Ends a mandate, or takes an open invitation back, from either side and at once: the next request of the counsellor
 * finds no file, and what was shown to be certified is deleted. The other side is told by mail, without the reason.
 */
export function revokeMandate(
	act: Act<Counsellor | YoungPerson>,
	{ mandateId, reason }: { mandateId: string; reason: string }
): Promise<Outcome<undefined, 'not-found'>> {
	return inTransaction(act, async (tx) => {
		const isYoung = tx.actor.role === 'young-person';
		if (isId(mandateId))
			await tx.db.deleteFrom('criterion_shown').where('mandate_id', '=', mandateId).execute();
		const mandate = await tx.db
			.updateTable('mandate')
			.set({ state: 'revoked', ended_at: tx.now, ended_by: tx.actor.personId, end_reason: reason })
			.where('id', '=', mandateId)
			.where(isYoung ? 'person_id' : 'counsellor_id', '=', tx.actor.personId)
			.where('state', 'in', isYoung ? ['accepted'] : ['accepted', 'invited'])
			.returning(['person_id', 'counsellor_id', 'email', 'first_name'])
			.executeTakeFirst();
		if (!mandate) return refused('not-found');

		const otherId = isYoung ? mandate.counsellor_id : mandate.person_id;
		const other = otherId === null ? undefined : await addressOf(tx, otherId);
		const locale = other?.locale ?? 'fr';
		const { firstName, lastName } = tx.actor;
		await queueMail(
			tx,
			{ personId: otherId, email: other?.email ?? mandate.email, locale },
			isYoung
				? endedByYoungPersonMail(locale, { firstName })
				: endedByCounsellorMail(locale, { firstName: mandate.first_name, by: `${firstName} ${lastName}` })
		);
		await record(tx, {
			act: 'mandate.revoked',
			fileKind: 'mandate',
			fileId: mandateId,
			subjectId: mandate.person_id
		});
		return done();
	});
}

function addressOf(tx: Act, personId: string) {
	return tx.db
		.selectFrom('person')
		.select(['email', 'locale'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
}
