import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';

/** An appeal with the decision it is about, held until this transaction ends. */
export async function lockAppeal(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	return tx.db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.innerJoin('round_award', 'round_award.entry_id', 'appeal.entry_id')
		.innerJoin('person', 'person.id', 'appeal.person_id')
		.selectAll('appeal')
		.select(['round.id as round_id', 'round.slug', 'round.label_fr', 'round.label_en'])
		.select(['round_award.decided_by as award_decided_by', 'person.email', 'person.locale'])
		.where('appeal.id', '=', id)
		.forUpdate('appeal')
		.executeTakeFirst();
}
