import type { Reader } from '#lib/server/act.ts';
import type { dryRuns } from './dry-run.ts';

/** The last computation of a kind, with who started it; undefined before the first. */
export function lastRun(db: Reader, roundId: string, kind: 'run' | 'dry-run') {
	return db
		.selectFrom('round_run')
		.innerJoin('person', 'person.id', 'round_run.started_by')
		.select(['stage', 'placed', 'people', 'started_at', 'ended_at', 'refused', 'first_name', 'last_name'])
		.where('round_id', '=', roundId)
		.where('kind', '=', kind)
		.orderBy('started_at', 'desc')
		.orderBy('round_run.id', 'desc')
		.limit(1)
		.executeTakeFirst();
}

/** The figures of the last dry run that the worker finished; null before. */
export async function storedDryRuns(db: Reader, roundId: string) {
	const row = await db
		.selectFrom('round_run')
		.select('outcome')
		.where('round_id', '=', roundId)
		.where('kind', '=', 'dry-run')
		.where('stage', '=', 'done')
		.orderBy('ended_at', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return (row?.outcome ?? null) as ReturnType<typeof dryRuns> | null;
}

/** How many people the freeze would write down now, or wrote down. */
export async function peopleRanking(db: Reader, roundId: string): Promise<number> {
	const { people } = await db
		.selectFrom('round_entry')
		.select(({ fn }) => fn.countAll<number>().as('people'))
		.where('round_id', '=', roundId)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('round_choice')
					.select('round_choice.entry_id')
					.whereRef('round_choice.entry_id', '=', 'round_entry.id')
			)
		)
		.executeTakeFirstOrThrow();
	return people;
}
