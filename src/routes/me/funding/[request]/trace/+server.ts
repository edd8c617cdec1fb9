import { error } from '@sveltejs/kit';
import { traceFile } from '#lib/funding/file-queries.server.ts';
import { traceResponse } from '#lib/web/trace-response.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** What the verdict on one's own request is worked out again from, byte for byte as it was stored. */
export const GET: RequestHandler = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const file = await traceFile(db, actor, event.params.request);
	if (!file) error(404, 'not-found');
	return traceResponse(file);
};
