import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';
import { gridOf } from './grid.ts';
import type { Seated } from './access.ts';

/** A panel and its round, held until this transaction ends: handing out, changes of readers and sealing take turns. */
export async function lockPanel(tx: Act, roundId: string) {
	if (!isId(roundId)) return undefined;
	return tx.db
		.selectFrom('panel')
		.innerJoin('round', 'round.id', 'panel.round_id')
		.select(['panel.round_id', 'panel.readings_per_file', 'panel.handed_out_at', 'panel.closed_at'])
		.select(['panel.grid', 'round.state', 'round.frozen_list', 'round.list_hash'])
		.select(['round.slug', 'round.label_fr', 'round.label_en', 'round.answers_on'])
		.where('panel.round_id', '=', roundId)
		.forUpdate()
		.executeTakeFirst();
}

/** A reading that is on this member's desk, held until this transaction ends; its panel cannot be sealed meanwhile. */
export async function lockReading(tx: Act<Seated>, readingId: string) {
	if (!isId(readingId)) return undefined;
	const reading = await tx.db
		.selectFrom('panel_reading')
		.innerJoin('panel', 'panel.round_id', 'panel_reading.round_id')
		.innerJoin('panel_member', (on) =>
			on
				.onRef('panel_member.round_id', '=', 'panel_reading.round_id')
				.onRef('panel_member.person_id', '=', 'panel_reading.member_id')
		)
		.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
		.select([
			'panel_reading.id',
			'panel_reading.round_id',
			'panel_reading.entry_id',
			'panel_reading.given_at'
		])
		.select(['panel_reading.levels', 'panel.grid', 'panel.closed_at', 'round_entry.reference'])
		.where('panel_reading.id', '=', readingId)
		.where('panel_reading.member_id', '=', tx.actor.personId)
		.where('panel_reading.conflict_at', 'is', null)
		.where('panel_reading.taken_back_at', 'is', null)
		.where('panel_member.left_at', 'is', null)
		.where('round_entry.left_at', 'is', null)
		.forUpdate(['panel', 'panel_reading'])
		.executeTakeFirst();
	return reading && { ...reading, grid: gridOf(reading.grid) };
}
