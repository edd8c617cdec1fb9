import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { mayFollow, type Seated } from './access.ts';
import { gridOf } from './grid.ts';
import { lockPanel } from './locked.server.ts';
import { fileProgress } from './progress.ts';
import { followedReadings } from './queries.server.ts';
import { referencesIn, scoreListText } from './score-list.ts';

export type SealRefusal = 'not-found' | 'not-handed-out' | 'scores-missing' | 'sealed';

/**
 * The chair, or an officer, closes scoring: each file's score, the mean of its readings, is written down with its digest
 * and never changes again. Refused while a reading is waited for. The draw's public value is not known yet: the database
 * refuses scores that would come after it. Whoever left the round since the freeze stands in the list with 0.
 */
export function sealScores(
	act: Act<Seated>,
	input: { roundId: string }
): Promise<Outcome<{ scoreHash: string }, SealRefusal>> {
	return inTransaction(act, async (tx) => {
		const panel = await lockPanel(tx, input.roundId);
		if (!panel || !(await mayFollow(tx.db, tx.actor, panel.round_id))) return refused('not-found');
		if (panel.closed_at) return refused('sealed');
		if (!panel.handed_out_at || panel.list_hash === null || panel.frozen_list === null)
			return refused('not-handed-out');
		const files = fileProgress(
			gridOf(panel.grid),
			await followedReadings(tx.db, panel.round_id),
			panel.readings_per_file
		);
		const scoreOf = new Map(
			files.map(({ reference, score, missing }) => [reference, missing ? null : score])
		);
		const left = await whoLeft(tx, panel.round_id);
		const scores = referencesIn(panel.frozen_list).map((id) => ({
			id,
			score: left.has(id) ? 0 : (scoreOf.get(id) ?? null)
		}));
		const known = scores.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
		if (known.length < scores.length) return refused('scores-missing');

		const text = scoreListText({ list: panel.list_hash, scores: known });
		const scoreHash = sha256(text);
		await tx.db
			.updateTable('panel')
			.set({ score_list: text, score_hash: scoreHash, closed_by: tx.actor.personId, closed_at: tx.now })
			.where('round_id', '=', panel.round_id)
			.execute();
		await record(tx, {
			act: 'panel.scores-sealed',
			fileKind: 'round',
			fileId: panel.round_id,
			detail: { scoreHash, files: known.length }
		});
		return done({ scoreHash });
	});
}

async function whoLeft(tx: Act<Seated>, roundId: string): Promise<ReadonlySet<string>> {
	const rows = await tx.db
		.selectFrom('round_entry')
		.select('reference')
		.where('round_id', '=', roundId)
		.where('left_at', 'is not', null)
		.execute();
	return new Set(rows.map(({ reference }) => reference));
}
