import { isId } from '#lib/basics/id.ts';
import type { Act } from '#lib/server/act.ts';
import { deciders } from './deciders.server.ts';

/** An appeal with the decision it is about, held until this transaction ends. */
export async function lockAppeal(tx: Act, id: string) {
	if (!isId(id)) return undefined;
	return tx.db
		.selectFrom('appeal')
		.innerJoin('round_entry', 'round_entry.id', 'appeal.entry_id')
		.innerJoin('round', 'round.id', 'round_entry.round_id')
		.innerJoin('person', 'person.id', 'appeal.person_id')
		.selectAll('appeal')
		.select(['round.id as round_id', 'round.slug', 'round.label_fr', 'round.label_en'])
		.select(['person.email', 'person.locale', deciders.as('deciders')])
		.where('appeal.id', '=', id)
		.forUpdate('appeal')
		.executeTakeFirst();
}
