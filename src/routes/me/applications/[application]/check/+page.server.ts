import { error, fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { isOpen, placesKept } from '#lib/offers/offer.ts';
import { ownApplication } from '#lib/applications/own-queries.server.ts';
import { missingAnswers, readAnswers } from '#lib/applications/questions.ts';
import { submitApplication } from '#lib/applications/submit-application.server.ts';
import { isPriority } from '#lib/situations/priority.server.ts';
import { to } from '#lib/text/link.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const { db, actor, now } = act;
	const application = await ownApplication(db, actor, event.params.application);
	if (!application) error(404, 'not-found');
	const { id, title, slug, organisation_name, state } = application;
	if (state !== 'draft') redirect(303, to('/me/applications/[application]', { application: id }));
	const answers = readAnswers(application.answers);
	const keepsForCertified =
		application.priority_basis === 'certified' && placesKept(application, dayInParis(now)) > 0;
	return {
		lacksCertification:
			keepsForCertified && (await isPriority(act, 'declared')) && !(await isPriority(act, 'certified')),
		id,
		title,
		slug,
		organisation: organisation_name,
		answers,
		missing: missingAnswers(answers),
		isOpen: isOpen({ state: application.offer_state, closes_on: application.closes_on }, now)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const { application } = event.params;
		const result = await submitApplication(act, { applicationId: application });
		if (result.done) redirect(303, to('/me/applications/[application]/sent', { application }));
		if (result.reason === 'not-found') error(404, 'not-found');
		return fail(409, { reason: result.reason });
	}
};
