import { error, fail, redirect } from '@sveltejs/kit';
import { acceptPlace, declinePlace } from '#lib/applications/answer-place.server.ts';
import { courseOf } from '#lib/applications/course.ts';
import { completedYears, dayInParis } from '#lib/basics/day.ts';
import { isOpen, placesKept } from '#lib/offers/offer.ts';
import { answersForm, versionForm, withdrawForm } from '#lib/applications/form.ts';
import { counsellorsOf, otherOffers, ownApplication } from '#lib/applications/own-queries.server.ts';
import { waitingRank } from '#lib/applications/queries.server.ts';
import { readAnswers } from '#lib/applications/questions.ts';
import { saveAnswers } from '#lib/applications/save-answers.server.ts';
import { actsNow, endStates } from '#lib/applications/transitions.ts';
import { withdrawApplication } from '#lib/applications/withdraw-application.server.ts';
import { hour } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'young-person');
	const found = await ownApplication(db, actor, event.params.application);
	if (!found) error(404, 'not-found');
	const { birth_date, started_by, ...application } = found;
	const { state, answer_by, offer_state, closes_on } = application;
	const today = dayInParis(now);
	const hasEnded = endStates.some((end) => end === state);
	return {
		application: {
			...application,
			answers: readAnswers(application.answers),
			isMinor: birth_date !== null && completedYears(birth_date, today) < 18,
			isStartedByCounsellor: started_by !== actor.personId,
			reserve: placesKept(application, today) > 0 ? (application.reserved_until ?? closes_on) : null
		},
		isOpen: isOpen({ state: offer_state, closes_on }, now),
		acts: actsNow('young-person', state, { isInTime: answer_by !== null && now <= answer_by }),
		course: courseOf(state, application.events),
		rank: state === 'waiting-list' ? await waitingRank(db, application) : null,
		others: hasEnded ? await otherOffers(db, actor, application, now) : [],
		counsellors: await counsellorsOf(db, actor)
	};
};

export const actions: Actions = {
	save: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, answersForm);
		if (!form.ok) return fail(422, form.problem);
		const saved = await saveAnswers(act, { applicationId: event.params.application, answers: form.input });
		if (!saved.done) return refusal(saved.reason);
		return { saved: m.applications_saved_at({ at: hour(saved.value.savedAt, getLocale()) }) };
	},
	check: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, answersForm);
		if (!form.ok) return fail(422, form.problem);
		const { application } = event.params;
		const saved = await saveAnswers(act, { applicationId: application, answers: form.input });
		if (!saved.done) return refusal(saved.reason);
		redirect(303, to('/me/applications/[application]/check', { application }));
	},
	accept: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, versionForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await acceptPlace(act, { applicationId: event.params.application, ...form.input });
		return result.done ? { isDone: true } : refusal(result.reason);
	},
	decline: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, versionForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await declinePlace(act, { applicationId: event.params.application, ...form.input });
		return result.done ? { isDone: true } : refusal(result.reason);
	},
	withdraw: async (event) => {
		const act = actingAs(event, 'young-person');
		const form = await readForm(event.request, withdrawForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await withdrawApplication(act, {
			applicationId: event.params.application,
			...form.input
		});
		return result.done ? { isDone: true } : refusal(result.reason);
	}
};

function refusal(reason: string) {
	if (reason === 'not-found') error(404, 'not-found');
	return fail(409, { reason });
}
