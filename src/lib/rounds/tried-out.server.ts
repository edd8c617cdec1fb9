import type { Reader } from '#lib/server/act.ts';
import { dryRuns } from './dry-run.ts';
import { storedDryRuns } from './run-queries.server.ts';
import { tryOutAtOnce } from './run-states.ts';

/**
 * The dry runs of a frozen round: tried out now when its list is short, otherwise those the worker stored, null until
 * an officer asked for them.
 */
export async function triedOut(db: Reader, roundId: string, people: number) {
	if (people > tryOutAtOnce) return storedDryRuns(db, roundId);
	const { frozen_list, list_hash } = await db
		.selectFrom('round')
		.select(['frozen_list', 'list_hash'])
		.where('id', '=', roundId)
		.executeTakeFirstOrThrow();
	return frozen_list !== null && list_hash !== null ? dryRuns(frozen_list, list_hash) : null;
}
