import { error, fail, redirect } from '@sveltejs/kit';
import { proposeApplication } from '#lib/applications/propose-application.server.ts';
import { isId } from '#lib/basics/id.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { offerForm } from '#lib/followup/form.ts';
import { fitOf } from '#lib/followup/fit.ts';
import { openFileForOffers } from '#lib/followup/open-file.server.ts';
import { readCriteria } from '#lib/offers/search.ts';
import { searchOffers } from '#lib/offers/search-queries.server.ts';
import { unsuitedTo } from '#lib/offers/unsuited.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { to } from '#lib/text/link.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'counsellor');
	const opened = await openFileForOffers(act, event.params.person);
	if (!opened.done) error(404, 'not-found');
	const { person, facts, offersTaken } = opened.value;
	const criteria = readCriteria(event.url.searchParams);
	const { rulebook } = await publishedCatalogue(act.db);
	const judged = { names: rulebook.names, on: dayInParis(act.now), locale: getLocale() };
	const unsuited = await unsuitedTo(act.db, facts, { ...judged, now: act.now });
	const all = await searchOffers(act.db, criteria, act.now);
	const suited = unsuited.length > 0 ? await searchOffers(act.db, criteria, act.now, unsuited) : all;
	const found = criteria.unsuited ? all : suited;
	return {
		person,
		words: criteria.words,
		unsuited: all.total - suited.total,
		showsUnsuited: criteria.unsuited,
		total: found.total,
		page: found.page,
		pages: found.pages,
		offers: found.cards.map((card) => ({
			card,
			fit: fitOf(card, facts, judged),
			isTaken: offersTaken.includes(card.slug)
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, offerForm);
		if (!form.ok) return fail(422, { reason: 'not-found' as const });
		const { person } = event.params;
		if (!isId(person)) error(404, 'not-found');
		const result = await proposeApplication(act, { offerId: form.input.offer, personId: person });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		if (!result.done) return fail(409, { reason: result.reason });
		redirect(303, `${to('/counsellor/people/[person]', { person })}?proposed`);
	}
};
