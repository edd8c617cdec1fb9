import { randomBytes } from 'node:crypto';
import type { Officer } from '#lib/accounts/actor.ts';
import { commitmentTo } from '#lib/allocation/lottery.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Day, noonInParis } from '#lib/basics/day.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';

export interface NewRound {
	slug: string;
	labelFr: string;
	labelEn: string;
	closesOn: Day;
	mostChoices: number;
	/** Legal ground of the draw, with its text. */
	drawBasis: string;
	/** Where the value that nobody can know before the closing will be published. */
	publicValueSource: string;
	offers: readonly { id: string; capacity: number; reserve: number }[];
}

export type OpenRoundRefusal =
	'no-offers' | 'no-such-offer' | 'reserve-above-capacity' | 'already-past' | 'label-taken';

/**
 * An officer opens a round over published offers. A secret is drawn and only its digest is shown: with the rule it is
 * public from now on, and the database lets nobody change it.
 */
export function openRound(
	act: Act<Officer>,
	input: NewRound
): Promise<Outcome<{ id: string }, OpenRoundRefusal>> {
	return inTransaction(act, async (tx) => {
		if (noonInParis(input.closesOn) <= tx.now) return refused('already-past');
		if (input.offers.length === 0) return refused('no-offers');
		if (input.offers.some(({ capacity, reserve }) => reserve > capacity))
			return refused('reserve-above-capacity');
		const ids = input.offers.map(({ id }) => id);
		const found = await tx.db
			.selectFrom('offer')
			.select('id')
			.where('id', 'in', ids.filter(isId))
			.where('state', '=', 'published')
			.execute();
		if (found.length !== ids.length) return refused('no-such-offer');

		const secret = randomBytes(32).toString('hex');
		const round = await tx.db
			.insertInto('round')
			.values({
				slug: input.slug,
				label_fr: input.labelFr,
				label_en: input.labelEn,
				closes_on: input.closesOn,
				most_choices: input.mostChoices,
				draw_basis: input.drawBasis,
				public_value_source: input.publicValueSource,
				seed_secret: secret,
				seed_commitment: commitmentTo(secret),
				opened_by: tx.actor.personId,
				opened_at: tx.now
			})
			.onConflict((conflict) => conflict.column('slug').doNothing())
			.returning(['id', 'seed_commitment'])
			.executeTakeFirst();
		if (!round) return refused('label-taken');
		await tx.db
			.insertInto('round_offer')
			.values(
				input.offers.map(({ id, capacity, reserve }) => ({
					round_id: round.id,
					offer_id: id,
					capacity,
					reserve
				}))
			)
			.execute();
		await record(tx, {
			act: 'round.opened',
			fileKind: 'round',
			fileId: round.id,
			detail: { offers: ids.length, closesOn: input.closesOn, commitment: round.seed_commitment }
		});
		return done({ id: round.id });
	});
}
