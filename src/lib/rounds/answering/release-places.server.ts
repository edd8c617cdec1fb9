import type { YoungPerson } from '#lib/accounts/actor.ts';
import { withdrawApplication } from '#lib/applications/withdraw-application.server.ts';
import type { Act } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';

/**
 * Lets go the other places of a person who accepted one, in the transaction that holds the round: all of them, or those
 * they want less. A place accepted before is given up in the applications too.
 */
export async function releaseOthers(
	tx: Act<YoungPerson>,
	taken: { id: string; entry_id: string; offer_id: string },
	which: 'all' | 'worse'
): Promise<void> {
	const wishes = await tx.db
		.selectFrom('round_choice')
		.select(['offer_id', 'position'])
		.where('entry_id', '=', taken.entry_id)
		.execute();
	const rank = (offerId: string) => wishes.find(({ offer_id }) => offer_id === offerId)?.position ?? Infinity;
	const others = (await livePlaces(tx, taken.entry_id)).filter(
		({ id, offer_id }) => id !== taken.id && (which === 'all' || rank(offer_id) > rank(taken.offer_id))
	);
	for (const place of others) await release(tx, place);
}

/** Lets go what a person who leaves the round was proposed or offered; what they accepted stays theirs. */
export async function releaseUnanswered(tx: Act<YoungPerson>, entryId: string): Promise<void> {
	for (const place of await livePlaces(tx, entryId)) if (place.state !== 'accepted') await release(tx, place);
}

type LivePlace = Awaited<ReturnType<typeof livePlaces>>[number];

function livePlaces(tx: Act, entryId: string) {
	return tx.db
		.selectFrom('round_place')
		.leftJoin('application', 'application.id', 'round_place.application_id')
		.select(['round_place.id', 'round_place.offer_id', 'round_place.state'])
		.select(['application.id as application_id', 'application.version'])
		.where('round_place.entry_id', '=', entryId)
		.where('round_place.state', 'in', ['proposed', 'offered', 'accepted'])
		.execute();
}

async function release(tx: Act<YoungPerson>, place: LivePlace): Promise<void> {
	const { application_id: applicationId, version } = place;
	if (applicationId !== null && version !== null)
		await withdrawApplication(tx, { applicationId, version, reason: 'found-another' });
	await tx.db
		.updateTable('round_place')
		.set({ state: 'released', answered_at: tx.now })
		.where('id', '=', place.id)
		.execute();
	await enqueue(tx, 'round-seat-freed', { offerId: place.offer_id });
}
