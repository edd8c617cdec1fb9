import { error, fail, redirect } from '@sveltejs/kit';
import { appealsStanding } from '#lib/appeals/queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { addNote } from '#lib/followup/add-note.server.ts';
import { certificationWithdrawalForm, certifyForm, noteForm, revocationForm } from '#lib/followup/form.ts';
import { certifyCriterion, withdrawCertification } from '#lib/followup/certify-criterion.server.ts';
import { openFile } from '#lib/followup/open-file.server.ts';
import { chanceOf } from '#lib/followup/possible.ts';
import { remind } from '#lib/followup/remind.server.ts';
import { revokeMandate } from '#lib/followup/revoke-mandate.server.ts';
import { certifyRefusal } from '#lib/followup/words.ts';
import { publishedCatalogue } from '#lib/programmes/published.server.ts';
import { nearestClosings } from '#lib/situations/closing-queries.server.ts';
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
	const { entries, rulebook, amounts } = await publishedCatalogue(act.db);
	const programmes = entries.map(({ programme }) => programme);
	const { outcomes, situation } = outcomesOf(programmes, rulebook, told, dayInParis(act.now));
	const questions = (fact: string) => questionsFor(fact, situation.facts, new Set());
	const closings = await nearestClosings(act.db, act.now);
	const next = nextQuestion(told, new Set(), rulebook, situation.on);
	return {
		...shown,
		appeals: await appealsStanding(act.db, shown.person.id),
		question: next?.facts[0] ?? null,
		possible: outcomes.flatMap((outcome) => {
			const chance = chanceOf(outcome, situation.on);
			return chance
				? [{ chance, view: outcomeView(outcome, situation, questions, { closings, amounts }) }]
				: [];
		}),
		now: act.now,
		today: situation.on,
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
	certify: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, certifyForm);
		if (!form.ok) return fail(422, form.problem);
		const result = await certifyCriterion(act, { ...form.input, personId: event.params.person });
		if (result.done) return { isCertified: true };
		if (result.reason === 'not-found') error(404, 'not-found');
		const field = result.reason === 'not-a-proof' ? 'proof' : 'until';
		return fail(409, { issues: { [field]: certifyRefusal[result.reason]() }, typed: form.typed });
	},
	uncertify: async (event) => {
		const act = actingAs(event, 'counsellor');
		const form = await readForm(event.request, certificationWithdrawalForm);
		if (!form.ok) return fail(422, form.problem);
		const { certification, reason } = form.input;
		const personId = event.params.person;
		const result = await withdrawCertification(act, { personId, certificationId: certification, reason });
		if (!result.done) error(404, 'not-found');
		return { isWithdrawn: true };
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
