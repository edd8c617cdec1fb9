import { error, fail, redirect } from '@sveltejs/kit';
import { answerAppeal } from '#lib/appeals/answer-appeal.server.ts';
import { answerForm, viewForm } from '#lib/appeals/form.ts';
import { openAppeal } from '#lib/appeals/open-appeal.server.ts';
import { writeView } from '#lib/appeals/write-view.server.ts';
import { freePlaces } from '#lib/rounds/answering/free-places.server.ts';
import { moneyOnAppeal } from '#lib/rounds/answering/money-on-appeal.server.ts';
import { explanationOf } from '#lib/rounds/ranking/own-queries.server.ts';
import { toldReasons } from '#lib/rounds/deciding/reasons-words.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const act = actingAs(event, 'officer');
	const opened = await openAppeal(act, event.params.appeal);
	if (!opened) error(404, 'not-found');
	const { file, about, stage, decision } = opened;
	const titles = new Map(file.choices.map(({ slug, title }) => [slug, title]));
	const [explanation, free, onAppeal] =
		stage === 'blind' || stage === 'not-yours'
			? [null, [], undefined]
			: await Promise.all([
					explanationOf(act.db, about.roundId, about.reference),
					stage === 'deciding' && about.isPublished ? freePlaces(act.db, about.roundId) : [],
					moneyOnAppeal(act.db, about.roundId, about.entryId)
				]);
	return {
		file,
		stage,
		decision,
		explanation: explanation && toldReasons(explanation, (slug) => titles.get(slug) ?? slug),
		money: onAppeal && {
			leftCents: onAppeal.leftCents,
			fault: about.isPublished ? onAppeal.fault : ('not-published' as const)
		},
		free: free.filter(({ id }) => file.choices.some((choice) => choice.id === id))
	};
};

export const actions: Actions = {
	view: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, viewForm);
		if (!form.ok) return fail(422, form.problem);
		const { appeal: appealId } = event.params;
		const viewed = await writeView(act, { appealId, view: form.input.view });
		if (!viewed.done && viewed.reason === 'not-found') error(404, 'not-found');
		if (!viewed.done) return fail(409, { reason: viewed.reason, typed: form.typed });
		redirect(303, to('/region/appeals/[appeal]', { appeal: appealId }));
	},
	answer: async (event) => {
		const act = actingAs(event, 'officer');
		const form = await readForm(event.request, answerForm);
		if (!form.ok) return fail(422, form.problem);
		const { appeal: appealId } = event.params;
		const { answer, offer, money } = form.input;
		const change = money === 'give' ? 'money' : offer ? { offerId: offer } : null;
		const answered = await answerAppeal(act, { appealId, answer, change });
		if (!answered.done && answered.reason === 'not-found') error(404, 'not-found');
		if (!answered.done) return fail(409, { reason: answered.reason, typed: form.typed });
		redirect(303, to('/region/appeals/[appeal]', { appeal: appealId }));
	}
};
