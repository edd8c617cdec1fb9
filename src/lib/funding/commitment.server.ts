import type { Cents } from '#lib/basics/cents.ts';
import type { Act } from '#lib/server/act.ts';

interface Line {
	readonly requestId: string;
	readonly envelopeId: string;
	readonly cents: Cents;
	/** Whose act moves the money. */
	readonly actorId: string;
}

/** Gives a request money of its envelope by a line of the ledger; false when too little is left. */
export async function commit(tx: Act, line: Line): Promise<boolean> {
	const { left } = await tx.db
		.selectFrom('envelope')
		.select((row) => row('ceiling_cents', '-', row.ref('committed_cents')).as('left'))
		.where('id', '=', line.envelopeId)
		.forUpdate()
		.executeTakeFirstOrThrow();
	if (line.cents > left) return false;
	await write(tx, 'award', line, line.cents);
	return true;
}

/** Gives the money of a request back to its envelope by a line of the ledger. */
export function release(tx: Act, line: Line): Promise<void> {
	return write(tx, 'release', line, -line.cents);
}

/** The database numbers the line and moves the sums by it: what the envelope has given, what the request holds. */
async function write(tx: Act, kind: 'award' | 'release', line: Line, cents: Cents): Promise<void> {
	await tx.db
		.insertInto('ledger_entry')
		.values({
			envelope_id: line.envelopeId,
			seq: 0,
			at: tx.now,
			kind,
			cents,
			funding_request_id: line.requestId,
			actor_id: line.actorId
		})
		.execute();
}
