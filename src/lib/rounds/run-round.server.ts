import type { Officer } from '#lib/accounts/actor.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { resultText } from '#lib/allocation/result-text.ts';
import { runProblem, type RunResult } from '#lib/allocation/run.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { lockRound } from './locked.server.ts';
import { currentOffers } from './offer-queries.server.ts';
import { type FrozenList, listText, problemOf } from './round.ts';

export type RunRefusal =
	'not-found' | 'not-asked' | 'same-officer' | 'list-changed' | 'seed-changed' | 'capacity-changed';

/**
 * The second officer runs the round the first asked for. Refused when one byte of the frozen list, the secret or a
 * capacity is not what was published. Everything needed to run it again is stored with the answer, and each answer
 * becomes a proposal that a named officer must decide.
 */
export function runRound(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<{ inputHash: string }, RunRefusal>> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		const { frozen_list, list_hash, public_value } = round;
		if (round.state !== 'asked' || frozen_list === null || list_hash === null || public_value === null)
			return refused('not-asked');
		if (round.asked_by === tx.actor.personId) return refused('same-officer');
		const problem = problemOf({ ...round, frozen_list, list_hash }, public_value);
		if ('changed' in problem) return refused(problem.changed === 'list' ? 'list-changed' : 'seed-changed');
		const list = JSON.parse(frozen_list) as FrozenList;
		const now = listText({ offers: await currentOffers(tx.db, round.id), applicants: list.applicants });
		if (now !== frozen_list) return refused('capacity-changed');

		const read = problemIn(new TextEncoder().encode(problem.text));
		if (!read.done) throw new Error(`a frozen list that cannot be read: ${read.faults.join('; ')}`);
		const result = runProblem(read.value.problem, read.value.inputHash);
		await tx.db
			.updateTable('round')
			.set({
				state: 'run',
				problem: problem.text,
				result: [...resultText(result)].join(''),
				input_hash: result.inputHash,
				engine: result.engine,
				run_by: tx.actor.personId,
				run_at: tx.now
			})
			.where('id', '=', round.id)
			.execute();
		await propose(tx, round.id, result);
		await record(tx, {
			act: 'round.run',
			fileKind: 'round',
			fileId: round.id,
			detail: { inputHash: result.inputHash, engine: result.engine, placed: result.report.placed }
		});
		return done({ inputHash: result.inputHash });
	});
}

async function propose(tx: Act, roundId: string, { assignment }: RunResult): Promise<void> {
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
	const proposals = assignment.flatMap(({ applicant, offer }) => {
		const entry_id = entryIds.get(applicant);
		return entry_id
			? [{ entry_id, proposed_offer_id: offer === null ? null : (offerIds.get(offer) ?? null) }]
			: [];
	});
	if (proposals.length > 0) await tx.db.insertInto('round_award').values(proposals).execute();
}
