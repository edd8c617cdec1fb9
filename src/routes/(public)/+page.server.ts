import { dayInParis } from '#lib/basics/day.ts';
import { forYou } from '#lib/offers/for-you.ts';
import { openPlaces } from '#lib/offers/queries.server.ts';
import { noCriteria } from '#lib/offers/search.ts';
import { searchKept } from '#lib/offers/kept-searches.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { audienceWord } from '#lib/programmes/words.ts';
import { knownFacts } from '#lib/situations/known-facts.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

/** Grants that show how different they are: a mission all paid, a regional one, a national one. */
const shownGrants = ['esc-volunteering-individual', 'hdf-mermoz', 'ami-mobilite-internationale'];
const shownDepartures = 3;

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const [found, places, { entries, byId, rulebook }] = await Promise.all([
		searchKept(db, noCriteria, now),
		openPlaces(db, now),
		publishedCatalogue(db)
	]);
	const told = (await knownFacts(event)) ?? {};
	const judged = { names: rulebook.names, on: dayInParis(now), locale: getLocale() };
	const kinds = new Set<string>();
	const departures = found.cards
		.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind))
		.slice(0, shownDepartures)
		.map((offer) => ({ offer, verdict: forYou(offer, told, judged) }));
	return {
		departures,
		places,
		offerCount: found.total,
		grantCount: entries.length,
		grants: shownGrants.flatMap((id) => {
			const programme = byId.get(id)?.programme;
			if (!programme) return [];
			const forWhom = programme.forWhom.slice(0, 2).map((audience) => audienceWord[audience]());
			return [{ id, name: programme.name[getLocale()], gist: forWhom.join(' · ') }];
		})
	};
};
