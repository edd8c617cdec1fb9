import { explainerOf } from '#lib/allocation/explain.ts';
import { explainMoney } from '#lib/allocation/explain-money.ts';
import type { StatedAward } from '#lib/allocation/read-money.ts';
import type { Assignment } from '#lib/allocation/problem.ts';
import { problemIn } from '#lib/allocation/read-bytes.ts';
import type { Reader } from '#lib/server/act.ts';
import { readStoredMoney } from '../running/money-dry-run.ts';
import { publicStates } from '../round.ts';

/** A person's own entry in a round with their ranking, the most wanted first. */
export async function ownEntry(db: Reader, roundId: string, personId: string) {
	const entry = await db
		.selectFrom('round_entry')
		.select(['id', 'reference', 'left_at'])
		.where('round_id', '=', roundId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!entry) return null;
	const choices = await db
		.selectFrom('round_choice')
		.select('offer_id')
		.where('entry_id', '=', entry.id)
		.orderBy('position')
		.execute();
	return { ...entry, ranking: choices.map(({ offer_id }) => offer_id) };
}

/** The answer to a person once the round is published, with the reasons, replayed from what was stored. */
export async function ownAnswer(db: Reader, roundId: string, entry: { id: string; reference: string }) {
	const row = await db
		.selectFrom('round_award')
		.innerJoin('round_entry', 'round_entry.id', 'round_award.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.leftJoin('offer', 'offer.id', 'round_award.decided_offer_id')
		.select(['offer.title', 'round_award.reason', 'round_award.decided_at'])
		.where('round.id', '=', roundId)
		.where('round.state', 'in', publicStates)
		.where('round_award.entry_id', '=', entry.id)
		.executeTakeFirst();
	return row ? { ...row, explanation: await explanationOf(db, roundId, entry.reference) } : null;
}

/** Why a person got what they got, replayed from what the run stored; null before the run. */
export async function explanationOf(db: Reader, roundId: string, reference: string) {
	const row = await db
		.selectFrom('round')
		.select(['kind', 'problem', 'result'])
		.where('id', '=', roundId)
		.executeTakeFirst();
	if (!row?.problem || !row.result) return null;
	if (row.kind === 'money') {
		const { awards } = JSON.parse(row.result) as { awards: StatedAward[] };
		return explainMoney(readStoredMoney(row.problem), awards, reference);
	}
	const problem = problemIn(new TextEncoder().encode(row.problem));
	if (!problem.done)
		throw new Error(`a stored problem that cannot be read: ${JSON.stringify(problem.faults)}`);
	const { assignment } = JSON.parse(row.result) as { assignment: Assignment[] };
	return explainerOf(problem.value.problem, assignment)(reference);
}

/**
 * Rounds open to choices, and those this person took part in, the soonest to close last; until when one waits for
 * their answer.
 */
export function roundsToSee(db: Reader, personId: string) {
	return db
		.selectFrom('round')
		.select(['slug', 'kind', 'label_fr', 'label_en', 'state', 'closes_on'])
		.select(({ selectFrom }) =>
			selectFrom('round_place')
				.innerJoin('round_entry', 'round_entry.id', 'round_place.entry_id')
				.select(({ fn }) => fn.min('round_place.answer_by').as('answer_by'))
				.whereRef('round_entry.round_id', '=', 'round.id')
				.where('round_entry.person_id', '=', personId)
				.where('round_place.state', '=', 'offered')
				.as('answer_by')
		)
		.where(({ or, eb, exists, selectFrom }) =>
			or([
				eb('state', '=', 'open'),
				exists(
					selectFrom('round_entry')
						.select('round_entry.id')
						.whereRef('round_entry.round_id', '=', 'round.id')
						.where('round_entry.person_id', '=', personId)
				)
			])
		)
		.orderBy('closes_on', 'desc')
		.orderBy('slug')
		.execute();
}
