import { fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { fieldsOfPlace, fieldsTyped } from '#lib/funding/plan-fields.ts';
import { readPlace, readPlan, versionIn } from '#lib/funding/plan-form.ts';
import { startingPlan } from '#lib/funding/plan-ground.ts';
import { choices, planPage } from '#lib/funding/plan-page.ts';
import { saveStayPlan } from '#lib/funding/save-stay-plan.server.ts';
import {
	ownLeaver,
	ownPlan,
	placeToStartFrom,
	programmesForPlans
} from '#lib/funding/stay-plan-queries.server.ts';
import { to } from '#lib/text/link.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'young-person');
	const kept = await ownPlan(act);
	const leaver = await ownLeaver(act);
	const isSaved = event.url.searchParams.has('saved');
	if (!kept) {
		const start = await placeToStartFrom(act, leaver, event.url.searchParams.get('application'));
		return { start: { values: fieldsOfPlace(start), ...choices(start.country ?? '', getLocale()) } };
	}
	const programmes = await programmesForPlans(act.db);
	const page = planPage(programmes, leaver, kept.content, dayInParis(act.now), getLocale());
	const { version, savedAt, savedBy } = kept;
	return { page: { ...page, version }, savedOn: dayInParis(savedAt), savedBy, isSaved };
};

export const actions: Actions = {
	begin: async (event) => {
		const act = actingAs(event, 'young-person');
		const data = await fieldsOf(event.request);
		const read = readPlace(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const programmes = await programmesForPlans(act.db);
		const content = startingPlan(programmes, await ownLeaver(act), read.value, dayInParis(act.now));
		await saveStayPlan(act, content, null);
		redirect(303, to('/me/plan'));
	},
	preview: async (event) => {
		const act = actingAs(event, 'young-person');
		const data = await fieldsOf(event.request);
		const read = readPlan(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const programmes = await programmesForPlans(act.db);
		const leaver = await ownLeaver(act);
		return { page: planPage(programmes, leaver, read.value, dayInParis(act.now), getLocale()) };
	},
	save: async (event) => {
		const act = actingAs(event, 'young-person');
		const data = await fieldsOf(event.request);
		const read = readPlan(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const result = await saveStayPlan(act, read.value, versionIn(data));
		if (!result.done) {
			const programmes = await programmesForPlans(act.db);
			const page = planPage(programmes, await ownLeaver(act), read.value, dayInParis(act.now), getLocale());
			return fail(409, { reason: result.reason, page });
		}
		redirect(303, `${to('/me/plan')}?saved`);
	}
};
