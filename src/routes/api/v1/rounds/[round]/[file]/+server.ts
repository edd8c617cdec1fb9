import { error } from '@sveltejs/kit';
import { refillsFile, storedEndReport } from '#lib/rounds/ending/end-queries.server.ts';
import { publishedFile } from '#lib/rounds/queries.server.ts';
import type { Reader } from '#lib/server/act.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * The list, the result or the refills of a published round, the report of a closed one: without names, byte for byte as
 * they were stored, to be checked by anyone.
 */
export const GET: RequestHandler = async (event) => {
	const { db } = anyone(event);
	const { round, file } = event.params;
	const text = await textOf(db, round, file);
	if (!text) error(404, 'not-found');
	return new Response(text, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${round}-${file}.json"`,
			'cache-control': 'public, max-age=300'
		}
	});
};

async function textOf(db: Reader, round: string, file: string): Promise<string | null | undefined> {
	if (file === 'problem' || file === 'result') return (await publishedFile(db, round, file))?.text;
	if (file === 'refills') return refillsFile(db, round);
	return file === 'report' ? (await storedEndReport(db, round))?.text : null;
}
