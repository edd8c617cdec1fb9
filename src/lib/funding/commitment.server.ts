import type { Cents } from '#lib/basics/cents.ts';
import type { Act } from '#lib/server/act.ts';

interface Line {
	readonly requestId: string;
	readonly envelopeId: string;
	readonly cents: Cents;
	/** Whose act moves the money. */
	readonly actorId: string;
}

/** Raises what the envelope has given and writes its ledger line; false when too little is left. */
export async function commit(tx: Act, line: Line): Promise<boolean> {
	const raised = await tx.db
		.updateTable('envelope')
		.set((row) => ({ committed_cents: row('committed_cents', '+', line.cents) }))
		.where('id', '=', line.envelopeId)
		.where((row) => row(row('committed_cents', '+', line.cents), '<=', row.ref('ceiling_cents')))
		.returning('id')
		.executeTakeFirst();
	if (!raised) return false;
	await write(tx, 'award', line, line.cents);
	return true;
}

/** Gives the money of a request back to its envelope, with its ledger line. */
export async function release(tx: Act, line: Line): Promise<void> {
	await tx.db
		.updateTable('envelope')
		.set((row) => ({ committed_cents: row('committed_cents', '-', line.cents) }))
		.where('id', '=', line.envelopeId)
		.execute();
	await write(tx, 'release', line, -line.cents);
}

async function write(tx: Act, kind: 'award' | 'release', line: Line, cents: Cents): Promise<void> {
	await tx.db
		.insertInto('ledger_entry')
		.values((row) => ({
			envelope_id: line.envelopeId,
			seq: row
				.selectFrom('ledger_entry')
				.select((last) => last(last.fn.coalesce(last.fn.max('seq'), last.lit(0)), '+', 1).as('next'))
				.where('envelope_id', '=', line.envelopeId),
			at: tx.now,
			kind,
			cents,
			funding_request_id: line.requestId,
			actor_id: line.actorId
		}))
		.execute();
}
