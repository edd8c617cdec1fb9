import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { RunOutput } from './compute.ts';
import { computeApart, type Placing } from './compute-apart.server.ts';
import { lockRound, roundWithScores } from '../locked.server.ts';
import { problemUnlessChanged } from './frozen-problem.server.ts';
import { frozenOf } from '../round.ts';
import type { RunRefusal, RunStage } from './run-states.ts';
import { storeProposals } from './store-proposals.server.ts';

const millisecondsBetweenReports = 500;

/**
 * The worker's part of a run or of a dry run that an officer started. Computed outside any transaction, on a thread of
 * its own, then stored in one: a worker that dies leaves nothing half done, and the one that takes over stores the
 * same bytes. Refused when one byte of the frozen list, the panel's scores, the secret, a capacity or the envelope is not what was
 * published, before the computation and again before storing it. A run that ended is left as it is.
 */
export async function runRound(act: Act<System>, { runId }: { runId: string }): Promise<void> {
	const run = await act.db.selectFrom('round_run').selectAll().where('id', '=', runId).executeTakeFirst();
	if (!run || run.ended_at !== null) return;
	const report = reporter(act, runId);
	await report({ stage: 'reading' });
	const round = await roundWithScores(act.db, run.round_id).executeTakeFirstOrThrow();
	const { frozen_list, list_hash } = round;
	if (frozen_list === null || list_hash === null) throw new Error('a run of a list that is not frozen');
	await report({ stage: 'placing' });

	if (run.kind === 'dry-run') {
		const frozen = frozenOf({ ...round, frozen_list, list_hash });
		if ('changed' in frozen) return refuse(act, run, frozen.changed);
		const outcome = await computeApart({
			kind: 'dry-run',
			frozenList: frozen.list,
			listHash: list_hash,
			scores: frozen.scores
		});
		await endRun(act, runId, { stage: 'done', outcome: JSON.stringify(outcome) });
		return;
	}
	const problem = await problemUnlessChanged(act.db, round);
	if ('changed' in problem) return refuse(act, run, problem.changed);
	let told = Promise.resolve();
	const output = await computeApart({ kind: 'run', problem: problem.text }, (placing) => {
		const stage = placing.placed === placing.people ? ('checking' as const) : ('placing' as const);
		// A report that is lost costs nothing: the next one tells more.
		told = told.then(() => report({ stage, ...placing })).catch(() => {});
	});
	await told;
	await report({ stage: 'writing' });
	return store(act, run, output);
}

type Run = { id: string; round_id: string; started_by: string };

function store(act: Act<System>, run: Run, output: RunOutput): Promise<void> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, run.round_id);
		if (round?.state !== 'asked') return;
		const problem = await problemUnlessChanged(tx.db, round);
		if ('changed' in problem) return refuse(tx, run, problem.changed);
		await tx.db
			.updateTable('round')
			.set({
				state: 'run',
				problem: problem.text,
				result: output.result,
				input_hash: output.inputHash,
				engine: output.engine,
				run_by: run.started_by,
				run_at: tx.now
			})
			.where('id', '=', round.id)
			.execute();
		await storeProposals(tx, round, output);
		await endRun(tx, run.id, { stage: 'done' });
		await record(tx, {
			act: 'round.run',
			fileKind: 'round',
			fileId: round.id,
			detail: { inputHash: output.inputHash, engine: output.engine, placed: output.placed }
		});
	});
}

function refuse(act: Act<System>, run: Run, reason: RunRefusal): Promise<void> {
	return inTransaction(act, async (tx) => {
		await endRun(tx, run.id, { stage: 'refused', refused: reason });
		await record(tx, {
			act: 'round.run-refused',
			fileKind: 'round',
			fileId: run.round_id,
			detail: { reason }
		});
	});
}

async function endRun(
	{ db, now }: Act<System>,
	runId: string,
	end: { stage: RunStage; refused?: RunRefusal; outcome?: string }
): Promise<void> {
	await db
		.updateTable('round_run')
		.set({ ...end, ended_at: now })
		.where('id', '=', runId)
		.where('ended_at', 'is', null)
		.execute();
}

/** Writes how far a run is, a few times a second at most: who waits reads it on the page. */
function reporter({ db }: Act<System>, runId: string) {
	let last = 0;
	let stage: RunStage | null = null;
	return async (news: { stage: RunStage } & Partial<Placing>) => {
		const now = performance.now();
		if (news.stage === stage && now - last < millisecondsBetweenReports) return;
		[last, stage] = [now, news.stage];
		await db
			.updateTable('round_run')
			.set(news)
			.where('id', '=', runId)
			.where('ended_at', 'is', null)
			.execute();
	};
}
