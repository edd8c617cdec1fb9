import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Cents } from '#lib/basics/cents.ts';
import { isId } from '#lib/basics/id.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { insertRound, type RoundTerms } from './open-round.server.ts';
import { type DaysFault, daysFault } from '../opening.ts';

export interface NewMoneyRound extends RoundTerms {
	/** The funding call whose waiting requests it ranks; choices close with the call. */
	callId: string;
	/** Most this round gives, within what is left of the envelope of the call. */
	envelopeCents: Cents;
	/** Part of it guaranteed to people with priority. */
	reserveCents: Cents;
}

export type OpenMoneyRoundRefusal =
	| DaysFault
	| 'no-such-call'
	| 'no-money'
	| 'above-what-is-left'
	| 'reserve-above-envelope'
	| 'call-has-a-round'
	| 'label-taken';

/** An officer opens a round over the envelope of a call, before its requests are known: the rule is public at once. */
export function openMoneyRound(
	act: Act<Officer>,
	input: NewMoneyRound
): Promise<Outcome<{ id: string }, OpenMoneyRoundRefusal>> {
	return inTransaction(act, async (tx) => {
		const call = await callOf(tx, input.callId);
		if (!call) return refused('no-such-call');
		const wrongDays = daysFault({ ...input, closesOn: call.closes_on }, tx.now);
		if (wrongDays) return refused(wrongDays);
		if (input.envelopeCents <= 0) return refused('no-money');
		if (input.envelopeCents > call.ceiling_cents - call.committed_cents) return refused('above-what-is-left');
		if (input.reserveCents > input.envelopeCents) return refused('reserve-above-envelope');
		const running = await tx.db
			.selectFrom('round')
			.select('id')
			.where('call_id', '=', call.id)
			.where('state', '<>', 'closed')
			.executeTakeFirst();
		if (running) return refused('call-has-a-round');

		const round = await insertRound(
			tx,
			{ ...input, closesOn: call.closes_on },
			{
				kind: 'money',
				most_choices: 1,
				call_id: call.id,
				envelope_cents: input.envelopeCents,
				reserve_cents: input.reserveCents
			}
		);
		if (!round) return refused('label-taken');
		await record(tx, {
			act: 'round.opened',
			fileKind: 'round',
			fileId: round.id,
			detail: {
				call: call.id,
				envelopeCents: input.envelopeCents,
				reserveCents: input.reserveCents,
				commitment: round.seed_commitment
			}
		});
		return done({ id: round.id });
	});
}

/** Locked with its envelope, so that two rounds never promise the same money. */
async function callOf(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	return tx.db
		.selectFrom('funding_call')
		.innerJoin('envelope', 'envelope.id', 'funding_call.envelope_id')
		.select(['funding_call.id', 'funding_call.closes_on', 'ceiling_cents', 'committed_cents'])
		.where('funding_call.id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}
