import { sql } from 'kysely';
import type { System } from '#lib/accounts/actor.ts';
import type { Problem, Seat } from '#lib/allocation/problem.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import { type Call, refill } from '#lib/allocation/refill.ts';
import { engine } from '#lib/allocation/run.ts';
import { verifyRefills } from '#lib/allocation/verify-refill.ts';
import { record } from '#lib/audit/record.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { entriesGiven } from '../entries-given.server.ts';
import { holdRound, type HeldRound } from './locked-place.server.ts';
import { publishedRounds, peoplesPlaces } from './place-queries.server.ts';
import { livingRound, refillInput, refillInputText } from './person-places.ts';
import { nextRefill, tellOfficer } from './store-refill.server.ts';

/**
 * Proposes the free seats of an offer to those who wait for it in the published rounds that give them out, one
 * transaction a round. Nothing happens when no seat is free: safe to repeat, and from two workers at once.
 */
export async function refillFreedSeats(act: Act<System>, input: { offerId: string }): Promise<void> {
	for (const { id, slug } of await publishedRounds(act.db, input.offerId))
		await refillOffer(act, { roundId: id, offerId: input.offerId, slug });
}

/**
 * Reruns the choice of one offer alone over those who still wait for better. What it read and what it answered are
 * stored with their digest, after the verifier has passed them; each call is a proposal for a named officer. Answers
 * how many.
 */
export function refillOffer(
	act: Act<System>,
	{ roundId, offerId, slug }: { roundId: string; offerId: string; slug: string }
): Promise<number> {
	return inTransaction(act, async (tx) => {
		const round = await holdRound(tx, roundId);
		if (round.state !== 'published') return 0;
		await noteGivenBack(tx, roundId);
		const { problem, inputHash } = await problemOfRound(tx, roundId);
		const input = refillInput(problem, inputHash, await peoplesPlaces(tx.db, roundId), slug);
		const calls = refill(problem, livingRound(input), slug);
		if (calls.length === 0) return 0;
		const { text, inputHash: digest } = refillInputText(input);
		const fault = verifyRefills(problem, inputHash, [{ inputHash: digest, input, calls }]);
		if (fault) throw new Error(`the verifier refuses this refill: ${JSON.stringify(fault)}`);
		await propose(tx, round, offerId, { text, inputHash: digest }, calls);
		return calls.length;
	});
}

async function noteGivenBack(tx: Act, roundId: string): Promise<void> {
	await tx.db
		.updateTable('round_place')
		.set({ state: 'given-back' })
		.where('state', '=', 'accepted')
		.where('entry_id', 'in', (row) =>
			row.selectFrom('round_entry').select('id').where('round_id', '=', roundId)
		)
		.where('application_id', 'in', (row) =>
			row.selectFrom('application').select('id').where('state', '<>', 'accepted')
		)
		.execute();
}

async function problemOfRound(tx: Act, roundId: string): Promise<{ problem: Problem; inputHash: string }> {
	const { problem } = await tx.db
		.selectFrom('round')
		.select('problem')
		.where('id', '=', roundId)
		.executeTakeFirstOrThrow();
	const read = problemIn(new TextEncoder().encode(problem ?? ''));
	if (!read.done) throw new Error(`a stored problem that cannot be read: ${JSON.stringify(read.faults)}`);
	return read.value;
}

async function propose(
	tx: Act,
	round: HeldRound,
	offerId: string,
	input: { text: string; inputHash: string },
	calls: readonly Call[]
): Promise<void> {
	const stored = await tx.db
		.insertInto('round_refill')
		.values({
			round_id: round.id,
			number: await nextRefill(tx, round.id),
			offer_id: offerId,
			input: input.text,
			calls: JSON.stringify(calls),
			input_hash: input.inputHash,
			engine,
			run_at: tx.now
		})
		.returning(['id', 'number'])
		.executeTakeFirstOrThrow();
	const seats = calls.map(({ applicant, seat }) => [applicant, seat] as const);
	await tx.db
		.insertInto('round_place')
		.columns(['entry_id', 'offer_id', 'seat', 'refill_id', 'state'])
		.expression(
			entriesGiven(tx.db, round.id, seats)
				.select('round_entry.id')
				.select([
					sql<string>`${offerId}::uuid`.as('offer_id'),
					sql<Seat>`given`.as('seat'),
					sql<string>`${stored.id}::uuid`.as('refill_id'),
					sql<'proposed'>`'proposed'`.as('state')
				])
		)
		.execute();
	await record(tx, {
		act: 'round.refilled',
		fileKind: 'round',
		fileId: round.id,
		detail: { number: stored.number, inputHash: input.inputHash, called: calls.length }
	});
	await tellOfficer(tx, round);
}
