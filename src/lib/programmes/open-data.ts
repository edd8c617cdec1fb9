import type { Published } from './published.server.ts';

/** A published programme as anybody may reuse it: its rules, its words, its sources, and which version this is. */
export function openProgramme({ version, publishedAt, hash, programme }: Published) {
	const { id, name, kind, summary, conditions, calls, amountSaid, decidedBy } = programme;
	return {
		id,
		version,
		published_at: publishedAt.toISOString(),
		sha256: hash,
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
