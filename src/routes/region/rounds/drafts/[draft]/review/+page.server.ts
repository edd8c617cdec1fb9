import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { draftFault, roundDraft, roundOfDraft } from '#lib/rounds/opening/draft-queries.server.ts';
import { offersToAllocate } from '#lib/rounds/offer-queries.server.ts';
import { reviewedRound } from '#lib/rounds/opening/reviewed.ts';
import { openDraft } from '#lib/rounds/opening/round-draft.server.ts';
import { ruleWords } from '#lib/rounds/rule-words.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, now } = actingAs(event, 'officer');
	const draft = await roundDraft(db, event.params.draft);
	if (!draft) error(404, 'not-found');
	const read = await roundOfDraft(db, draft.fields, now);
	if ('issues' in read || (await draftFault(db, read.rule.slug)))
		redirect(303, to('/region/rounds/drafts/[draft]', { draft: draft.id }));
	const { round, offers, takesPart, callId, panel } = reviewedRound(read.rule, await offersToAllocate(db));
	const criteria = offers.flatMap(({ subReserves }) => subReserves.map(({ criterion }) => criterion));
	return {
		draft: { id: draft.id, revision: draft.revision, savedBy: `${draft.first_name} ${draft.last_name}` },
		round,
		offers,
		panel,
		words: await ruleWords(db, { takesPart, criteria, callId })
	};
};

const revisionForm = v.object({ revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)) });

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, revisionForm);
		if (!form.ok) return fail(422, form.problem);
		const opened = await openDraft(act, { draftId: event.params.draft, revision: form.input.revision });
		if (opened.done) redirect(303, to('/region/rounds/[round]', { round: opened.value.slug }));
		if (opened.reason === 'not-found') error(404, 'not-found');
		return fail(409, { reason: opened.reason });
	}
};
