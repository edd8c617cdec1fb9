import { criteria } from '#lib/programmes/pack/criteria.ts';
import type { Act } from '#lib/server/act.ts';

/** Whether something the person told us makes them one of those with fewer opportunities. */
export async function isPriority(tx: Act, personId: string): Promise<boolean> {
	const facts = criteria.flatMap(({ fact }) => (fact ? [fact] : []));
	const known = await tx.db
		.selectFrom('situation_fact')
		.select('fact')
		.where('person_id', '=', personId)
		.where('fact', 'in', facts)
		.where('value', '=', 'true')
		.executeTakeFirst();
	return known !== undefined;
}
