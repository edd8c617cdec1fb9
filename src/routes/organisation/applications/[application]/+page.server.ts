import { error, fail } from '@sveltejs/kit';
import { refuseForm, versionForm } from '#lib/applications/form.ts';
import { partnerView } from '#lib/applications/inbox-queries.server.ts';
import { offerPlace } from '#lib/applications/offer-place.server.ts';
import { putOnWaitingList } from '#lib/applications/put-on-waiting-list.server.ts';
import { refuseApplication } from '#lib/applications/refuse-application.server.ts';
import { startReview } from '#lib/applications/start-review.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'partner');
	const application = await partnerView(db, actor, event.params.application, now);
	if (!application) error(404, 'not-found');
	return { application, isBeforeStay: dayInParis(now) < (application.starts_on ?? '9999-12-31') };
};

export const actions: Actions = {
	review: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, versionForm);
		if (!form.ok) return fail(422, form.problem);
		return answer(await startReview(act, { applicationId: event.params.application, ...form.input }));
	},
	offer: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, versionForm);
		if (!form.ok) return fail(422, form.problem);
		return answer(await offerPlace(act, { applicationId: event.params.application, ...form.input }));
	},
	wait: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, versionForm);
		if (!form.ok) return fail(422, form.problem);
		return answer(await putOnWaitingList(act, { applicationId: event.params.application, ...form.input }));
	},
	refuse: async (event) => {
		const act = actingAs(event, 'partner');
		const form = await readForm(event.request, refuseForm);
		if (!form.ok) return fail(422, form.problem);
		return answer(await refuseApplication(act, { applicationId: event.params.application, ...form.input }));
	}
};

function answer(result: { done: true } | { done: false; reason: string }) {
	if (result.done) return { isDone: true };
	if (result.reason === 'not-found') error(404, 'not-found');
	return fail(409, { reason: result.reason });
}
