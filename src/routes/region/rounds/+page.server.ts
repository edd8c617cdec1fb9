import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { roundDrafts } from '#lib/rounds/opening/draft-queries.server.ts';
import { prepareRound } from '#lib/rounds/opening/round-draft.server.ts';
import { roundsWithPeople } from '#lib/rounds/running/run-queries.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db } = actingAs(event, 'officer');
	const [rounds, drafts] = await Promise.all([roundsWithPeople(db), roundDrafts(db)]);
	return {
		rounds,
		drafts: drafts.map(({ fields, ...draft }) => ({
			...draft,
			label_fr: String(fields.label_fr ?? ''),
			label_en: String(fields.label_en ?? '')
		}))
	};
};

const kindForm = v.object({ kind: v.picklist(['places', 'money']) });

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, kindForm);
		if (!form.ok) return fail(422, form.problem);
		const prepared = await prepareRound(act, form.input.kind);
		if (!prepared.done) return fail(409, {});
		redirect(303, to('/region/rounds/drafts/[draft]', { draft: prepared.value.id }));
	}
};
