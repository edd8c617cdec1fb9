import { error } from '@sveltejs/kit';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

/** What somebody sees in the place of a page that is not for them: the same as where there is no page. */
export const load: PageServerLoad = (event) => {
	anyone(event);
	error(404, 'not-found');
};
