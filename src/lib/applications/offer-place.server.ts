import type { Partner } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockApplication } from './locked.server.ts';
import { offerPlaceTo } from './offered-place.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';

/** Offers a place, kept until a deadline. Those already waiting come first; never more places than there are. */
export function offerPlace(act: Act<Partner>, input: { applicationId: string; version: number }) {
	return inTransaction(act, async (tx) => {
		const seen = await lockApplication(tx, input.applicationId);
		if (!seen) return refused('not-found');
		if (seen.application.version !== input.version) return refused('changed-meanwhile');
		const promoted = await promoteFromWaitingList(tx, seen.offer.id);
		const found = promoted > 0 ? await lockApplication(tx, input.applicationId) : seen;
		if (!found) return refused('not-found');
		return offerPlaceTo(tx, found.application, found.offer, 'partner');
	});
}
