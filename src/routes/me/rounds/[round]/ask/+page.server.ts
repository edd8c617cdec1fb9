import { error, fail, redirect } from '@sveltejs/kit';
import { lastDayToAsk } from '#lib/appeals/appeal.ts';
import { askAboutAnswer } from '#lib/appeals/ask-about-answer.server.ts';
import { askForm } from '#lib/appeals/form.ts';
import { answeredEntry, ownAppeals } from '#lib/appeals/queries.server.ts';
import { dayInParis } from '#lib/basics/day.ts';
import { publicRound } from '#lib/rounds/queries.server.ts';
import { to } from '#lib/text/link.ts';
import { readForm } from '#lib/web/form.ts';
import { actingAs } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = actingAs(event, 'young-person');
	const { round, entry } = await answered(event);
	const appeals = await ownAppeals(db, round.id, actor.personId);
	const contestUntil = lastDayToAsk('contest', dayInParis(entry.answered_at));
	const waiting = appeals.filter(({ outcome }) => outcome === null).map(({ kind }) => kind);
	const isLate = contestUntil !== null && dayInParis(now) > contestUntil;
	return {
		round: { slug: round.slug, label_fr: round.label_fr, label_en: round.label_en },
		appeals,
		contestUntil,
		isLate,
		mayAsk: (['explain', 'contest'] as const).filter(
			(kind) => !waiting.includes(kind) && !(kind === 'contest' && isLate)
		),
		isSent: event.url.searchParams.has('sent')
	};
};

async function answered(event: RequestEvent) {
	const { db, actor } = actingAs(event, 'young-person');
	const round = await publicRound(db, event.params.round);
	const entry = round && (await answeredEntry(db, round.id, actor.personId));
	if (!round || !entry) error(404, 'not-found');
	return { round, entry };
}

export const actions: Actions = {
	default: async (event) => {
		const act = actingAs(event, 'young-person');
		const { round } = await answered(event);
		const form = await readForm(event.request, askForm);
		if (!form.ok) return fail(422, form.problem);
		const asked = await askAboutAnswer(act, { roundId: round.id, ...form.input });
		if (!asked.done) return fail(409, { reason: asked.reason, typed: form.typed });
		redirect(303, `${to('/me/rounds/[round]/ask', { round: round.slug })}?sent`);
	}
};
