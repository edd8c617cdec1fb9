import { fail } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { standingsOf } from '#lib/situations/outcomes.ts';
import { readShortCheck } from '#lib/situations/short-check.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => {
	anyone(event);
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now } = anyone(event);
		const today = dayInParis(now);
		const { told, issue, typed } = readShortCheck(await fieldsOf(event.request), today);
		if (issue) return fail(422, { issue, typed });
		const { entries, rulebook } = await publishedCatalogue(db);
		const programmes = entries.map(({ programme }) => programme);
		const possible = standingsOf(programmes, rulebook, told, today).filter(({ group }) => group !== 'no');
		return {
			typed,
			possible: possible.map(({ programme: { id, name }, group }) => ({ id, name, group }))
		};
	}
};
