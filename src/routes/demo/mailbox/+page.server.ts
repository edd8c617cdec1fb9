import { mailsOnPage } from '#lib/messages/queries.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import { pageNumber } from '#lib/web/page-number.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db } = anyone(event);
	const page = pageNumber(event.url);
	return { page, ...(await mailsOnPage(db, page)) };
};
