import type { Partner } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayWrite } from './access.ts';
import type { OfferContent } from './offer.ts';
import { offerById } from './queries.server.ts';
import { columnsOf } from './row.server.ts';
import { isWritable } from './states.ts';

export type SaveRefusal = 'not-found' | 'not-writable' | 'stale';

/** Keeps what a partner wrote. Refused as stale when a colleague saved since the page was opened. */
export function saveOffer(
	act: Act<Partner>,
	{ offerId, version, content }: { offerId: string; version: number; content: OfferContent }
): Promise<Outcome<{ version: number }, SaveRefusal>> {
	return inTransaction(act, async (tx) => {
		const offer = await offerById(tx.db, offerId);
		if (!offer || !mayWrite(tx.actor, offer)) return refused('not-found');
		if (!isWritable(offer.state)) return refused('not-writable');
		const saved = await tx.db
			.updateTable('offer')
			.set({ ...columnsOf(content), version: version + 1, updated_at: tx.now })
			.where('id', '=', offerId)
			.where('version', '=', version)
			.where('state', '=', offer.state)
			.returning('version')
			.executeTakeFirst();
		if (!saved) return refused('stale');
		await record(tx, { act: 'offer.saved', fileKind: 'offer', fileId: offerId, detail: { ...saved } });
		return done(saved);
	});
}
