import { dayInParis } from '#lib/basics/day.ts';
import { forYou } from '#lib/offers/for-you.ts';
import { readCriteria } from '#lib/offers/search.ts';
import { searchKept } from '#lib/offers/kept-searches.server.ts';
import { searchOffers } from '#lib/offers/search-queries.server.ts';
import { unsuitedTo } from '#lib/offers/unsuited.server.ts';
import { bandOf } from '#lib/offers/words.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { knownFacts } from '#lib/situations/known-facts.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const criteria = readCriteria(event.url.searchParams);
	const [all, { rulebook }, told] = await Promise.all([
		searchKept(db, criteria, now),
		publishedCatalogue(db),
		knownFacts(event)
	]);
	const judged = { names: rulebook.names, on: dayInParis(now), locale: getLocale() };
	const unsuited = told && !criteria.unsuited ? await unsuitedTo(db, told, { ...judged, now }) : [];
	const found = unsuited.length > 0 ? await searchOffers(db, criteria, now, unsuited) : all;
	const { cards, ...counted } = found;
	return {
		criteria: { ...criteria, page: found.page },
		found: counted,
		offers: cards.map(({ conditions, ...offer }) => ({
			...offer,
			band: bandOf(forYou({ ...offer, conditions }, told ?? {}, judged))
		})),
		/** How many the answers rule out; null when nothing is known of whoever asks. */
		unsuited: told && all.total - found.total
	};
};
