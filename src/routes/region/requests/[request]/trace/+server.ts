import { error } from '@sveltejs/kit';
import { recordReading } from '#lib/audit/record-reading.server.ts';
import { traceFile } from '#lib/funding/file-queries.server.ts';
import { inTransaction } from '#lib/server/act.ts';
import { traceResponse } from '#lib/web/trace-response.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** What the verdict on a request is worked out again from, byte for byte as it was stored; a reading like the page. */
export const GET: RequestHandler = async (event) => {
	const act = actingAs(event, 'officer');
	return inTransaction(act, async (tx) => {
		const file = await traceFile(tx.db, tx.actor, event.params.request);
		if (!file) error(404, 'not-found');
		await recordReading(tx, { personId: file.person_id, what: 'funding-request' });
		return traceResponse(file);
	});
};
