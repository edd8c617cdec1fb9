import type { Reader } from '#lib/server/act.ts';

/** Structures where a young person finds a counsellor, by town then name. */
export function structures(db: Reader) {
	return db
		.selectFrom('organisation')
		.select([
			'id',
			'name',
			'description',
			'description_en',
			'town',
			'phone',
			'email',
			'website',
			'public_hours'
		])
		.where('kind', '=', 'structure')
		.orderBy('town')
		.orderBy('name')
		.orderBy('id')
		.execute();
}
