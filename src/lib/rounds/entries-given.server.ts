import { sql } from 'kysely';
import type { Reader } from '#lib/server/act.ts';

/** What a computation answers, by reference: an offer, a part of the envelope, or nothing. */
export type Given = readonly (readonly [reference: string, given: string | null])[];

/** The entries of a round that an answer names, each with what it is given: one parameter, however many they are. */
export function entriesGiven(db: Reader, roundId: string, answer: Given) {
	const rows = sql<{ reference: string; given: string | null }>`
		(select line ->> 0 as reference, line ->> 1 as given from json_array_elements(${JSON.stringify(answer)}::json) as line)`;
	return db
		.selectFrom('round_entry')
		.innerJoin(rows.as<'answer'>('answer'), 'answer.reference', 'round_entry.reference')
		.where('round_entry.round_id', '=', roundId)
		.orderBy('round_entry.reference');
}
