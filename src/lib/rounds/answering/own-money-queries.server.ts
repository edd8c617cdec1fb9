import { explainMoney } from '#lib/allocation/explain-money.ts';
import type { StatedAward } from '#lib/allocation/read-money.ts';
import type { Reader } from '#lib/server/act.ts';
import { readStoredMoney } from '../running/money-dry-run.ts';
import { moneyStandings } from '../money-queries.server.ts';
import { ownDecision } from './own-answer-queries.server.ts';
import { isPublic, type RoundState } from '../round.ts';

/** A person's request in a round over money: what it asked, and its answer once the round is public. Null: not in it. */
export async function ownMoney(db: Reader, round: { id: string; state: RoundState }, personId: string) {
	const entry = await db
		.selectFrom('round_entry')
		.innerJoin('funding_request', 'funding_request.id', 'round_entry.funding_request_id')
		.select([
			...['round_entry.id', 'round_entry.reference', 'left_at', 'amount_cents'],
			...['funding_request.id as request_id']
		] as const)
		.where('round_id', '=', round.id)
		.where('round_entry.person_id', '=', personId)
		.executeTakeFirst();
	if (!entry) return null;
	const own = { ...entry, amountCents: entry.amount_cents ?? 0 };
	const decision = isPublic(round.state) ? await ownDecision(db, entry.id) : undefined;
	return { ...own, answer: decision ? await answerTo(db, round, entry, decision) : null };
}
export type OwnMoney = NonNullable<Awaited<ReturnType<typeof ownMoney>>>;

type Decision = NonNullable<Awaited<ReturnType<typeof ownDecision>>>;

async function answerTo(
	db: Reader,
	round: { id: string; state: RoundState },
	entry: { id: string; reference: string },
	decision: Decision
) {
	const { problem, result } = await db
		.selectFrom('round')
		.select(['problem', 'result'])
		.where('id', '=', round.id)
		.executeTakeFirstOrThrow();
	const { awards } = JSON.parse(result ?? '') as { awards: StatedAward[] };
	const standings = await moneyStandings(db, round.id);
	const waiting = new Set(
		standings.filter(({ standing }) => standing === 'waiting').map(({ reference }) => reference)
	);
	const list = awards
		.filter(({ file }) => waiting.has(file))
		.toSorted((one, other) => (one.waiting ?? 0) - (other.waiting ?? 0));
	const place = list.findIndex(({ file }) => file === entry.reference) + 1;
	return {
		decision,
		turn: (await ownTurn(db, entry.id)) ?? null,
		onAppeal: (await ownChange(db, entry.id)) ?? null,
		/** Their place on the waiting list today, from 1; null when they wait for nothing. */
		waiting: place > 0 && round.state === 'published' ? place : null,
		isHeld: standings.some((one) => one.reference === entry.reference && one.standing === 'held'),
		explanation: explainMoney(readStoredMoney(problem ?? ''), awards, entry.reference)
	};
}

/** What a named officer decided when the turn of a person came; nothing before. */
function ownTurn(db: Reader, entryId: string) {
	return db
		.selectFrom('round_turn')
		.innerJoin('person as officer', 'officer.id', 'round_turn.decided_by')
		.select(['decided', 'decided_at', 'reason', 'officer.first_name', 'officer.last_name'])
		.where('entry_id', '=', entryId)
		.executeTakeFirst();
}

/** Who gave a person their money by changing the decision they contested, and when. */
function ownChange(db: Reader, entryId: string) {
	return db
		.selectFrom('appeal')
		.innerJoin('person as officer', 'officer.id', 'appeal.decided_by')
		.select(['decided_at', 'officer.first_name', 'officer.last_name'])
		.where('entry_id', '=', entryId)
		.where('decided_cents', 'is not', null)
		.executeTakeFirst();
}
