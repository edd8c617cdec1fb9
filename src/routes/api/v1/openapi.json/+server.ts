import { json } from '@sveltejs/kit';
import { openApi } from '#lib/programmes/openapi.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** The description of the public interface, for programs and those who write them. */
export const GET: RequestHandler = (event) => {
	anyone(event);
	return json(openApi, {
		headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' }
	});
};
