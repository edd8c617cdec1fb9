import { firstOpenDay } from '#lib/offers/offer.ts';
import { organisationKinds } from '#lib/organisations/organisation.ts';
import {
	organisationCounts,
	organisationList,
	organisationsPerPage
} from '#lib/organisations/queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import { pageNumber } from '#lib/web/page-number.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'officer');
	const { searchParams } = event.url;
	const kind = organisationKinds.find((one) => one === searchParams.get('kind')) ?? null;
	const words = (searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 80);
	const counts = await organisationCounts(db, actor, words);
	const total = kind ? counts[kind] : counts.partner + counts.structure;
	const pages = Math.max(1, Math.ceil(total / organisationsPerPage));
	const page = Math.min(pageNumber(event.url), pages);
	const organisations = await organisationList(db, actor, { kind, words, page }, firstOpenDay(now));
	return { organisations, counts, total, kind, words, page, pages };
};
