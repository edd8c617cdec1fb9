import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { writeCase } from '#lib/programmes/drafting/cases.server.ts';
import { readCase } from '#lib/programmes/drafting/case-form.ts';
import { writeCondition, writeSection } from '#lib/programmes/drafting/draft-actions.server.ts';
import { typedIn } from '#lib/programmes/drafting/fields/typed-fields.ts';
import { atLine } from '#lib/programmes/drafting/rule-places.ts';
import { caseProblems, editProblems, type FormProblems } from '#lib/programmes/drafting/problems.ts';
import { askedBy, nameOptions, writePage } from '#lib/programmes/drafting/write-page.server.ts';
import { getLocale } from '#lib/text/generated/runtime.js';
import { to } from '#lib/text/link.ts';
import { fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const { programme } = event.params;
	const page = await writePage(act, programme, event.url.searchParams, getLocale());
	if (!page) error(404, 'not-found');
	if (page.revision === null && event.request.method === 'GET')
		redirect(303, to('/region/programmes/[programme]', { programme }));
	return { ...page, id: programme };
};

type Event = RequestEvent<{ programme: string }>;

/** What is wrong, beside all that was typed. */
function wrong(form: FormData, problems: FormProblems) {
	return fail(422, { ...problems, typed: typedIn(form) });
}

/** Back to the draft, where it was changed: at the link to its form, or at a line. */
function written(event: Event, where: string): never {
	const draft = to('/region/programmes/[programme]', { programme: event.params.programme });
	redirect(303, `${draft}?done=saved${where}`);
}
/** A new line comes last. */
const lastLine = '999';

export const actions: Actions = {
	section: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const asked = askedBy(event.url.searchParams);
		const locale = getLocale();
		const outcome = await writeSection(act, event.params.programme, form, {
			asked,
			programmes: await nameOptions(act.db, locale),
			locale
		});
		if (!outcome.done) return wrong(form, editProblems(outcome));
		const { what, of } = asked;
		return written(event, what === 'part' ? atLine(`part:${of ?? lastLine}`) : `#edit-${what}`);
	},
	condition: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const outcome = await writeCondition(act, event.params.programme, form);
		if (!outcome.done) return wrong(form, editProblems(outcome));
		return written(event, atLine(`${String(form.get('part'))} ${String(form.get('way') || lastLine)}`));
	},
	case: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await fieldsOf(event.request);
		const read = readCase(event.params.programme, form);
		if ('reason' in read) return wrong(form, caseProblems(read));
		const outcome = await writeCase(act, read);
		return outcome.done ? written(event, '#edit-case') : wrong(form, caseProblems(outcome));
	}
};
