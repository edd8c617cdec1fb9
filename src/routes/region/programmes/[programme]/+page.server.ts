import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Outcome } from '#lib/basics/outcome.ts';
import { dropCase } from '#lib/programmes/drafting/cases.server.ts';
import { confirmSources, editDraft, editPart } from '#lib/programmes/drafting/draft-actions.server.ts';
import { draftPage } from '#lib/programmes/drafting/draft-page.server.ts';
import { type Fault, faultSaid } from '#lib/programmes/drafting/fault-said.ts';
import { wayAfter } from '#lib/programmes/drafting/edit-rule.ts';
import { atLine } from '#lib/programmes/drafting/rule-places.ts';
import { openDraft, rebaseDraft } from '#lib/programmes/drafting/open-draft.server.ts';
import { dropDraft, proposeDraft, publishDraft } from '#lib/programmes/drafting/publish-draft.server.ts';
import { seenIn } from '#lib/programmes/drafting/seen.ts';
import { type Problem, problemWord } from '#lib/programmes/drafting/words.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** What an address may say was done. */
const doings = ['saved', 'proposed', 'published', 'dropped'] as const;

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const { searchParams } = event.url;
	const page = await draftPage(act, event.params.programme, getLocale(), searchParams.get('at'));
	if (!page) error(404, 'not-found');
	return { ...page, done: doings.find((each) => each === searchParams.get('done')) };
};

type Event = RequestEvent<{ programme: string }>;
type Answer = Outcome<unknown, Problem> & { readonly fault?: Fault };
type Done = (typeof doings)[number];

/**
 * Back to the page when it was done, which a reload does not repeat; else the refusal. `where`: the line that was acted
 * upon, or the link to a form.
 */
function answered(event: Event, outcome: Answer, done: Done, where = '') {
	if (!outcome.done) {
		const { reason, fault } = outcome;
		return fail(409, { message: fault ? faultSaid(fault, getLocale()) : problemWord[reason]() });
	}
	const here = to('/region/programmes/[programme]', { programme: event.params.programme });
	redirect(303, `${here}?done=${done}${where}`);
}

export const actions: Actions = {
	open: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await openDraft(act, event.params.programme), 'saved');
	},
	rebase: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await rebaseDraft(act, seenIn(await fieldsOf(event.request))), 'saved');
	},
	edit: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const line = `${String(form.get('part'))} ${wayAfter(form)}`;
		return answered(event, await editDraft(act, event.params.programme, form), 'saved', atLine(line));
	},
	part: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const line = `part:${String(form.get('of'))}`;
		return answered(event, await editPart(act, event.params.programme, form), 'saved', atLine(line));
	},
	confirm: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		return answered(event, await confirmSources(act, event.params.programme, form), 'saved', '#edit-sources');
	},
	'drop-case': async (event) => {
		const act = actingAs(event, 'officer');
		const id = String((await fieldsOf(event.request)).get('case') ?? '');
		return answered(event, await dropCase(act, event.params.programme, id), 'saved', '#edit-case');
	},
	propose: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await proposeDraft(act, seenIn(await fieldsOf(event.request))), 'proposed');
	},
	publish: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await publishDraft(act, seenIn(await fieldsOf(event.request))), 'published');
	},
	drop: async (event) => {
		const act = actingAs(event, 'officer');
		return answered(event, await dropDraft(act, seenIn(await fieldsOf(event.request))), 'dropped');
	}
};
