import type { Officer } from '#lib/accounts/actor.ts';
import { type Outcome, refused } from '#lib/basics/outcome.ts';
import { holdForRound, type HoldRefusal } from '#lib/funding/hold-for-round.server.ts';
import type { Act } from '#lib/server/act.ts';

/** Holds the whole amount of an entry for its request, out of the envelope of the call. */
export async function holdEntry(
	tx: Act<Officer>,
	entry: { round_id: string; funding_request_id: string | null; amount_cents: number | null }
): Promise<Outcome<undefined, HoldRefusal>> {
	const { round_id: roundId, funding_request_id: requestId, amount_cents: cents } = entry;
	if (requestId === null || cents === null) return refused('not-found');
	const version = await requestVersion(tx, requestId);
	return holdForRound(tx, { requestId, version, roundId, cents });
}

/** The version of a request as this transaction reads it: the list is frozen, whatever was read on a page. */
export async function requestVersion(tx: Act, requestId: string): Promise<number> {
	const { version } = await tx.db
		.selectFrom('funding_request')
		.select('version')
		.where('id', '=', requestId)
		.executeTakeFirstOrThrow();
	return version;
}
