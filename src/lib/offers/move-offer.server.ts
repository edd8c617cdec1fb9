import type { Updateable } from 'kysely';
import { record } from '#lib/audit/record.server.ts';
import type { Act } from '#lib/server/act.ts';
import type { Offer } from '#lib/server/schema.ts';
import type { OfferState } from './offer.ts';
import { type StepName, steps } from './states.ts';

/**
 * Takes one step of the table inside a verb's transaction, with its audit line. False, and nothing written, when
 * somebody else changed the offer since it was read: the database settles the race.
 */
export async function moveOffer(
	tx: Act,
	name: StepName,
	offer: { id: string; version: number; state: OfferState },
	set: Updateable<Offer> = {}
): Promise<boolean> {
	const moved = await tx.db
		.updateTable('offer')
		.set({ ...set, state: steps[name].to, version: offer.version + 1, updated_at: tx.now })
		.where('id', '=', offer.id)
		.where('version', '=', offer.version)
		.where('state', '=', offer.state)
		.returning('id')
		.executeTakeFirst();
	if (!moved) return false;
	const detail = { from: offer.state, to: steps[name].to };
	await record(tx, { act: steps[name].line, fileKind: 'offer', fileId: offer.id, detail });
	return true;
}
