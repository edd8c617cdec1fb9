import { inboxOf, inboxTrays, placesOf, type Tray, traysOf } from '#lib/applications/inbox-queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

const trays = Object.keys(inboxTrays) as Tray[];

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'partner');
	const asked = event.url.searchParams;
	const tray = trays.find((one) => one === asked.get('tray')) ?? 'answer';
	const offers = await placesOf(db, actor);
	const offer = offers.find(({ slug }) => slug === asked.get('offer')) ?? null;
	const offerSlug = offer?.slug ?? null;
	return {
		tray,
		offers,
		offer,
		counts: await traysOf(db, actor, offerSlug),
		applications: await inboxOf(db, actor, { tray, offerSlug, now })
	};
};
