import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue, versionsOf } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const { byId } = await publishedCatalogue(db);
	const published = byId.get(event.params.programme);
	if (!published) error(404, 'programme-not-found');
	const { id, conditions, calls } = published.programme;
	return {
		published,
		person: requirementsOf(conditions.person, calls, getLocale()),
		project: requirementsOf(conditions.project, calls, getLocale()),
		versions: await versionsOf(db, id),
		known: [...byId.keys()],
		today: dayInParis(now)
	};
};
