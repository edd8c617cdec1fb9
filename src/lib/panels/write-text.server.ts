import type { YoungPerson } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { noonInParis } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

/**
 * What a young person writes for the panel of a round they ranked offers in, in place of what they wrote before; empty
 * takes it out. Until noon in Paris on the closing day.
 */
export function writeText(
	act: Act<YoungPerson>,
	input: { roundId: string; body: string }
): Promise<Outcome<undefined, 'not-found' | 'closed'>> {
	return inTransaction(act, async (tx) => {
		const entry = await tx.db
			.selectFrom('round_entry')
			.innerJoin('round', 'round.id', 'round_entry.round_id')
			.innerJoin('panel', 'panel.round_id', 'round.id')
			.select(['round_entry.id', 'round.id as round', 'round.state', 'round.closes_on'])
			.where('round.id', '=', input.roundId)
			.where('round_entry.person_id', '=', tx.actor.personId)
			.forShare('round')
			.executeTakeFirst();
		if (!entry) return refused('not-found');
		if (entry.state !== 'open' || tx.now >= noonInParis(entry.closes_on)) return refused('closed');
		const body = input.body.trim();
		if (body === '') await tx.db.deleteFrom('panel_text').where('entry_id', '=', entry.id).execute();
		else
			await tx.db
				.insertInto('panel_text')
				.values({ entry_id: entry.id, body, saved_at: tx.now })
				.onConflict((conflict) => conflict.column('entry_id').doUpdateSet({ body, saved_at: tx.now }))
				.execute();
		await record(tx, {
			act: 'panel-text.saved',
			fileKind: 'round',
			fileId: entry.round,
			subjectId: tx.actor.personId,
			detail: { characters: body.length }
		});
		return done();
	});
}
