import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { enqueue } from '#lib/server/jobs.server.ts';
import { lockRound } from '../locked.server.ts';

export type StartRefusal = 'not-found' | 'not-asked' | 'same-officer' | 'under-way';

/**
 * The second officer starts the run the first asked for: the worker does it, so that no page waits for it. When
 * several start it together, one run is under way and the others are told so.
 */
export function startRun(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<{ runId: string }, StartRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'asked') return refused('not-asked');
		if (round.asked_by === tx.actor.personId) return refused('same-officer');
		const runId = await beginComputation(tx, round.id, 'run');
		if (!runId) return refused('under-way');
		await record(tx, { act: 'round.run-started', fileKind: 'round', fileId: round.id });
		return done({ runId });
	});
}

/** An officer asks for the dry runs of a list too long to try out while a page is made. */
export function startDryRun(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<{ runId: string }, 'not-found' | 'not-frozen' | 'scores-missing' | 'under-way'>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'frozen' && round.state !== 'asked') return refused('not-frozen');
		if (round.has_panel && round.score_list === null) return refused('scores-missing');
		const runId = await beginComputation(tx, round.id, 'dry-run');
		if (!runId) return refused('under-way');
		await record(tx, { act: 'round.dry-run-started', fileKind: 'round', fileId: round.id });
		return done({ runId });
	});
}

async function beginComputation(
	tx: Act<Officer>,
	round_id: string,
	kind: 'run' | 'dry-run'
): Promise<string | null> {
	const row = await tx.db
		.insertInto('round_run')
		.values({ round_id, kind, started_by: tx.actor.personId, started_at: tx.now })
		.onConflict((conflict) =>
			conflict.columns(['round_id', 'kind']).where('ended_at', 'is', null).doNothing()
		)
		.returning('id')
		.executeTakeFirst();
	if (!row) return null;
	await enqueue(tx, 'round-run', { runId: row.id });
	return row.id;
}
