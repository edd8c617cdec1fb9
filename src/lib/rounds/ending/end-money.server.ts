import type { Officer } from '#lib/accounts/actor.ts';
import { verifyMoneyRefills } from '#lib/allocation/verify-money-refills.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { refuseRequest } from '#lib/funding/refuse-request.server.ts';
import type { Act } from '#lib/server/act.ts';
import { requestVersion } from '../deciding/hold-entry.server.ts';
import { moneyEndOf } from './money-end-queries.server.ts';
import type { RequestStanding } from '../money-queries.server.ts';

/**
 * Ends a round over money that an officer closes: no turn waits for a decision, every refill passes the verifier again,
 * and each request that was given nothing, unless it is taken back meanwhile, is refused in that officer's name, with
 * the reason written for it if any.
 */
export async function endMoney(
	tx: Act<Officer>,
	roundId: string
): Promise<Outcome<{ report: string; placed: number }, 'not-published' | 'still-answering'>> {
	const end = await moneyEndOf(tx.db, roundId);
	if (!end) return refused('not-published');
	if (end.report.waitedFor > 0) return refused('still-answering');
	const { violation } = verifyMoneyRefills(end.problem, end.refills);
	if (violation) throw new Error(`the verifier refuses a stored refill: ${JSON.stringify(violation)}`);
	for (const standing of end.standings)
		if (standing.state === 'submitted') await refuse(tx, roundId, standing);
	return done({ report: JSON.stringify(end.report, null, 1), placed: end.report.awarded });
}

async function refuse(tx: Act<Officer>, roundId: string, standing: RequestStanding): Promise<void> {
	const { request_id: requestId, reason, turn_reason } = standing;
	const outcome = await refuseRequest(tx, {
		requestId,
		version: await requestVersion(tx, requestId),
		reason: 'round-ended',
		note: turn_reason ?? reason ?? '',
		roundId
	});
	// Who takes a request back holds that request, not its round: it may go at this very moment.
	if (!outcome.done && outcome.reason !== 'withdrawn')
		throw new Error(`a request of a held round that cannot be refused: ${outcome.reason}`);
}
