import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	callsToAllocate,
	criterionNames,
	draftFault,
	roundDraft,
	roundOfDraft
} from '#lib/rounds/opening/draft-queries.server.ts';
import { offersToAllocate } from '#lib/rounds/offer-queries.server.ts';
import { type DraftFields, draftForm } from '#lib/rounds/opening/opening-form.ts';
import { dropRoundDraft, saveRoundDraft } from '#lib/rounds/opening/round-draft.server.ts';
import { m } from '#lib/text/generated/messages.js';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'officer');
	const draft = await roundDraft(db, event.params.draft);
	if (!draft) error(404, 'not-found');
	const [offers, calls, criteria] = await Promise.all([
		offersToAllocate(db),
		callsToAllocate(db),
		criterionNames(db)
	]);
	const locale = getLocale();
	return {
		draft,
		offers,
		calls,
		criteria: criteria.map(({ criterion, name }) => ({ criterion, label: name[locale] })),
		isSaved: event.url.searchParams.has('saved')
	};
};

/** What was typed is kept, right or wrong; then the draft as it stands is answered. */
async function saved(event: RequestEvent<{ draft: string }>) {
	const act = actingAs(event, 'officer');
	const form = await readForm(event.request, draftForm);
	if (!form.ok) return fail(422, form.problem);
	const { revision, ...fields } = form.input;
	const result = await saveRoundDraft(act, { draftId: event.params.draft, revision, fields });
	if (result.done) return { act, fields };
	if (result.reason === 'not-found') error(404, 'not-found');
	return fail(409, { issues: { '': m.opening_changed_meanwhile() }, typed: form.typed });
}

export const actions: Actions = {
	save: async (event) => {
		actingAs(event, 'officer');
		const result = await saved(event);
		if (!('act' in result)) return result;
		redirect(303, `${to('/region/rounds/drafts/[draft]', { draft: event.params.draft })}?saved`);
	},
	review: async (event) => {
		actingAs(event, 'officer');
		const result = await saved(event);
		if (!('act' in result)) return result;
		const { act, fields } = result;
		const draft = await roundDraft(act.db, event.params.draft);
		if (!draft) error(404, 'not-found');
		const read = await roundOfDraft(act.db, draft.fields, act.now);
		const issues = 'issues' in read ? read.issues : await draftFault(act.db, read.rule.slug);
		const typed: DraftFields = fields;
		if (issues) return fail(422, { issues, typed });
		redirect(303, to('/region/rounds/drafts/[draft]/review', { draft: event.params.draft }));
	},
	drop: async (event) => {
		const act = actingAs(event, 'officer');
		const dropped = await dropRoundDraft(act, { draftId: event.params.draft });
		if (!dropped.done) error(404, 'not-found');
		redirect(303, to('/region/rounds'));
	}
};
