import type { Counsellor } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMail } from '#lib/server/mail.server.ts';
import { followedBy } from './access.ts';
import { invitationMail } from './mails.ts';
import { invitationDays, presentWording } from './mandate.ts';

export type InviteRefusal = 'already-invited' | 'already-followed' | 'too-many';

/** Invitations one counsellor may send in a day: a whole class, not a list of addresses. */
export const invitationsADay = 60;
const dayMs = 86_400_000;
/** A mandate near its term may be asked for again. */
const renewalMs = 30 * dayMs;

/**
 * Asks a young person, by mail, to let this counsellor follow them. Does and answers the same whether or not the
 * address has an account: only its owner learns it. One invitation at a time to an address, for fourteen days.
 */
export function inviteYoungPerson(
	act: Act<Counsellor>,
	input: { firstName: string; email: string; message: string }
): Promise<Outcome<{ mandateId: string }, InviteRefusal>> {
	return inTransaction(act, async (tx) => {
		const { personId: counsellorId, organisationId } = tx.actor;
		await tx.db
			.updateTable('mandate')
			.set({ state: 'expired', ended_at: tx.now })
			.where('counsellor_id', '=', counsellorId)
			.where('email', '=', input.email)
			.where('state', '=', 'invited')
			.where('expires_at', '<=', tx.now)
			.execute();
		if (await isFollowed(tx, input.email)) return refused('already-followed');
		if ((await sentToday(tx)) >= invitationsADay) return refused('too-many');

		const mandate = await tx.db
			.insertInto('mandate')
			.values({
				counsellor_id: counsellorId,
				organisation_id: organisationId,
				email: input.email,
				first_name: input.firstName,
				message: input.message,
				wording_version: presentWording.version,
				invited_at: tx.now,
				expires_at: new Date(tx.now.getTime() + invitationDays * dayMs)
			})
			.onConflict((open) =>
				open.columns(['counsellor_id', 'email']).where('state', '=', 'invited').doNothing()
			)
			.returning('id')
			.executeTakeFirst();
		if (!mandate) return refused('already-invited');

		const owner = await tx.db
			.selectFrom('person')
			.select('locale')
			.where('email', '=', input.email)
			.executeTakeFirst();
		const by = `${tx.actor.firstName} ${tx.actor.lastName}`;
		const locale = owner?.locale ?? 'fr';
		await queueMail(
			tx,
			{ email: input.email, locale },
			invitationMail(locale, { firstName: input.firstName, by, mandateId: mandate.id })
		);
		await record(tx, { act: 'mandate.invited', fileKind: 'mandate', fileId: mandate.id });
		return done({ mandateId: mandate.id });
	});
}

async function isFollowed(tx: Act<Counsellor>, email: string): Promise<boolean> {
	const live = await tx.db
		.selectFrom('mandate')
		.innerJoin('person', 'person.id', 'mandate.person_id')
		.select('mandate.id')
		.where(followedBy(tx.actor, tx.now))
		.where('person.email', '=', email)
		.where('mandate.expires_at', '>', new Date(tx.now.getTime() + renewalMs))
		.executeTakeFirst();
	return live !== undefined;
}

async function sentToday(tx: Act<Counsellor>): Promise<number> {
	const { count } = await tx.db
		.selectFrom('mandate')
		.select(({ fn }) => fn.countAll<string>().as('count'))
		.where('counsellor_id', '=', tx.actor.personId)
		.where('invited_at', '>', new Date(tx.now.getTime() - dayMs))
		.executeTakeFirstOrThrow();
	return Number(count);
}
