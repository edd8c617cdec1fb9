import { json } from '@sveltejs/kit';
import { authorsOfVersions } from '#lib/programmes/authors.server.ts';
import { openProgramme } from '#lib/programmes/open-data.ts';
import { countrySets } from '#lib/programmes/pack/country-sets.ts';
import { predicates } from '#lib/programmes/pack/predicates.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { anyone } from '#lib/web/guard.server.ts';
import type { RequestHandler } from './$types.js';

/** The rules in force and the names they use, for whoever wants to check a verdict or build on them. */
export const GET: RequestHandler = async (event) => {
	const { db } = anyone(event);
	const [{ entries }, authors] = await Promise.all([publishedCatalogue(db), authorsOfVersions(db)]);
	return json(
		{
			programmes: entries.map((entry) => openProgramme(entry, authors.get(entry.versionId) ?? [])),
			predicates,
			country_sets: countrySets
		},
		{ headers: { 'cache-control': 'public, max-age=300' } }
	);
};
