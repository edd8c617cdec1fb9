import { error, fail, redirect } from '@sveltejs/kit';
import { adjustScore } from '#lib/panels/adjust-score.server.ts';
import { declareConflict } from '#lib/panels/declare-conflict.server.ts';
import { openReading } from '#lib/panels/desk-queries.server.ts';
import { adjustForm, chosenLevels, scoreForm } from '#lib/panels/form.ts';
import { giveScore } from '#lib/panels/give-score.server.ts';
import { keepDraft } from '#lib/panels/keep-draft.server.ts';
import { to } from '#lib/text/link.ts';
import { parseForm, fieldsOf } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer', 'panel-member');
	const file = await openReading(act, event.params.round, event.params.reading);
	if (!file) error(404, 'not-found');
	return { file, round: event.params.round };
};

export const actions: Actions = {
	draft: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const data = await fieldsOf(event.request);
		const form = parseForm(data, scoreForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const input = { readingId: event.params.reading, draft: chosenLevels(data), note: form.input.note };
		const kept = await keepDraft(act, input);
		if (!kept.done) return fail(409, { reason: kept.reason, chosen: input.draft, note: input.note });
		return { did: 'draft' as const };
	},
	give: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const data = await fieldsOf(event.request);
		const form = parseForm(data, scoreForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const input = { readingId: event.params.reading, draft: chosenLevels(data), note: form.input.note };
		const given = await giveScore(act, input);
		if (!given.done) return fail(409, { reason: given.reason, chosen: input.draft, note: input.note });
		return { did: 'given' as const };
	},
	adjust: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const data = await fieldsOf(event.request);
		const form = parseForm(data, adjustForm);
		if (!form.ok) return fail(422, { issues: form.problem.issues });
		const draft = chosenLevels(data);
		const { reason } = form.input;
		const adjusted = await adjustScore(act, { readingId: event.params.reading, draft, reason });
		return adjusted.done
			? { did: 'adjusted' as const }
			: fail(409, { reason: adjusted.reason, chosen: draft, note: reason });
	},
	conflict: async (event) => {
		const act = actingAs(event, 'officer', 'panel-member');
		const left = await declareConflict(act, { readingId: event.params.reading });
		if (!left.done) return fail(409, { reason: left.reason });
		redirect(303, `${to('/panel')}?left=${encodeURIComponent(left.value.reference)}`);
	}
};
