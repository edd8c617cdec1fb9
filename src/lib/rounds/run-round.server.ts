import type { System } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { RunOutput } from './compute.ts';
import { computeApart, type Placing } from './compute-apart.server.ts';
import { lockRound, roundWithScores } from './locked.server.ts';
import { currentOffers } from './offer-queries.server.ts';
import { type FrozenList, listText, problemOf, scoresOf } from './round.ts';
import type { RunRefusal, RunStage } from './run-states.ts';

const proposalsAtOnce = 5_000;
const millisecondsBetweenReports = 500;

/**
 * The worker's part of a run or of a dry run that an officer started. Computed outside any transaction, on a thread of
 * its own, then stored in one: a worker that dies leaves nothing half done, and the one that takes over stores the
 * same bytes. Refused when one byte of the frozen list, the panel's scores, the secret or a capacity is not what was
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
		const outcome = await computeApart({
			kind: 'dry-run',
			frozenList: frozen_list,
			listHash: list_hash,
			scores: scoresOf({ ...round, list_hash })
		});
		await endRun(act, runId, { stage: 'done', outcome: JSON.stringify(outcome) });
		return;
	}
	const problem = await problemUnlessChanged(act, round);
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
type Round = NonNullable<Awaited<ReturnType<typeof lockRound>>>;

async function problemUnlessChanged(
	act: Act<System>,
	round: Round
): Promise<{ text: string } | { changed: RunRefusal }> {
	const { frozen_list, list_hash, public_value } = round;
	if (frozen_list === null || list_hash === null || public_value === null)
		throw new Error('a run that nobody asked for');
	const problem = problemOf({ ...round, frozen_list, list_hash }, public_value);
	if ('changed' in problem) return problem;
	const { applicants } = JSON.parse(frozen_list) as FrozenList;
	const now = listText({ offers: await currentOffers(act.db, round.id), applicants });
	return now === frozen_list ? problem : { changed: 'capacity-changed' };
}

function store(act: Act<System>, run: Run, output: RunOutput): Promise<void> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, run.round_id);
		if (round?.state !== 'asked') return;
		const problem = await problemUnlessChanged(tx, round);
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
		await propose(tx, round.id, output);
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

async function propose(tx: Act<System>, roundId: string, { proposals }: RunOutput): Promise<void> {
	const entries = await tx.db
		.selectFrom('round_entry')
		.select(['id', 'reference'])
		.where('round_id', '=', roundId)
		.execute();
	const offers = await tx.db
		.selectFrom('round_offer')
		.innerJoin('offer', 'offer.id', 'round_offer.offer_id')
		.select(['offer.id', 'offer.slug'])
		.where('round_id', '=', roundId)
		.execute();
	const entryIds = new Map(entries.map(({ id, reference }) => [reference, id]));
	const offerIds = new Map(offers.map(({ id, slug }) => [slug, id]));
	const rows = proposals.flatMap(([reference, offer]) => {
		const entry_id = entryIds.get(reference);
		return entry_id
			? [{ entry_id, proposed_offer_id: offer === null ? null : (offerIds.get(offer) ?? null) }]
			: [];
	});
	for (let from = 0; from < rows.length; from += proposalsAtOnce)
		await tx.db
			.insertInto('round_award')
			.values(rows.slice(from, from + proposalsAtOnce))
			.execute();
}
