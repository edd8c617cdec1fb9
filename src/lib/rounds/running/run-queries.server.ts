import type { Reader } from '#lib/server/act.ts';
import type { DryRuns } from './dry-run.ts';
import { allRounds } from '../queries.server.ts';
import { countToGather } from './gather-requests.server.ts';
import type { RoundState } from '../round.ts';

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
export async function storedDryRuns(db: Reader, roundId: string): Promise<DryRuns | null> {
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
	return (row?.outcome ?? null) as DryRuns | null;
}

/** How many people the freeze would write down now, or wrote down. */
export async function peopleTakingPart(
	db: Reader,
	round: { id: string; state: RoundState; call_id: string | null }
): Promise<number> {
	if (round.call_id !== null && round.state === 'open') return countToGather(db, round.call_id);
	const { people } = await db
		.selectFrom('round_entry')
		.select(({ fn }) => fn.countAll<number>().as('people'))
		.where('round_id', '=', round.id)
		.where(({ or, eb, exists, selectFrom }) =>
			or([
				eb('funding_request_id', 'is not', null),
				exists(
					selectFrom('round_choice')
						.select('round_choice.entry_id')
						.whereRef('round_choice.entry_id', '=', 'round_entry.id')
				)
			])
		)
		.executeTakeFirstOrThrow();
	return people;
}

/** Rounds, the newest first, with how many take part so far: people with choices, or requests. */
export async function roundsWithPeople(db: Reader) {
	const rounds = await allRounds(db);
	return Promise.all(
		rounds.map(async ({ call_id, people, ...round }) => {
			const gathers = call_id !== null && round.state === 'open';
			return {
				...round,
				people: gathers ? await countToGather(db, call_id) : Number(people ?? 0)
			};
		})
	);
}

/** Requests that wait in the call of a round over money and are not in its list; null when there are none. */
export async function leftAside(
	db: Reader,
	round: { id: string; call_id: string | null; state: RoundState },
	taken: number
): Promise<{ call: string; count: number } | null> {
	if (round.call_id === null || round.state === 'closed') return null;
	const { call, waiting } = await db
		.selectFrom('funding_call')
		.select('slug as call')
		.select(({ selectFrom }) =>
			selectFrom('funding_request')
				.whereRef('funding_request.call_id', '=', 'funding_call.id')
				.where('funding_request.state', '=', 'submitted')
				.where(({ not, exists, selectFrom: from }) =>
					not(
						exists(
							from('round_entry')
								.select('round_entry.id')
								.whereRef('round_entry.funding_request_id', '=', 'funding_request.id')
								.where('round_entry.round_id', '=', round.id)
						)
					)
				)
				.select(({ fn }) => fn.countAll<number>().as('waiting'))
				.as('waiting')
		)
		.where('funding_call.id', '=', round.call_id)
		.executeTakeFirstOrThrow();
	const count = Number(waiting ?? 0) - (round.state === 'open' ? taken : 0);
	return count > 0 ? { call, count } : null;
}
