import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { award, type AwardRefusal } from '#lib/funding/award.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { requestVersion } from '../deciding/hold-entry.server.ts';
import { holdRound } from './locked-place.server.ts';
import { moneyOnAppeal, type NoMoneyOnAppeal } from './money-on-appeal.server.ts';

export type GiveMoneyRefusal = NoMoneyOnAppeal | 'not-published';

/**
 * A decision made again after an appeal: the whole amount a request asked, in the officer's name, out of the free money
 * of its round. It leaves the envelope of the call in this transaction, with its ledger line; a turn that waited for an
 * officer is decided by it. What was decided first stays in the round as it was.
 */
export function giveMoneyOnAppeal(
	act: Act<Officer>,
	input: { roundId: string; entryId: string; reason: string }
): Promise<Outcome<{ cents: Cents }, GiveMoneyRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await holdRound(tx, input.roundId);
		if (round.state !== 'published') return refused('not-published');
		const own = await moneyOnAppeal(tx.db, round.id, input.entryId);
		if (!own) return refused('request-left');
		if (own.fault) return refused(own.fault);
		const { requestId, personId, reference, amountCents: cents } = own;
		const given = await award(tx, {
			...{ requestId, cents, note: input.reason, roundId: round.id },
			version: await requestVersion(tx, requestId)
		});
		if (!given.done) return refused(raced(given.reason));
		await tx.db
			.updateTable('round_turn')
			.set({ decided: 'awarded', decided_by: tx.actor.personId, decided_at: tx.now })
			.where('entry_id', '=', input.entryId)
			.where('decided', 'is', null)
			.execute();
		await record(tx, {
			act: 'round-money.given-on-appeal',
			fileKind: 'round',
			fileId: round.id,
			subjectId: personId,
			detail: { reference, cents }
		});
		return done({ cents });
	});
}

/** What may still happen outside the held round: its person leaves, another round or officer takes from the envelope. */
function raced(reason: AwardRefusal): NoMoneyOnAppeal {
	if (reason === 'envelope-short') return 'no-money-left';
	if (reason === 'withdrawn' || reason === 'application-left' || reason === 'changed-meanwhile')
		return 'request-left';
	throw new Error(`a request of a held round that cannot be awarded: ${reason}`);
}
