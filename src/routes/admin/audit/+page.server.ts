import { actsInJournal, journal } from '#lib/audit/queries.server.ts';
import { verifyAudit } from '#lib/audit/verify.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { pageNumber } from '#lib/web/page-number.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'administrator');
	const filter = {
		act: event.url.searchParams.get('act') ?? '',
		file: (event.url.searchParams.get('file') ?? '').trim().toLowerCase(),
		page: pageNumber(event.url)
	};
	const [found, acts] = await Promise.all([journal(db, filter), actsInJournal(db)]);
	return { filter, acts, ...found };
};

export const actions: Actions = {
	verify: async (event) => {
		const { db } = actingAs(event, 'administrator');
		return verifyAudit(db);
	}
};
