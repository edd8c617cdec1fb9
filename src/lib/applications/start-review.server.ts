import type { Partner } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockApplication } from './locked.server.ts';
import { move } from './move.server.ts';

/** Says that somebody of the organisation is reading; the young person sees it on their line of steps. */
export function startReview(act: Act<Partner>, input: { applicationId: string; version: number }) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		if (found.application.version !== input.version) return refused('changed-meanwhile');
		return move(tx, found.application, { who: 'partner', act: 'start-review', circumstances: {} });
	});
}
