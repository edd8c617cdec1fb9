import { error, fail, redirect } from '@sveltejs/kit';
import { dayInParis } from '#lib/basics/day.ts';
import { addNote } from '#lib/followup/add-note.server.ts';
import { noteForm, revocationForm } from '#lib/followup/form.ts';
import { openFile } from '#lib/followup/open-file.server.ts';
import { chanceOf } from '#lib/followup/possible.ts';
import { remind } from '#lib/followup/remind.server.ts';
import { revokeMandate } from '#lib/followup/revoke-mandate.server.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { outcomeView } from '#lib/situations/outcome-view.ts';
import { outcomesOf } from '#lib/situations/outcomes.ts';
import { nextQuestion, questionsFor } from '#lib/situations/questions.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'counsellor');
	const file = await openFile(act, event.params.person);
	if (!file.done) error(404, 'not-found');
	const { told, ...shown } = file.value;
	const { entries, rulebook } = await publishedCatalogue(act.db);
	const programmes = entries.map(({ programme }) => programme);
	const { outcomes, situation } = outcomesOf(programmes, rulebook, told, dayInParis(act.now));
	const questions = (fact: string) => questionsFor(fact, situation.facts, new Set());
	const next = nextQuestion(told, new Set(), rulebook, situation.on);
	return {
		...shown,
		question: next?.facts[0] ?? null,
		possible: outcomes.flatMap((outcome) => {
			const chance = chanceOf(outcome, situation.on);
			return chance ? [{ chance, view: outcomeView(outcome, situation, questions) }] : [];
		}),
		now: act.now,
		isProposed: event.url.searchParams.has('proposed')
	};
};

export const actions: Actions = {
	note: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, noteForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await addNote(act, { ...form.input, personId: event.params.person });
		if (!result.done) error(404, 'not-found');
		return { isNoted: true };
	},
	remind: async (event) => {
		const act = actingAs(event, 'counsellor');
		const result = await remind(act, { personId: event.params.person });
		if (!result.done && result.reason === 'not-found') error(404, 'not-found');
		return result.done
			? { reminded: result.value.firstName }
			: fail(409, { reason: 'already-today' as const });
	},
	end: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, revocationForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await revokeMandate(act, { mandateId: form.input.mandate, reason: form.input.reason });
		if (!result.done) error(404, 'not-found');
		redirect(303, `${to('/counsellor')}?view=all&ended`);
	}
};
