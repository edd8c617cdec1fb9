import type { System } from '#lib/accounts/actor.ts';
import type { Act } from '#lib/server/act.ts';
import { expirePlace } from './expire-place.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';
import { offersWithWaiting, placesToExpire } from './queries.server.ts';

/**
 * Each hour, one transaction each: takes back places whose job was lost, and gives out those whose reserve ended or
 * that were added. Every unit may be repeated.
 */
export async function tendPlaces(act: Act<System>): Promise<void> {
	for (const { id } of await placesToExpire(act.db, act.now)) await expirePlace(act, { applicationId: id });
	for (const { offer_id } of await offersWithWaiting(act.db)) await promoteFromWaitingList(act, offer_id);
}
