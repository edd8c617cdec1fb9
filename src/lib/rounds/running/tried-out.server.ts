import type { Reader } from '#lib/server/act.ts';
import { type DryRuns, dryRuns } from './dry-run.ts';
import { roundWithScores } from '../locked.server.ts';
import { frozenOf, type NotRunnable } from '../round.ts';
import { storedDryRuns } from './run-queries.server.ts';
import { tryOutAtOnce } from './run-states.ts';

/**
 * The dry runs of a frozen round: tried out now when its list is short, otherwise those the worker stored, null until
 * an officer asked for them. Null as well while a panel has not sealed its scores; refused when what was published has
 * changed, which nothing can be tried out on.
 */
export async function triedOut(
	db: Reader,
	roundId: string,
	people: number
): Promise<DryRuns | { refused: NotRunnable } | null> {
	if (people > tryOutAtOnce) return storedDryRuns(db, roundId);
	const round = await roundWithScores(db, roundId).executeTakeFirstOrThrow();
	const { frozen_list, list_hash } = round;
	if (frozen_list === null || list_hash === null || (round.has_panel && round.score_list === null))
		return null;
	const frozen = frozenOf({ ...round, frozen_list, list_hash });
	return 'changed' in frozen ? { refused: frozen.changed } : dryRuns(frozen.list, list_hash, frozen.scores);
}
