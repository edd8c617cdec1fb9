import { sql } from 'kysely';
import type { System } from '#lib/accounts/actor.ts';
import { moneyEngine, runMoney } from '#lib/allocation/run-money.ts';
import type { StatedAward } from '#lib/allocation/read-money.ts';
import { record } from '#lib/audit/record.server.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { giveBackAward } from '#lib/funding/give-back-award.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { leaveEntry } from './leave-entry.server.ts';
import { type HeldRound, holdRound } from './locked-place.server.ts';
import { entriesGiven } from '../entries-given.server.ts';
import { readStoredMoney } from '../running/money-dry-run.ts';
import { moneyStandings } from '../money-queries.server.ts';
import { type MoneyPart, restOf, restText } from '../money-standing.ts';
import { nextRefill, tellOfficer } from './store-refill.server.ts';

/**
 * Proposes the money that came free in a published round to the next on its waiting list: the rule of the round again,
 * on what is left. What it read and what it answered are stored, after the verifier has passed them; each turn waits
 * for a named officer. Nothing happens when no request fits: safe to repeat. Answers how many were called.
 */
export function refillFreedMoney(act: Act<System>, { roundId }: { roundId: string }): Promise<number> {
	return inTransaction(act, async (tx) => {
		const round = await holdRound(tx, roundId);
		if (round.state !== 'published') return 0;
		await noteGivenUp(tx, roundId);
		const { problem, result } = await tx.db
			.selectFrom('round')
			.select(['problem', 'result'])
			.where('id', '=', roundId)
			.executeTakeFirstOrThrow();
		const { awards: ran } = JSON.parse(result ?? '') as { awards: StatedAward[] };
		const standings = await moneyStandings(tx.db, roundId);
		const rest = restOf(readStoredMoney(problem ?? ''), ran, standings);
		const text = restText(rest);
		const { awards } = runMoney(rest, sha256(text));
		const calls = awards.filter(({ from }) => from !== null);
		if (calls.length === 0) return 0;
		await propose(tx, round, { text, awards });
		return calls.length;
	});
}

/**
 * Money awarded for a place given up since goes back to the envelope, and its request waits for nothing. All of them are
 * held before the envelope is, as whoever gives one back does: the two never wait for each other.
 */
async function noteGivenUp(tx: Act<System>, roundId: string): Promise<void> {
	const given = await tx.db
		.selectFrom('round_entry')
		.innerJoin('funding_request', 'funding_request.id', 'round_entry.funding_request_id')
		.innerJoin('application', 'application.id', 'funding_request.application_id')
		.select([
			'round_entry.id',
			'funding_request.id as request_id',
			'funding_request.state',
			'funding_request.version'
		])
		.where('round_id', '=', roundId)
		.where('left_at', 'is', null)
		.where('funding_request.state', 'in', ['awarded', 'submitted', 'withdrawn'])
		.where((row) =>
			row.or([row('application.state', '<>', 'accepted'), row('funding_request.state', '=', 'withdrawn')])
		)
		.forUpdate('funding_request')
		.execute();
	for (const { id, request_id: requestId, state, version } of given) {
		if (state === 'awarded') await giveBackAward(tx, { requestId, version });
		await leaveEntry(tx, id);
	}
}

async function propose(
	tx: Act<System>,
	round: HeldRound,
	answer: { text: string; awards: readonly StatedAward[] }
): Promise<void> {
	const inputHash = sha256(answer.text);
	const stored = await tx.db
		.insertInto('round_refill')
		.values({
			round_id: round.id,
			number: await nextRefill(tx, round.id),
			input: answer.text,
			calls: JSON.stringify(answer.awards),
			input_hash: inputHash,
			engine: moneyEngine,
			run_at: tx.now
		})
		.returning(['id', 'number'])
		.executeTakeFirstOrThrow();
	const called = answer.awards.flatMap(({ file, from }) => (from === null ? [] : [[file, from] as const]));
	await tx.db
		.insertInto('round_turn')
		.columns(['refill_id', 'entry_id', 'money'])
		.expression(
			entriesGiven(tx.db, round.id, called)
				.select(sql<string>`${stored.id}::uuid`.as('refill_id'))
				.select(['round_entry.id', sql<MoneyPart>`given`.as('money')])
		)
		.execute();
	await record(tx, {
		act: 'round.refilled',
		fileKind: 'round',
		fileId: round.id,
		detail: { number: stored.number, inputHash, called: called.length }
	});
	await tellOfficer(tx, round);
}
