import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isDay } from '#lib/basics/day.ts';
import type { Outcome } from '#lib/basics/outcome.ts';
import { expectations } from '#lib/programmes/drafting/case-check.ts';
import { readCaseFacts } from '#lib/programmes/drafting/case-form.ts';
import { dropCase, writeCase } from '#lib/programmes/drafting/cases.server.ts';
import { confirmSources, editDraft, writeCondition } from '#lib/programmes/drafting/draft-actions.server.ts';
import { draftPage } from '#lib/programmes/drafting/draft-page.server.ts';
import { openDraft } from '#lib/programmes/drafting/open-draft.server.ts';
import { dropDraft, proposeDraft, publishDraft } from '#lib/programmes/drafting/publish-draft.server.ts';
import { openDraftOf } from '#lib/programmes/drafting/queries.server.ts';
import type { Problem } from '#lib/programmes/drafting/words.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const page = await draftPage(act, event.params.programme, event.url, getLocale());
	if (!page) error(404, 'not-found');
	return { ...page, done: event.url.searchParams.get('done') };
};

type Event = RequestEvent<{ programme: string }>;

/** Back to the page when it was done, which a reload does not repeat; else the refusal. */
function answered(event: Event, outcome: Outcome<unknown, Problem>, done: 'saved' | 'published') {
	if (!outcome.done) return fail(409, { reason: outcome.reason });
	const here = to('/region/programmes/[programme]', { programme: event.params.programme });
	redirect(303, `${here}?done=${done}`);
}

/** The draft as the form saw it. */
async function seen(event: Event, db: Parameters<typeof openDraftOf>[0]) {
	const form = await fieldsOf(event.request);
	const draft = await openDraftOf(db, event.params.programme);
	if (!draft) error(404, 'not-found');
	return { draftId: draft.id, revision: Number(form.get('revision')) || 0 };
}

export const actions: Actions = {
	open: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await openDraft(act, event.params.programme), 'saved');
	},
	edit: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		return answered(event, await editDraft(act, event.params.programme, form), 'saved');
	},
	write: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		return answered(event, await writeCondition(act, event.params.programme, form), 'saved');
	},
	confirm: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		return answered(event, await confirmSources(act, event.params.programme, form), 'saved');
	},
	case: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const title = String(form.get('title') ?? '').trim();
		const judgedOn = String(form.get('judged_on') ?? '');
		const expected = expectations.find((each) => each === form.get('expected'));
		if (!expected || !isDay(judgedOn) || title.length < 3 || title.length > 120)
			return fail(422, { reason: 'unusable-facts' as const });
		const programmeId = event.params.programme;
		const facts = readCaseFacts(form);
		return answered(event, await writeCase(act, { programmeId, title, facts, judgedOn, expected }), 'saved');
	},
	'drop-case': async (event) => {
		const act = actingAs(event, 'officer');
		const id = String((await fieldsOf(event.request)).get('case') ?? '');
		return answered(event, await dropCase(act, id), 'saved');
	},
	propose: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await proposeDraft(act, await seen(event, act.db)), 'saved');
	},
	publish: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await publishDraft(act, await seen(event, act.db)), 'published');
	},
	drop: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await dropDraft(act, await seen(event, act.db)), 'saved');
	}
};
