import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { criteriaOf } from '../offer-queries.server.ts';
import { takesChoices } from '../round.ts';
import { standingIn } from './standing.server.ts';

export type RankRefusal =
	'not-found' | 'closed' | 'too-many' | 'not-in-round' | 'not-concerned' | 'not-told' | 'offer-closed';

/**
 * A young person's ranking, the most wanted first, in place of the one before; empty takes them out of the round. Until
 * noon in Paris on the closing day. Priority and the criteria of sub-reserves are noted as they stand at this moment.
 */
export function rankOffers(
	act: Act<YoungPerson>,
	input: { roundId: string; ranking: readonly string[] }
): Promise<Outcome<{ reference: string }, RankRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await tx.db
			.selectFrom('round')
			.select(['id', 'state', 'closes_on', 'most_choices', 'takes_part', 'priority_basis'])
			.where('id', '=', input.roundId)
			.forShare()
			.executeTakeFirst();
		if (!round) return refused('not-found');
		if (!takesChoices(round, tx.now)) return refused('closed');
		if (input.ranking.length > round.most_choices) return refused('too-many');
		const wrong = await rankingFault(tx, round.id, input.ranking);
		if (wrong) return refused(wrong);
		const standing = await standingIn(tx, { ...round, criteria: await criteriaOf(tx.db, round.id) });
		if (input.ranking.length > 0 && standing.takesPart !== 'yes')
			return refused(standing.takesPart === 'no' ? 'not-concerned' : 'not-told');

		const noted = {
			is_priority: await isPriority(tx, round.priority_basis),
			criteria: [...standing.criteria],
			ranked_at: tx.now
		};
		const entry = await tx.db
			.insertInto('round_entry')
			.values({ round_id: round.id, person_id: tx.actor.personId, ...noted })
			.onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doUpdateSet(noted))
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

/** Each offer stands once, in this round, and is open or was chosen before it closed. */
async function rankingFault(
	tx: Act<YoungPerson>,
	roundId: string,
	ranking: readonly string[]
): Promise<'not-in-round' | 'offer-closed' | null> {
	const offers = await tx.db
		.selectFrom('round_offer')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.select(['offer.id', 'offer.state'])
		.select((row) =>
			row
				.exists(
					row
						.selectFrom('round_choice')
						.innerJoin('round_entry', 'round_entry.id', 'round_choice.entry_id')
						.select('round_choice.offer_id')
						.whereRef('round_choice.offer_id', '=', 'offer.id')
						.where('round_entry.round_id', '=', roundId)
						.where('round_entry.person_id', '=', tx.actor.personId)
				)
				.as('was_chosen')
		)
		.where('round_offer.round_id', '=', roundId)
		.execute();
	const known = new Map(offers.map((offer) => [offer.id, offer]));
	if (new Set(ranking).size !== ranking.length || ranking.some((id) => !known.has(id))) return 'not-in-round';
	const isClosed = (id: string) => known.get(id)?.state !== 'published' && !known.get(id)?.was_chosen;
	return ranking.some(isClosed) ? 'offer-closed' : null;
}
