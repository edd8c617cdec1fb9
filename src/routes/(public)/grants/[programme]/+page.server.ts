import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { estimate } from '#lib/programmes/estimate.ts';
import { publishedCatalogue, versionsOf } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { anyStay } from '#lib/programmes/stay.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const { byId, amounts } = await publishedCatalogue(db);
	const published = byId.get(event.params.programme);
	if (!published) error(404, 'programme-not-found');
	const { id, conditions, calls } = published.programme;
	const amount = amounts.get(id);
	const today = dayInParis(now);
	return {
		published,
		amountLines: amount ? estimate(amount, anyStay(today)).lines : [],
		person: requirementsOf(conditions.person, calls, getLocale()),
		project: requirementsOf(conditions.project, calls, getLocale()),
		versions: await versionsOf(db, id),
		known: [...byId.keys()],
		today
	};
};
