import { sql } from 'kysely';
import type { Officer } from '#lib/accounts/actor.ts';
import { recordAll } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import type { HoldRefusal } from '#lib/funding/hold-for-round.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { openProposals } from './decision-queries.server.ts';
import { holdEntry } from './hold-entry.server.ts';
import { lockRound } from '../locked.server.ts';
import type { MoneyPart } from '../money-standing.ts';
import { digestOf } from './open-proposals.ts';
import { withdrawalReason } from './withdrawal-reason.ts';

/**
 * A named officer, not the one who started the run, follows every proposal still open: exactly those they were shown,
 * which `shown` stands for. Each person's decision is a line of the journal under that officer's name. Money that can no
 * longer be given, since the person gave up the place it is for or the envelope was lowered, stays open: it is decided
 * alone. Where that is all there is, the answer is why.
 */
export function decideAsProposed(
	act: Act<Officer>,
	input: { roundId: string; shown: string }
): Promise<
	Outcome<{ decided: number }, 'not-found' | 'not-run' | 'ran-it' | 'other-than-shown' | HoldRefusal>
> {
	return inTransaction(act, async (tx) => {
		const round = await lockRound(tx, input.roundId);
		if (!round) return refused('not-found');
		if (round.state !== 'run') return refused('not-run');
		if (round.run_by === tx.actor.personId) return refused('ran-it');
		const open = await openProposals(tx.db, round.id);
		if (open.length === 0 || digestOf(open) !== input.shown) return refused('other-than-shown');

		const waiting = await tx.db
			.selectFrom('round_award')
			.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
			.innerJoin('person', 'person.id', 'round_entry.person_id')
			.select(['entry_id', 'person_id', 'reference', 'left_at', 'locale', 'proposed_offer_id'])
			.select(['round_id', 'proposed_money', 'amount_cents', 'funding_request_id'])
			.where('round_id', '=', round.id)
			.where('decided_by', 'is', null)
			.orderBy('reference')
			.execute();
		const { people, refusal } = await withMoneyHeld(tx, waiting);
		if (people.length === 0 && refusal) return refused(refusal);
		const decided = { decided_by: tx.actor.personId, decided_at: tx.now };
		for (const [locale, gone] of Map.groupBy(
			people.filter(({ left_at }) => left_at),
			(person) => person.locale
		))
			await awardsOf(tx, gone)
				.set({ ...decided, decided_offer_id: null, reason: withdrawalReason(locale) })
				.execute();
		await awardsOf(
			tx,
			people.filter(({ left_at }) => !left_at)
		)
			.set((row) => ({
				...decided,
				decided_offer_id: row.ref('proposed_offer_id'),
				decided_money: row.ref('proposed_money'),
				reason: null
			}))
			.execute();
		await recordAll(
			tx,
			people.map(({ person_id, reference }) => ({
				act: 'round-award.decided',
				fileKind: 'round',
				fileId: round.id,
				subjectId: person_id,
				detail: { reference, together: people.length }
			}))
		);
		return done({ decided: people.length });
	});
}

interface OpenAward {
	readonly left_at: Date | null;
	readonly round_id: string;
	readonly proposed_money: MoneyPart | null;
	readonly amount_cents: Cents | null;
	readonly funding_request_id: string | null;
}

/**
 * Those whose decision can be followed: who is given money has it held by then, out of the envelope. `refusal` is why the
 * first of the others cannot.
 */
async function withMoneyHeld<E extends OpenAward>(tx: Act<Officer>, entries: readonly E[]) {
	const people: E[] = [];
	let refusal: HoldRefusal | null = null;
	for (const entry of entries) {
		const isGiven = entry.left_at === null && entry.proposed_money !== null;
		const held = isGiven ? await holdEntry(tx, entry) : done();
		if (held.done) people.push(entry);
		else refusal ??= held.reason;
	}
	return { people, refusal };
}

const awardsOf = (tx: Act, people: readonly { entry_id: string }[]) =>
	tx.db
		.updateTable('round_award')
		.where('entry_id', '=', sql<string>`any(${people.map(({ entry_id }) => entry_id)}::uuid[])`);
