import type { YoungPerson } from '#lib/accounts/actor.ts';
import { refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { lockApplication } from './locked.server.ts';
import { move } from './move.server.ts';
import { promoteFromWaitingList } from './promote-from-waiting-list.server.ts';
import type { WithdrawalReason } from './reasons.ts';

/**
 * Gives up an application, or the place already accepted, which goes at once to the first waiting; a place of a round
 * goes back to that round.
 */
export function withdrawApplication(
	act: Act<YoungPerson>,
	input: { applicationId: string; version: number; reason: WithdrawalReason }
) {
	return inTransaction(act, async (tx) => {
		const found = await lockApplication(tx, input.applicationId);
		if (!found) return refused('not-found');
		const { application, offer } = found;
		if (application.version !== input.version) return refused('changed-meanwhile');
		const withdrawn = await move(tx, application, {
			who: 'young-person',
			act: 'withdraw',
			circumstances: {},
			changes: { withdrawal_reason: input.reason, waiting_since: null }
		});
		if (withdrawn.done && application.state === 'accepted') {
			await promoteFromWaitingList(tx, offer.id);
			await enqueue(tx, 'round-seat-freed', { offerId: offer.id });
		}
		return withdrawn;
	});
}
