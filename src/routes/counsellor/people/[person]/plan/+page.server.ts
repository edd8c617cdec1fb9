import { error, fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { openPlan, savePlanTogether } from '#lib/followup/plan-together.server.ts';
import { fieldsOfPlace, fieldsTyped } from '#lib/funding/plan-fields.ts';
import { readPlace, readPlan, versionIn } from '#lib/funding/plan-form.ts';
import { startingPlan } from '#lib/funding/plan-ground.ts';
import { choices, planPage } from '#lib/funding/plan-page.ts';
import { programmesForPlans } from '#lib/funding/stay-plan-queries.server.ts';
import { to } from '#lib/text/link.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'counsellor');
	const opened = await openPlan(act, event.params.person);
	if (!opened.done) error(404, 'not-found');
	const { firstName, kept, leaver } = opened.value;
	const person = { id: event.params.person, firstName };
	if (!kept) return { person, start: { values: fieldsOfPlace({}), ...choices('', getLocale()) } };
	const programmes = await programmesForPlans(act.db);
	const page = planPage(programmes, leaver, kept.content, dayInParis(act.now), getLocale());
	return { person, page: { ...page, version: kept.version }, isSaved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
	begin: async (event) => {
		const act = actingAs(event, 'counsellor');
		const personId = event.params.person;
		const opened = await openPlan(act, personId);
		if (!opened.done) error(404, 'not-found');
		const data = await fieldsOf(event.request);
		const read = readPlace(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const programmes = await programmesForPlans(act.db);
		const content = startingPlan(programmes, opened.value.leaver, read.value, dayInParis(act.now));
		await savePlanTogether(act, { personId, content, version: null });
		redirect(303, to('/counsellor/people/[person]/plan', { person: personId }));
	},
	preview: async (event) => {
		const act = actingAs(event, 'counsellor');
		const opened = await openPlan(act, event.params.person);
		if (!opened.done) error(404, 'not-found');
		const data = await fieldsOf(event.request);
		const read = readPlan(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const programmes = await programmesForPlans(act.db);
		const { leaver } = opened.value;
		return { page: planPage(programmes, leaver, read.value, dayInParis(act.now), getLocale()) };
	},
	save: async (event) => {
		const act = actingAs(event, 'counsellor');
		const personId = event.params.person;
		const opened = await openPlan(act, personId);
		if (!opened.done) error(404, 'not-found');
		const data = await fieldsOf(event.request);
		const read = readPlan(data);
		if (!read.ok) return fail(422, { issues: read.issues, typed: fieldsTyped(data) });
		const result = await savePlanTogether(act, { personId, content: read.value, version: versionIn(data) });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		if (!result.done) {
			const programmes = await programmesForPlans(act.db);
			const { leaver } = opened.value;
			const page = planPage(programmes, leaver, read.value, dayInParis(act.now), getLocale());
			return fail(409, { reason: 'changed' as const, page });
		}
		redirect(303, `${to('/counsellor/people/[person]/plan', { person: personId })}?saved`);
	}
};
