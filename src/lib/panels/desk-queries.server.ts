import type { Reader } from '#lib/server/act.ts';
import { recordReading } from '#lib/audit/record-reading.server.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Seated } from './access.ts';
import { type Draft, gridOf, type Levels } from './grid.ts';

/** Files on a member's desk: those never scored first. A declared conflict or a file taken back is not there. */
export function desk(db: Reader, memberId: string) {
	return db
		.selectFrom('panel_reading')
		.innerJoin('panel', 'panel.round_id', 'panel_reading.round_id')
		.innerJoin('panel_member', (on) =>
			on
				.onRef('panel_member.round_id', '=', 'panel_reading.round_id')
				.onRef('panel_member.person_id', '=', 'panel_reading.member_id')
		)
		.innerJoin('round', 'round.id', 'panel_reading.round_id')
		.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
		.select(['panel_reading.id', 'reference', 'is_common', 'given_at', 'adjusted_at', 'draft'])
		.select(['round.id as round_id', 'round.slug', 'label_fr', 'label_en', 'panel.closed_at'])
		.select(['panel.handed_out_at', 'round.answers_on'])
		.where('panel_reading.member_id', '=', memberId)
		.where('panel_member.left_at', 'is', null)
		.where('conflict_at', 'is', null)
		.where('taken_back_at', 'is', null)
		.where('round_entry.left_at', 'is', null)
		.orderBy('round.closes_on', 'desc')
		.orderBy('round.id')
		.orderBy((row) => row('given_at', 'is not', null))
		.orderBy('is_common', 'desc')
		.orderBy('reference')
		.execute();
}

interface KeptDraft {
	levels: Draft;
	note: string;
}

/**
 * A file as its reader may see it, in the transaction that notes the reading: what was written for the panel and the
 * reference; the name only where the call shows it; never priority, its criteria, the offers wanted or the rank.
 */
export function openReading(act: Act<Seated>, slug: string, readingId: string) {
	return inTransaction(act, async (tx) => {
		const row = await tx.db
			.selectFrom('panel_reading')
			.innerJoin('panel', 'panel.round_id', 'panel_reading.round_id')
			.innerJoin('round', 'round.id', 'panel.round_id')
			.innerJoin('panel_member', (on) =>
				on
					.onRef('panel_member.round_id', '=', 'panel_reading.round_id')
					.onRef('panel_member.person_id', '=', 'panel_reading.member_id')
			)
			.innerJoin('round_entry', 'round_entry.id', 'panel_reading.entry_id')
			.leftJoin('panel_text', 'panel_text.entry_id', 'panel_reading.entry_id')
			.leftJoin('person as writer', (on) =>
				on.onRef('writer.id', '=', 'round_entry.person_id').on('panel.hides_identity', '=', false)
			)
			.select([
				'panel_reading.id',
				'panel_reading.entry_id',
				'reference',
				'is_common',
				'draft',
				'levels',
				'note',
				'given_at'
			])
			.select(['adjusted_levels', 'adjusted_reason', 'panel.closed_at', 'grid', 'question_fr', 'question_en'])
			.select(['hides_identity', 'body', 'writer.first_name', 'writer.last_name', 'label_fr', 'label_en'])
			.select('round_entry.person_id')
			.where('panel_reading.id', '=', readingId)
			.where('round.slug', '=', slug)
			.where('panel_reading.member_id', '=', tx.actor.personId)
			.where('panel_member.left_at', 'is', null)
			.where('conflict_at', 'is', null)
			.where('taken_back_at', 'is', null)
			.where('round_entry.left_at', 'is', null)
			.executeTakeFirst();
		if (!row) return null;
		const { person_id, entry_id, draft, levels, adjusted_levels, grid, ...shown } = row;
		await recordReading(tx, { personId: person_id, what: 'panel-file' });
		return {
			...shown,
			grid: gridOf(grid),
			draft: draft as unknown as KeptDraft | null,
			levels: levels as Levels | null,
			adjustedLevels: adjusted_levels as Levels | null,
			others: shown.given_at ? await othersOf(tx.db, entry_id, tx.actor.personId) : []
		};
	});
}

/** What the other readers of a file gave. Only asked once the member's own score stands. */
async function othersOf(db: Reader, entryId: string, memberId: string) {
	const rows = await db
		.selectFrom('panel_reading as other')
		.innerJoin('person', 'person.id', 'other.member_id')
		.select(['other.id', 'first_name', 'last_name', 'levels', 'note', 'adjusted_levels', 'adjusted_reason'])
		.where('other.entry_id', '=', entryId)
		.where('other.member_id', '!=', memberId)
		.where('other.given_at', 'is not', null)
		.where('other.conflict_at', 'is', null)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('panel_reading as own')
					.select('own.id')
					.whereRef('own.entry_id', '=', 'other.entry_id')
					.where('own.member_id', '=', memberId)
					.where('own.given_at', 'is not', null)
			)
		)
		.orderBy('last_name')
		.orderBy('other.id')
		.execute();
	return rows.map(({ levels, adjusted_levels, ...row }) => ({
		...row,
		levels: levels as Levels | null,
		adjustedLevels: adjusted_levels as Levels | null
	}));
}
