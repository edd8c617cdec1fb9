import { dayInParis } from '#lib/basics/day.ts';
import { isInForce } from '#lib/eligibility/assess.ts';
import { criteriaUse } from '#lib/programmes/criteria-use.ts';
import { authorsOfVersions } from '#lib/programmes/authors.server.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { requirementsOf } from '#lib/programmes/requirements.ts';
import { isStale } from '#lib/programmes/source-age.ts';
import { allRounds } from '#lib/rounds/queries.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { anyone } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = anyone(event);
	const [{ entries, rulebook }, authors, rounds] = await Promise.all([
		publishedCatalogue(db),
		authorsOfVersions(db),
		allRounds(db)
	]);
	const today = dayInParis(now);
	const [priority] = requirementsOf(predicates.fewer_opportunities_youth.expr, [], getLocale());
	return {
		rounds: rounds.map(({ slug, kind, label_fr, label_en, state }) => ({
			slug,
			kind,
			label_fr,
			label_en,
			state
		})),
		reserve: event.url.searchParams.get('reserve') === '0' ? (0 as const) : (1 as const),
		priority: priority?.kind === 'group' ? priority.parts : [],
		criteria: criteriaUse(entries.map(({ programme }) => programme)).map(
			({ criterion: { id, label, proofs }, givesPriority, programmes }) => ({
				...{ id, label, givesPriority },
				proofs: proofs.map((proof) => proof.label),
				programmes: programmes.map(({ id: programme, name }) => ({ id: programme, name }))
			})
		),
		rules: entries
			.filter(({ programme: { id } }) => {
				const rules = rulebook.programmes.get(id);
				return rules !== undefined && isInForce(rules, today);
			})
			.map(({ programme, versionId, version, hash, publishedAt }) => ({
				id: programme.id,
				name: programme.name,
				version,
				hash,
				since: programme.valid_from ?? dayInParis(publishedAt),
				until: programme.valid_to,
				checkedOn: programme.checkedOn,
				isStale: isStale(programme.checkedOn, today),
				authors: authors.get(versionId) ?? [],
				sources: programme.sources.map(({ title, url, asOf }) => ({ title, url, asOf }))
			}))
	};
};
