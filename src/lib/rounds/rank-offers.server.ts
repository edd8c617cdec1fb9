import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { takesChoices } from './round.ts';

export type RankRefusal = 'not-found' | 'closed' | 'too-many' | 'not-in-round';

/**
 * A young person's ranking, the most wanted first, in place of the one before; empty takes them out of the round. Until
 * noon in Paris on the closing day. Priority is noted as it stands at this moment.
 */
export function rankOffers(
	act: Act<YoungPerson>,
	input: { roundId: string; ranking: readonly string[] }
): Promise<Outcome<{ reference: string }, RankRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await tx.db
			.selectFrom('round')
			.select(['id', 'state', 'closes_on', 'most_choices'])
			.where('id', '=', input.roundId)
			.forShare()
			.executeTakeFirst();
		if (!round) return refused('not-found');
		if (!takesChoices(round, tx.now)) return refused('closed');
		if (input.ranking.length > round.most_choices) return refused('too-many');
		const offers = await tx.db
			.selectFrom('round_offer')
			.select('offer_id')
			.where('round_id', '=', round.id)
			.execute();
		const known = new Set(offers.map(({ offer_id }) => offer_id));
		const isSound =
			new Set(input.ranking).size === input.ranking.length && input.ranking.every((id) => known.has(id));
		if (!isSound) return refused('not-in-round');

		const priority = await isPriority(tx);
		const entry = await tx.db
			.insertInto('round_entry')
			.values({ round_id: round.id, person_id: tx.actor.personId, is_priority: priority, ranked_at: tx.now })
			.onConflict((conflict) =>
				conflict.columns(['round_id', 'person_id']).doUpdateSet({ is_priority: priority, ranked_at: tx.now })
			)
			.returning(['id', 'reference'])
			.executeTakeFirstOrThrow();
		await tx.db.deleteFrom('round_choice').where('entry_id', '=', entry.id).execute();
		if (input.ranking.length > 0)
			await tx.db
				.insertInto('round_choice')
				.values(input.ranking.map((offer_id, at) => ({ entry_id: entry.id, position: at + 1, offer_id })))
				.execute();
		await record(tx, {
			act: 'round-entry.ranked',
			fileKind: 'round',
			fileId: round.id,
			subjectId: tx.actor.personId,
			detail: { reference: entry.reference, choices: input.ranking.length }
		});
		return done({ reference: entry.reference });
	});
}
