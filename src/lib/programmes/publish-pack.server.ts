import { createHash } from 'node:crypto';
import { dayInParis } from '#lib/basics/day.ts';
import { record } from '#lib/audit/record.server.ts';
import { readRulebook } from '#lib/eligibility/rulebook.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { countrySets } from './pack/country-sets.ts';
import { facts } from './pack/facts.ts';
import { predicates } from './pack/predicates.ts';
import type { Programme } from './programme.ts';
import { readAmounts } from './read-amount.ts';

/**
 * Publishes each shipped programme whose content differs from every version already published, as its next version.
 * Safe to repeat at every start; returns the ids published. Throws MalformedRule before anything is written.
 */
export function publishPack(act: Act, programmes: readonly Programme[]): Promise<string[]> {
	readAmounts(programmes, readRulebook({ programmes, countrySets, predicates, facts }).names);
	return inTransaction(act, async (tx) => {
		const published: string[] = [];
		const known = await tx.db
			.selectFrom('programme_version')
			.select(['programme_id', 'version', 'content_hash'])
			.orderBy('version')
			.execute();
		for (const programme of programmes) {
			const content = JSON.stringify(programme);
			const hash = createHash('sha256').update(content).digest();
			const versions = known.filter((row) => row.programme_id === programme.id);
			if (versions.some((row) => row.content_hash.equals(hash))) continue;
			await tx.db
				.insertInto('programme')
				.values({ id: programme.id })
				.onConflict((conflict) => conflict.column('id').doNothing())
				.execute();
			const { id } = await tx.db
				.insertInto('programme_version')
				.values({
					programme_id: programme.id,
					version: (versions.at(-1)?.version ?? 0) + 1,
					content,
					content_hash: hash,
					valid_from: programme.valid_from ?? dayInParis(tx.now),
					valid_to: programme.valid_to,
					published_at: tx.now
				})
				.returning('id')
				.executeTakeFirstOrThrow();
			await record(tx, {
				act: 'programme.published',
				fileKind: 'programme',
				fileId: id,
				detail: { programme: programme.id, hash: hash.toString('hex') }
			});
			published.push(programme.id);
		}
		return published;
	});
}
