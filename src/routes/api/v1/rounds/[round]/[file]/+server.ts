import { error } from '@sveltejs/kit';
import { publishedFile } from '#lib/rounds/queries.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** The list or the result of a published round, without names, byte for byte as it was stored: it can be checked. */
export const GET: RequestHandler = async (event) => {
	const { db } = anyone(event);
	const { round, file } = event.params;
	if (file !== 'problem' && file !== 'result') error(404, 'not-found');
	const stored = await publishedFile(db, round, file);
	if (!stored?.text) error(404, 'not-found');
	return new Response(stored.text, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${round}-${file}.json"`,
			'cache-control': 'public, max-age=300'
		}
	});
};
