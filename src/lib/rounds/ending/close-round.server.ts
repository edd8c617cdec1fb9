import type { Officer } from '#lib/accounts/actor.ts';
import { verifyRefills } from '#lib/allocation/verify-refill.ts';
import { record } from '#lib/audit/record.server.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { sha256 } from '#lib/basics/sha256.ts';
import { isId } from '#lib/basics/id.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { queueMails } from '#lib/server/mail.server.ts';
import { endMoney } from './end-money.server.ts';
import { endOf } from './end-queries.server.ts';
import { holdRound } from '../answering/locked-place.server.ts';
import { roundNews } from '../mails.ts';

/**
 * An officer ends a round once no place waits for a decision or an answer, nor anybody who contests theirs: its report is
 * stored for good, the waiting lists end, and seats nobody took are the offers' own again. Requests for money that still
 * wait are refused.
 */
export function closeRound(
	act: Act<Officer>,
	input: { roundId: string }
): Promise<Outcome<undefined, 'not-found' | 'not-published' | 'still-answering' | 'still-contested'>> {
	return inTransaction(act, async (tx) => {
		if (!isId(input.roundId)) return refused('not-found');
		const round = await holdRound(tx, input.roundId);
		if (round.state !== 'published') return refused('not-published');
		if (await isContested(tx, round.id)) return refused('still-contested');
		const ended = round.kind === 'money' ? await endMoney(tx, round.id) : await endPlaces(tx, round.id);
		if (!ended.done) return ended;
		const { report, placed } = ended.value;
		await tx.db
			.updateTable('round')
			.set({ state: 'closed', closed_by: tx.actor.personId, closed_at: tx.now, end_report: report })
			.where('id', '=', round.id)
			.execute();
		const waiting = round.kind === 'money' ? [] : await stillWaiting(tx, round.id);
		await queueMails(
			tx,
			waiting.map(({ person_id, email, locale }) => ({
				recipient: { personId: person_id, email, locale },
				content: roundNews(locale, round)
			}))
		);
		await record(tx, {
			act: 'round.closed',
			fileKind: 'round',
			fileId: round.id,
			detail: { reportHash: sha256(report), placed }
		});
		return done();
	});
}

async function endPlaces(
	tx: Act<Officer>,
	roundId: string
): Promise<Outcome<{ report: string; placed: number }, 'not-published' | 'still-answering'>> {
	const end = await endOf(tx.db, roundId);
	if (!end) return refused('not-published');
	if (end.report.answers['waited-for'] > 0) return refused('still-answering');
	const fault = verifyRefills(end.problem, end.inputHash, end.refills);
	if (fault) throw new Error(`the verifier refuses a stored refill: ${JSON.stringify(fault)}`);
	return done({ report: JSON.stringify(end.report, null, 1), placed: end.report.placed });
}

/** Whether an answer is contested and not decided again: only an open round can still give what an appeal wins. */
async function isContested(tx: Act, roundId: string): Promise<boolean> {
	const contest = await tx.db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.select('appeal.id')
		.where('round_entry.round_id', '=', roundId)
		.where('appeal.kind', '=', 'contest')
		.where('appeal.outcome', 'is', null)
		.executeTakeFirst();
	return contest !== undefined;
}

/** People who waited to the end and hold no place of the round. */
function stillWaiting(tx: Act, roundId: string) {
	return tx.db
		.selectFrom('round_entry')
		.innerJoin('round_award', 'round_award.entry_id', 'round_entry.id')
		.innerJoin('person', 'person.id', 'round_entry.person_id')
		.select(['person.id as person_id', 'person.email', 'person.locale'])
		.where('round_entry.round_id', '=', roundId)
		.where('round_entry.left_at', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('round_place')
						.select('round_place.id')
						.whereRef('round_place.entry_id', '=', 'round_entry.id')
						.where('round_place.state', '=', 'accepted')
				)
			)
		)
		.orderBy('round_entry.reference')
		.execute();
}
