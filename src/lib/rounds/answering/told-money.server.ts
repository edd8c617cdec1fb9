import type { Reader } from '#lib/server/act.ts';
import { toldMoney } from '../deciding/money-explanation-words.ts';
import { ownMoney } from './own-money-queries.server.ts';
import type { RoundState } from '../round.ts';

/** A person's own request in a round over money, as their page and their letter say it. */
export async function toldOwnMoney(db: Reader, round: { id: string; state: RoundState }, personId: string) {
	const own = await ownMoney(db, round, personId);
	if (!own) return null;
	const { reference, left_at: leftAt, amountCents, request_id: requestId, answer } = own;
	return {
		...{ reference, leftAt, amountCents, requestId },
		answer: answer && {
			decided: answer.decision.decided_money,
			isDenied: answer.decision.decided_money === null && answer.decision.reason !== null,
			reason: answer.decision.reason,
			decision: answer.decision,
			turn: answer.turn?.decided ?? null,
			turnReason: answer.turn?.reason ?? null,
			turnBy: answer.turn,
			onAppeal: answer.onAppeal,
			waiting: answer.waiting,
			explanation: answer.explanation && toldMoney(answer.explanation)
		}
	};
}
export type ToldMoney = NonNullable<Awaited<ReturnType<typeof toldOwnMoney>>>;
