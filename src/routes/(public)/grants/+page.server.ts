import { dayInParis } from '#lib/basics/day.ts';
import { isInForce } from '#lib/eligibility/assess.ts';
import { answers, facetsOf, readWish } from '#lib/programmes/browse.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const { entries, rulebook } = await publishedCatalogue(db);
	const wish = readWish(event.url.searchParams);
	const today = dayInParis(now);
	const programmes = entries.map(({ programme }) => programme);
	const found = programmes.filter((programme) => answers(programme, wish));
	const isOpen = ({ id }: { id: string }) => {
		const rules = rulebook.programmes.get(id);
		return rules !== undefined && isInForce(rules, today);
	};
	return {
		wish,
		facets: facetsOf(programmes, wish),
		open: found.filter(isOpen),
		closed: found.filter((programme) => !isOpen(programme))
	};
};
