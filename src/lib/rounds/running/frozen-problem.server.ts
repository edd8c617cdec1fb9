import type { Reader } from '#lib/server/act.ts';
import { gatheredList, leftOfCall, moneyOf } from './gather-requests.server.ts';
import type { lockRound } from '../locked.server.ts';
import { moneyListText } from './money-list.ts';
import { currentOffers } from '../offer-queries.server.ts';
import { type FrozenList, listText, problemOf } from '../round.ts';
import type { RunRefusal } from './run-states.ts';

type Round = NonNullable<Awaited<ReturnType<typeof lockRound>>>;

/** The problem of a round asked to run, or what has changed since its freeze: nothing runs then. */
export async function problemUnlessChanged(
	db: Reader,
	round: Round
): Promise<{ text: string } | { changed: RunRefusal }> {
	const { frozen_list, list_hash, public_value } = round;
	if (frozen_list === null || list_hash === null || public_value === null)
		throw new Error('a run that nobody asked for');
	const problem = problemOf({ ...round, frozen_list, list_hash }, public_value);
	if ('changed' in problem) return problem;
	const changed = await changedSince(db, round, frozen_list);
	return changed ? { changed } : problem;
}

async function changedSince(db: Reader, round: Round, frozenList: string): Promise<RunRefusal | null> {
	const money = moneyOf(round);
	if (money) {
		if (moneyListText(await gatheredList(db, money)) !== frozenList) return 'list-changed';
		return (await leftOfCall(db, money.call_id)) < money.envelope_cents ? 'envelope-changed' : null;
	}
	const { applicants } = JSON.parse(frozenList) as FrozenList;
	const now = listText({ offers: await currentOffers(db, round.id), applicants });
	return now === frozenList ? null : 'capacity-changed';
}
