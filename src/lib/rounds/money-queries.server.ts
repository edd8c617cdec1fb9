import { sql } from 'kysely';
import type { Cents } from '#lib/basics/cents.ts';
import type { Reader } from '#lib/server/act.ts';
import type { MoneyPart, MoneyStanding } from './money-standing.ts';

/** Money of a round being decided that no decision holds and no open proposal claims. */
export async function freeMoney(db: Reader, roundId: string): Promise<Cents> {
	const { envelope_cents, held } = await db
		.selectFrom('round')
		.select('envelope_cents')
		.select(({ selectFrom }) =>
			selectFrom('round_award')
				.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
				.whereRef('round_entry.round_id', '=', 'round.id')
				.where('left_at', 'is', null)
				.where(
					sql<boolean>`case when decided_by is null then proposed_money else decided_money end is not null`
				)
				.select(({ fn }) => fn.sum<Cents>('amount_cents').as('held'))
				.as('held')
		)
		.where('round.id', '=', roundId)
		.executeTakeFirstOrThrow();
	return (envelope_cents ?? 0) - Number(held ?? 0);
}

/** Rounds over money whose waiting list still moves. */
export function publishedMoneyRounds(db: Reader) {
	return db
		.selectFrom('round')
		.select('id')
		.where('kind', '=', 'money')
		.where('state', '=', 'published')
		.orderBy('id')
		.execute();
}

/** Where each request of a published round over money stands now, by reference. */
export async function moneyStandings(db: Reader, roundId: string) {
	const rows = await db
		.selectFrom('round_entry')
		.innerJoin('round_award', 'round_award.entry_id', 'round_entry.id')
		.innerJoin('funding_request', 'funding_request.id', 'round_entry.funding_request_id')
		.leftJoin('round_turn', 'round_turn.entry_id', 'round_entry.id')
		.leftJoin('round_refill', 'round_refill.id', 'round_turn.refill_id')
		.select([
			...['round_entry.id', 'round_entry.reference', 'round_entry.is_priority', 'round_entry.left_at'],
			...['round_entry.amount_cents', 'funding_request.state', 'proposed_money', 'decided_money'],
			...['round_turn.money as turn', 'round_turn.decided as turn_decided', 'round_refill.number as refill'],
			...['round_award.reason', 'round_turn.reason as turn_reason', 'funding_request.id as request_id'],
			'round_entry.person_id'
		] as const)
		.select(
			sql<boolean>`exists (select from appeal where entry_id = round_entry.id and decided_cents is not null)`.as(
				'on_appeal'
			)
		)
		.where('round_entry.round_id', '=', roundId)
		.orderBy('round_entry.reference')
		.execute();
	return rows.map((row) => {
		const standing = standingOf(row);
		return {
			...row,
			...standing,
			amountCents: row.amount_cents ?? 0,
			hasGivenBack: standing.standing === 'gone' && wasAwarded(row)
		};
	});
}
export type RequestStanding = Awaited<ReturnType<typeof moneyStandings>>[number];

interface Row {
	readonly state: string;
	readonly left_at: Date | null;
	readonly proposed_money: MoneyPart | null;
	readonly decided_money: MoneyPart | null;
	readonly turn: MoneyPart | null;
	readonly turn_decided: string | null;
	readonly on_appeal: boolean;
}

const wasAwarded = ({ decided_money, turn_decided, on_appeal }: Row) =>
	decided_money !== null || turn_decided === 'awarded' || on_appeal;

/**
 * A request decided otherwise, set aside or taken back waits for nothing; one that was never called waits. What an
 * appeal gives comes from the open part.
 */
function standingOf({
	state,
	left_at,
	proposed_money,
	decided_money,
	turn,
	turn_decided
}: Row): Pick<MoneyStanding, 'standing' | 'from'> {
	const from = (turn_decided === 'set-aside' ? null : turn) ?? decided_money ?? 'open';
	if (state === 'awarded') return { standing: 'held', from };
	if (state !== 'submitted' || left_at !== null) return { standing: 'gone', from: null };
	if (turn !== null)
		return turn_decided === null ? { standing: 'proposed', from } : { standing: 'gone', from: null };
	if (proposed_money !== null && decided_money === null) return { standing: 'gone', from: null };
	return { standing: 'waiting', from: null };
}
