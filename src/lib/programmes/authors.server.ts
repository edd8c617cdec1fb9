import type { Reader } from '#lib/server/act.ts';
import type { RuleAuthor } from './rule-author.ts';

/** Who answers for each version published, by its id: the officer who wrote it, then the one who published it. */
export async function authorsOfVersions(db: Reader): Promise<ReadonlyMap<string, readonly RuleAuthor[]>> {
	const rows = await db
		.selectFrom('programme_version as version')
		.innerJoin('person as author', 'author.id', 'version.author_id')
		.innerJoin('person as publisher', 'publisher.id', 'version.publisher_id')
		.select([
			'version.id',
			'author.first_name as author_first_name',
			'author.last_name as author_last_name',
			'publisher.first_name as publisher_first_name',
			'publisher.last_name as publisher_last_name'
		])
		.execute();
	return new Map(
		rows.map((row) => [
			row.id,
			[
				{ role: 'wrote', name: `${row.author_first_name} ${row.author_last_name}` },
				{ role: 'published', name: `${row.publisher_first_name} ${row.publisher_last_name}` }
			]
		])
	);
}
