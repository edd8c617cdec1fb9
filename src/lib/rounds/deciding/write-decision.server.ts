import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Act } from '#lib/server/act.ts';
import type { MoneyPart } from '../money-standing.ts';

interface Decision {
	readonly roundId: string;
	readonly award: { entry_id: string; person_id: string; reference: string };
	readonly given: { decided_offer_id: string | null } | { decided_money: MoneyPart | null };
	readonly deviates: boolean;
	/** Why it is not as proposed, or that the person withdrew; null where nothing is to say. */
	readonly reason: string | null;
}

/** Writes what an officer decided of one proposal, with its line of the journal under their name. */
export async function writeDecision(
	tx: Act<Officer>,
	{ roundId, award, given, deviates, reason }: Decision
): Promise<void> {
	await tx.db
		.updateTable('round_award')
		.set({ ...given, decided_by: tx.actor.personId, decided_at: tx.now, reason })
		.where('entry_id', '=', award.entry_id)
		.execute();
	await record(tx, {
		act: deviates ? 'round-award.decided-otherwise' : 'round-award.decided',
		fileKind: 'round',
		fileId: roundId,
		subjectId: award.person_id,
		detail: { reference: award.reference }
	});
}
