import { dayInParis } from '#lib/basics/day.ts';
import { isInForce } from '#lib/eligibility/assess.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const { entries, rulebook } = await publishedCatalogue(db);
	const today = dayInParis(now);
	const [priority] = requirementsOf(predicates.fewer_opportunities_youth.expr, [], getLocale());
	return {
		reserve: event.url.searchParams.get('reserve') === '0' ? (0 as const) : (1 as const),
		priority: priority?.kind === 'group' ? priority.parts : [],
		rules: entries
			.filter(({ programme: { id } }) => {
				const rules = rulebook.programmes.get(id);
				return rules !== undefined && isInForce(rules, today);
			})
			.map(({ programme, version, hash, publishedAt }) => ({
				id: programme.id,
				name: programme.name,
				version,
				hash,
				since: programme.valid_from ?? dayInParis(publishedAt),
				until: programme.valid_to,
				checkedOn: programme.checkedOn,
				sources: programme.sources.length
			}))
	};
};
