import type { Cents } from '#lib/basics/cents.ts';
import type { Reader } from '#lib/server/act.ts';
import { moneyStandings } from '../money-queries.server.ts';

export type NoMoneyOnAppeal = 'already-given' | 'request-left' | 'no-money-left';

/**
 * What an appeal may still give an entry of a published round over money: its request, what it asked, and the money that
 * nobody holds and no open turn of somebody else claims, as far as the envelope of the call still has it. `fault` says
 * why nothing can be given. Undefined: no entry of a round over money.
 */
export async function moneyOnAppeal(db: Reader, roundId: string, entryId: string) {
	const standings = await moneyStandings(db, roundId);
	const own = standings.find(({ id }) => id === entryId);
	if (!own) return undefined;
	const { envelope_cents, ceiling_cents, committed_cents } = await db
		.selectFrom('round')
		.innerJoin('funding_call', 'funding_call.id', 'round.call_id')
		.innerJoin('envelope', 'envelope.id', 'funding_call.envelope_id')
		.select(['round.envelope_cents', 'ceiling_cents', 'committed_cents'])
		.where('round.id', '=', roundId)
		.executeTakeFirstOrThrow();
	const taken = standings
		.filter(({ id, standing }) => standing === 'held' || (standing === 'proposed' && id !== entryId))
		.reduce((sum, { amountCents }) => sum + amountCents, 0);
	const leftCents = Math.max(0, Math.min((envelope_cents ?? 0) - taken, ceiling_cents - committed_cents));
	const { request_id: requestId, person_id: personId, reference, amountCents } = own;
	return { requestId, personId, reference, amountCents, leftCents, fault: faultOf(own, leftCents) };
}

function faultOf(
	{ state, left_at, amountCents }: { state: string; left_at: Date | null; amountCents: Cents },
	leftCents: Cents
): NoMoneyOnAppeal | null {
	if (state === 'awarded') return 'already-given';
	if (state !== 'submitted' || left_at !== null) return 'request-left';
	return amountCents > leftCents ? 'no-money-left' : null;
}
