import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { noonInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { gatheredList, gatherRequests, moneyOf } from './gather-requests.server.ts';
import { lockRound } from '../locked.server.ts';
import { moneyListText } from './money-list.ts';
import { currentList } from '../queries.server.ts';
import { listText } from '../round.ts';

/**
 * Writes the list down for good once choices are closed, and publishes its digest. From here the database refuses any
 * change of it.
 */
export function freezeRound(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<{ listHash: string }, 'not-found' | 'still-open' | 'already-frozen'>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'open') return refused('already-frozen');
		if (tx.now < noonInParis(round.closes_on)) return refused('still-open');

		const text = await listOf(tx, round);
		const listHash = sha256(text);
		await tx.db
			.updateTable('round')
			.set({
				state: 'frozen',
				frozen_list: text,
				list_hash: listHash,
				frozen_by: tx.actor.personId,
				frozen_at: tx.now
			})
			.where('id', '=', round.id)
			.execute();
		await record(tx, {
			act: 'round.frozen',
			fileKind: 'round',
			fileId: round.id,
			detail: { listHash }
		});
		return done({ listHash });
	});
}

type Round = NonNullable<Awaited<ReturnType<typeof lockRound>>>;

async function listOf(tx: Act, round: Round): Promise<string> {
	const money = moneyOf(round);
	if (!money) return listText(await currentList(tx.db, round.id));
	await gatherRequests(tx, money);
	return moneyListText(await gatheredList(tx.db, money));
}
