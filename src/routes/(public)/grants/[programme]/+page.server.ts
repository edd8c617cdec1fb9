import { error } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { programmeSheet } from '#lib/programmes/programme-sheet.ts';
import { publishedCatalogue, versionsOf } from '#lib/programmes/published.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const { byId, amounts } = await publishedCatalogue(db);
	const published = byId.get(event.params.programme);
	if (!published) error(404, 'programme-not-found');
	const { programme } = published;
	const amount = amounts.get(programme.id) ?? null;
	const among = { known: [...byId.keys()], today: dayInParis(now), locale: getLocale() };
	return { sheet: programmeSheet(programme, amount, among), versions: await versionsOf(db, programme.id) };
};
