import type { Published } from './published.server.ts';
import { officerFunction, type RuleAuthor, shippedWith } from './rule-author.ts';

/**
 * A published programme as anybody may reuse it: its rules, its words, its sources, which version this is and who
 * signed it. A version no officer signed came with the product.
 */
export function openProgramme(
	{ version, publishedAt, hash, programme }: Published,
	authors: readonly RuleAuthor[]
) {
	const { id, name, kind, summary, conditions, calls, amountSaid, decidedBy } = programme;
	return {
		id,
		version,
		published_at: publishedAt.toISOString(),
		sha256: hash,
		authors: authors.map((author) => ({ ...author, function: officerFunction })),
		origin: authors.length === 0 ? shippedWith : null,
		valid_from: programme.valid_from,
		valid_to: programme.valid_to,
		checked_on: programme.checkedOn,
		name,
		kind,
		summary,
		conditions,
		calls,
		amount: amountSaid,
		decided_by: decidedBy,
		certainty: programme.certainty,
		uncertain: programme.uncertain,
		sources: programme.sources
	};
}
