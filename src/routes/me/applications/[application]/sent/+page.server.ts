import { error } from '@sveltejs/kit';
import { counsellorsOf, ownApplication } from '#lib/applications/own-queries.server.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = actingAs(event, 'young-person');
	const application = await ownApplication(db, actor, event.params.application);
	if (!application?.submitted_at) error(404, 'not-found');
	const { id, reference, submitted_at, title, organisation_name, selection, closes_on } = application;
	return {
		id,
		reference,
		title,
		selection,
		closesOn: closes_on,
		organisation: organisation_name,
		submittedAt: submitted_at,
		counsellors: await counsellorsOf(db, actor)
	};
};
