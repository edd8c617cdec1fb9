import { sql } from 'kysely';
import type { System } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { entriesGiven } from '../entries-given.server.ts';
import type { MoneyPart } from '../money-standing.ts';
import type { RunOutput } from './compute.ts';

/** Writes what a run proposes to each person of its round: an offer, a part of the envelope, or nothing. */
export async function storeProposals(
	tx: Act<System>,
	round: { id: string; kind: 'places' | 'money' },
	{ proposals }: RunOutput
): Promise<void> {
	const entries = entriesGiven(tx.db, round.id, proposals).select('round_entry.id');
	const proposed =
		round.kind === 'money'
			? tx.db
					.insertInto('round_award')
					.columns(['entry_id', 'proposed_money'])
					.expression(entries.select(sql<MoneyPart | null>`given`.as('money')))
			: tx.db
					.insertInto('round_award')
					.columns(['entry_id', 'proposed_offer_id'])
					.expression(entries.leftJoin('offer', 'offer.slug', 'given').select('offer.id as offer_id'));
	await proposed.execute();
}
